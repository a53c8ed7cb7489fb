import type { TextId } from './catalogue.ts';
import type { TemplateSource } from './template-source.ts';

/** Mails that are also posted, in the same words: where there is no mail address, a call is confirmed by letter (P23, P24, E9). */
const ALSO_POSTED = [
  'courtesy-note',
  'as-per-our-call',
  'as-per-our-call-plan',
  'as-per-our-call-dispute',
  'as-per-our-call-invoice-resent',
  'as-per-our-call-details-confirmed',
  'as-per-our-call-refusal-noted',
  'voicemail-left',
  'promise-reminder',
  'broken-promise',
  'plan-reminder',
  'missed-instalment',
  'thank-you',
  'resend',
] as const satisfies readonly TextId[];
type AlsoPosted = (typeof ALSO_POSTED)[number];

interface LetterPieces {
  /** What a mail says of itself, and what a letter says in its place. */
  readonly said: readonly (readonly [mail: string, letter: string])[];
  /** Where to write and ring: a letter has no thread to answer in. */
  readonly reach: string;
  readonly payment: string;
  readonly signature: string;
  /** "Enclosed: a copy of the invoice", for so many as `invoice_count` says. */
  readonly enclosed: string;
}

/** The letters of a language from its mails: they name themselves letters, say where to write, and what is enclosed. */
export function lettersOf(
  mails: Readonly<Record<AlsoPosted, TemplateSource>>,
  pieces: LetterPieces,
): Readonly<Record<`${AlsoPosted}-letter`, TemplateSource>> {
  // Object.fromEntries forgets which keys it was given: all of them.
  return Object.fromEntries(
    ALSO_POSTED.map((id) => {
      const { subject, body } = mails[id];
      return [`${id}-letter`, { subject, body: asLetter(id, body, pieces) }];
    }),
  ) as Record<`${AlsoPosted}-letter`, TemplateSource>;
}

function asLetter(id: AlsoPosted, body: string, pieces: LetterPieces): string {
  const { said, reach, payment, signature } = pieces;
  const own = said.reduce((text, [mail, letter]) => text.replaceAll(mail, letter), body);
  const end = own.endsWith(payment + signature) ? payment + signature : signature;
  if (!own.endsWith(end)) throw new Error(`${id} does not end with the signature`);
  // Thanks ask for no answer.
  const before = own.slice(0, -end.length);
  const written = id === 'thank-you' ? own : `${before}${reachAfter(before, reach)}\n\n${end}`;
  const enclosed = enclosedWith(id, pieces.enclosed);
  return enclosed === '' ? written : `${written}\n\n${enclosed}`;
}

/** Where the number has been said, only where to write. */
function reachAfter(before: string, reach: string): string {
  return before.includes('me.phone') ? reach.replace(PHONE_PART, '') : reach;
}

const PHONE_PART = /\{% if me\.phone != '' %\}.*?\{% endif %\}/s;

function enclosedWith(id: AlsoPosted, enclosed: string): string {
  if (id === 'resend') return enclosed;
  return id === 'as-per-our-call-invoice-resent' ? enclosed.replaceAll('invoice_count', 'resent_count') : '';
}
