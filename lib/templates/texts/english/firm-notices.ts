import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import {
  agedInvoices,
  callMe,
  enclosed,
  greeting,
  hardship,
  openInvoices,
  paragraphs,
  payAndSign,
  payment,
  reachByLetter,
  signature,
  stopLine,
  thisInvoice,
} from './pieces.ts';

/** P19: still silent after mails and calls. Firm in the matter, courteous in the words. */
const triedToReach =
  'I have tried to reach you more than once, and I would like to clear this up with you directly, in a few words.';

const agreedBefore = `{% if confirmation != '' -%}
As confirmed in {{ confirmation }}, we had agreed on {{ promise.amount }} by {{ promise.date }}.

{% endif -%}
The open amount is {{ total }}.`;

const tellMe =
  'If you do not agree with an amount, or need to pay in parts, tell me and I will take care of it. If your payment is on its way, thank you.';

const steppedUp = (answer: string, ...rest: readonly string[]) =>
  paragraphs(
    greeting,
    triedToReach,
    `It is about ${thisInvoice}:\n${agedInvoices}`,
    `${agreedBefore} ${answer}`,
    ...rest,
  );

/** P27: what is still possible comes first. */
const ratherWithYou =
  'I would much rather find a way with you directly, and there is still time for it. Here is where we stand, and what comes next.';

const partner = `{% if firm.partner != '' %}{{ firm.partner }}, our collection partner,{% else %}our collection partner{% endif %}`;

/** P27, case 61: amount, day, partner by name, in one place. */
const whatComesNext = `We have not been able to agree on a payment for ${thisInvoice}:
${openInvoices}

The open amount is {{ total }}. If it has not been paid by {{ deadline }}, ${partner} will take over the account from us. That will not happen if we agree on something else by then.`;

const stillPossible =
  'A payment in parts is possible. If you do not agree with an amount, tell me, and I will look into it first. If your payment has crossed with this message, thank you: there is nothing else for you to do.';

const finalNotice = (reach: string, ...rest: readonly string[]) =>
  paragraphs(greeting, ratherWithYou, whatComesNext, `${reach} ${stillPossible}`, ...rest);

/** P21, P29: the day has passed and a person has decided; courteous to the end, and the door stays open. */
const sorry =
  'I am sorry that we did not find a way before the day I had named. I would like you to hear from me first what happens now.';

const handedOver = `From {{ today }} on, ${partner} looks after ${thisInvoice} for us:
${openInvoices}

The open amount is still {{ total }}; nothing has been added to it. They will get in touch with you.`;

const stillOpen =
  'We remain glad to talk. If something has been paid meanwhile, or an amount is not right, please tell me, and I will pass it on.';

const handOff = (reach: string, ...rest: readonly string[]) =>
  paragraphs(greeting, sorry, handedOver, `${stillOpen} ${reach}`, ...rest);

const byMail = `An answer to this e-mail reaches me, or ${callMe}.`;

const subjectOf = (many: string, rest: string) =>
  `{% if invoice_count == 1 %}Invoice {{ invoices[0].number }}{% else %}${many}{% endif %}${rest}`;

export const firmNotices = {
  'stepped-up': {
    subject: `Please get in touch{% if shared == false %} about {% if invoice_count == 1 %}invoice {{ invoices[0].number }}{% else %}your open invoices{% endif %}{% endif %}`,
    body: steppedUp(`Please answer with the day on which you will pay, or ${callMe}. ${tellMe}`, payAndSign),
  },
  'stepped-up-letter': {
    subject: subjectOf('Your open invoices', ': please get in touch'),
    body: steppedUp(
      `Please let me know on which day you will pay. ${tellMe}`,
      reachByLetter,
      payAndSign,
      enclosed,
    ),
  },
  'stepped-up-consumer': {
    subject: `Please get in touch{% if firm.name != '' %} with {{ firm.name }}{% endif %}`,
    body: steppedUp(
      `Please answer with a day that is possible for you, or ${callMe}. If you do not agree with an amount, tell me, and I will look into it. If your payment is on its way, thank you.`,
      hardship,
      `${payment}${stopLine}`,
      signature,
    ),
  },
  'stepped-up-letter-consumer': {
    subject: subjectOf('Your invoices', ': please get in touch'),
    body: steppedUp(
      `Please let me know which day is possible for you. If you do not agree with an amount, tell me, and I will look into it. If your payment is on its way, thank you.`,
      `${hardship} ${reachByLetter}`,
      payAndSign,
      enclosed,
    ),
  },
  'final-notice': {
    subject: `{% if shared %}Please reply by {{ deadline }}{% else %}${subjectOf('Your open invoices', ': please reply by {{ deadline }}')}{% endif %}`,
    body: finalNotice(`One line or one call is enough: ${lower(byMail)}`, payAndSign),
  },
  'final-notice-letter': {
    subject: subjectOf('Your open invoices', ': please reply by {{ deadline }}'),
    body: finalNotice(`One line or one call is enough. ${reachByLetter}`, payAndSign, enclosed),
  },
  'final-notice-consumer': {
    subject: 'Please reply by {{ deadline }}',
    body: finalNotice(
      `One line or one call is enough: ${lower(byMail)}`,
      hardship,
      `${payment}${stopLine}`,
      signature,
    ),
  },
  'final-notice-letter-consumer': {
    subject: subjectOf('Your invoices', ': please reply by {{ deadline }}'),
    body: finalNotice(`One line or one call is enough. ${reachByLetter}`, hardship, payAndSign, enclosed),
  },
  'hand-off-announcement': {
    subject: `{% if shared %}What happens now{% else %}${subjectOf('Your open invoices', ': what happens now')}{% endif %}`,
    body: handOff(byMail, payAndSign),
  },
  'hand-off-announcement-letter': {
    subject: subjectOf('Your open invoices', ': what happens now'),
    body: handOff(reachByLetter, payAndSign),
  },
  'hand-off-announcement-consumer': {
    subject: 'What happens now',
    body: handOff(byMail, hardship, `${payment}${stopLine}`, signature),
  },
  'hand-off-announcement-letter-consumer': {
    subject: subjectOf('Your invoices', ': what happens now'),
    body: handOff(reachByLetter, hardship, payAndSign),
  },
} as const satisfies Partial<Record<TextId, TemplateSource>>;

/** As it stands after a colon. */
function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
