/** How a text reaches the customer; the last two are spoken. */
export type TextChannel = 'mail' | 'letter' | 'voicemail' | 'call-opening';

/** Whom it is for; `null`: it reads right for both. */
export type TextAudience = 'trade' | 'consumer' | null;

export interface CatalogueEntry {
  /** For the list of texts. */
  readonly name: string;
  /** When it is used, for the list of texts. */
  readonly purpose: string;
  /** The notch of firmness, 0 to 5: each message at most one above the last (P22). */
  readonly tone: number;
  readonly channel: TextChannel;
  readonly audience: TextAudience;
}

/** Of a letter that says what its mail says. */
const BY_POST = 'Where a letter is the way: the same as the mail';

/**
 * Every text the product comes with, once, in the order of the list. A form for letters or for private persons is a text of its
 * own: its plain id with `-letter`, `-consumer` or `-letter-consumer`.
 */
export const CATALOGUE = {
  'courtesy-note': mail('Courtesy note', 'A few days before a large invoice is due', 0),
  'courtesy-note-letter': letter('Courtesy note, letter', BY_POST, 0),
  'friendly-reminder': mail('Friendly reminder', 'First reminder, a few days after the due date', 1, 'trade'),
  'friendly-reminder-letter': letter(
    'Friendly reminder, letter',
    'First reminder, where a letter is the way',
    1,
    'trade',
  ),
  'friendly-reminder-consumer': mail('Friendly reminder, private person', 'First reminder', 1, 'consumer'),
  'friendly-reminder-letter-consumer': letter(
    'Friendly reminder, letter to a private person',
    'First reminder, where a letter is the way',
    1,
    'consumer',
  ),
  'second-notice': mail('Second notice', 'When the friendly reminder brought no answer', 2, 'trade'),
  'second-notice-letter': letter(
    'Second notice, letter',
    'When the friendly reminder brought no answer and a letter is the way',
    2,
    'trade',
  ),
  'second-notice-consumer': mail(
    'Second notice, private person',
    'When the friendly reminder brought no answer',
    2,
    'consumer',
  ),
  'second-notice-letter-consumer': letter(
    'Second notice, letter to a private person',
    'When the friendly reminder brought no answer and a letter is the way',
    2,
    'consumer',
  ),
  'alternative-contact': mail(
    'To another person',
    'When nobody answered, to another person there: asks who looks after it, and no more',
    2,
  ),
  'alternative-contact-letter': letter(
    'To another person, letter',
    'When nobody answered, to another person there: asks who looks after it, and no more',
    2,
  ),
  'stepped-up': mail('Stepped-up follow-up', 'When mails and calls stayed without an answer', 3, 'trade'),
  'stepped-up-letter': letter(
    'Stepped-up follow-up, letter',
    'When mails and calls stayed without an answer and a letter is the way',
    3,
    'trade',
  ),
  'stepped-up-consumer': mail(
    'Stepped-up follow-up, private person',
    'When mails and calls stayed without an answer',
    3,
    'consumer',
  ),
  'stepped-up-letter-consumer': letter(
    'Stepped-up follow-up, letter to a private person',
    'When mails and calls stayed without an answer and a letter is the way',
    3,
    'consumer',
  ),
  'final-notice': mail('Final notice', 'Before a collection partner is asked; a person decides', 4, 'trade'),
  'final-notice-letter': letter(
    'Final notice, letter',
    'Before a collection partner is asked; a person decides',
    4,
    'trade',
  ),
  'final-notice-consumer': mail(
    'Final notice, private person',
    'Before a collection partner is asked, with 30 days to answer; a person decides',
    4,
    'consumer',
  ),
  'final-notice-letter-consumer': letter(
    'Final notice, letter to a private person',
    'Before a collection partner is asked, with 30 days to answer; a person decides',
    4,
    'consumer',
  ),
  'hand-off-announcement': mail(
    'Hand-off announcement',
    'When the term of the final notice has run out; a person decides',
    5,
    'trade',
  ),
  'hand-off-announcement-letter': letter(
    'Hand-off announcement, letter',
    'When the term of the final notice has run out; a person decides',
    5,
    'trade',
  ),
  'hand-off-announcement-consumer': mail(
    'Hand-off announcement, private person',
    'When the term of the final notice has run out; a person decides',
    5,
    'consumer',
  ),
  'hand-off-announcement-letter-consumer': letter(
    'Hand-off announcement, letter to a private person',
    'When the term of the final notice has run out; a person decides',
    5,
    'consumer',
  ),
  'as-per-our-call': mail('As per our call', 'Right after a phone call: what was agreed, in writing', 0),
  'as-per-our-call-letter': letter('As per our call, letter', BY_POST, 0),
  'as-per-our-call-plan': mail(
    'As per our call: payment in parts',
    'Right after a phone call in which instalments were agreed',
    0,
  ),
  'as-per-our-call-plan-letter': letter('As per our call: payment in parts, letter', BY_POST, 0),
  'as-per-our-call-dispute': mail(
    'As per our call: your question',
    'Right after a phone call in which something was not right',
    0,
  ),
  'as-per-our-call-dispute-letter': letter('As per our call: your question, letter', BY_POST, 0),
  'as-per-our-call-invoice-resent': mail(
    'As per our call: invoice sent again',
    'Right after a phone call in which an invoice was missing',
    0,
  ),
  'as-per-our-call-invoice-resent-letter': letter('As per our call: invoice sent again, letter', BY_POST, 0),
  'as-per-our-call-details-confirmed': mail(
    'As per our call: details noted',
    'Right after a phone call in which addresses or numbers were put right',
    0,
  ),
  'as-per-our-call-details-confirmed-letter': letter('As per our call: details noted, letter', BY_POST, 0),
  'as-per-our-call-refusal-noted': mail(
    'As per our call: what you said',
    'Right after a phone call in which payment was refused',
    0,
  ),
  'as-per-our-call-refusal-noted-letter': letter('As per our call: what you said, letter', BY_POST, 0),
  'voicemail-left': mail('After a voicemail', 'When a message was left and nobody answered the phone', 1),
  'voicemail-left-letter': letter('After a voicemail, letter', BY_POST, 1),
  'promise-in-mail': mail(
    'As per your e-mail',
    'When the customer has named an amount and a day in a mail',
    0,
  ),
  'promise-reminder': mail('A promised day comes soon', 'A day or two before a promised payment', 0),
  'promise-reminder-letter': letter('A promised day comes soon, letter', BY_POST, 0),
  'broken-promise': mail('About our agreement', 'When a promised payment has not come in; call first', 2),
  'broken-promise-letter': letter('About our agreement, letter', BY_POST, 2),
  'plan-reminder': mail('An instalment comes soon', 'A day or two before an agreed instalment', 0),
  'plan-reminder-letter': letter('An instalment comes soon, letter', BY_POST, 0),
  'missed-instalment': mail('Missed instalment', 'When an agreed instalment has not come in', 1),
  'missed-instalment-letter': letter('Missed instalment, letter', BY_POST, 1),
  'thank-you': mail('Thank you', 'When a payment, a promised amount or an instalment has come in', 0),
  'thank-you-letter': letter('Thank you, letter', BY_POST, 0),
  resend: mail('The invoice again', 'When an invoice is sent once more, by itself', 0),
  'resend-letter': letter('The invoice again, letter', BY_POST, 0),
  'details-request': mail(
    'Are your details still right?',
    'When addresses or numbers are old or were never confirmed',
    0,
  ),
  'details-request-letter': letter(
    'Are your details still right? Letter',
    'When mail addresses or numbers no longer work',
    0,
  ),
  'stop-confirmation': mail(
    'No more messages, confirmed',
    'When the customer asked not to be contacted this way: one confirmation, and nothing else',
    0,
  ),
  'stop-confirmation-letter': letter(
    'No more messages, confirmed by letter',
    'When the customer asked not to be contacted this way: one confirmation, and nothing else',
    0,
  ),
  voicemail: spoken(
    'voicemail',
    'Voicemail',
    'What is said to an answering machine: who called, and no more',
    1,
  ),
  'voicemail-follow-up': spoken(
    'voicemail',
    'Voicemail, after an earlier one',
    'When a message was left before and nobody rang back',
    2,
  ),
  'call-opening': spoken('call-opening', 'Opening of a first call', 'The first sentences of a first call', 1),
  'call-opening-follow-up': spoken(
    'call-opening',
    'Opening of a later call',
    'When we have written or talked before',
    2,
  ),
  'call-opening-broken-promise': spoken(
    'call-opening',
    'Opening after a promise',
    'When a promised payment has not come in',
    2,
  ),
  'call-opening-other-person': spoken(
    'call-opening',
    'When somebody else answers',
    'Until the right person is on the phone: nothing of what it is about',
    1,
  ),
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

/** A text's id without its language: "second-notice". */
export type TextId = keyof typeof CATALOGUE;

// Object.keys knows no better: the keys of a constant are those of its type.
export const TEXT_IDS = Object.keys(CATALOGUE) as readonly TextId[];

export function isTextId(id: string): id is TextId {
  return Object.hasOwn(CATALOGUE, id);
}

/** Questions, thanks and confirmations that ask for no money. */
const ASKS_FOR_NONE =
  /^(?:alternative-contact|voicemail|thank-you|resend|details-request|stop-confirmation|call-opening-other-person)/;

/** Whether a text asks for money, and so has to say how to pay and what to do where something is not right (B7). */
export function asksForMoney(textId: string): boolean {
  return !ASKS_FOR_NONE.test(textId);
}

function mail(name: string, purpose: string, tone: number, audience: TextAudience = null): CatalogueEntry {
  return { name, purpose, tone, channel: 'mail', audience };
}

function letter(name: string, purpose: string, tone: number, audience: TextAudience = null): CatalogueEntry {
  return { name, purpose, tone, channel: 'letter', audience };
}

function spoken(channel: TextChannel, name: string, purpose: string, tone: number): CatalogueEntry {
  return { name, purpose, tone, channel, audience: null };
}
