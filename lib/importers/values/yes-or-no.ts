import { foldName } from '../../shared/text.ts';
import { type ItemStatus, statusOfWord } from './status-words.ts';

const YES = ['yes', 'y', 'true', 'ja', 'j', 'wahr', 'oui', 'vrai', 'si', 'sim', 'tak', 'ano', 'x'];
const NO = ['no', 'n', 'false', 'nein', 'falsch', 'non', 'faux', 'nee', 'nej', 'nei', 'nao', 'nie', 'ne'];

/** "Yes", "nein", "x", or a state in words, as people write them under "Paid". */
export function isAnswer(text: string): boolean {
  const word = foldName(text);
  return YES.includes(word) || NO.includes(word) || (word !== '' && statusOfWord(text) !== null);
}

/** What the answers say of an invoice, in the words of a format: under "Paid", or under "Open". */
export function answerWords(asked: 'paid' | 'open'): Readonly<Record<string, ItemStatus>> {
  const [yes, no] = asked === 'paid' ? (['settled', 'open'] as const) : (['open', 'settled'] as const);
  return Object.fromEntries([
    ...YES.map((word) => [word, yes] as const),
    ...NO.map((word) => [word, no] as const),
  ]);
}

const OPEN =
  /\b(?:unpaid|open|outstanding|offen|unbezahlt|impay[eé]e?s?|pendiente|aperta|aperto|openstaand|em aberto)\b/iu;
const PAID =
  /(?<!\p{L})(?:paid|settled|bezahlt|beglichen|gezahlt|ausgeglichen|sald[ao]t[oa]|pagat[oa]|pagad[oa]|pag[oa]|cobrad[oa]|pay[eé]e?|r[eé]gl[eé]e?|sold[eé]e?|betaald|voldaan|betalt|betald|zapłacono|opłacona|zaplaceno|uhrazeno)(?!\p{L})/iu;

/** Which of the two a caption asks; `null`: neither. */
export function askedBy(caption: string): 'paid' | 'open' | null {
  if (OPEN.test(caption)) return 'open';
  return PAID.test(caption) ? 'paid' : null;
}
