import { foldNumber, isTellingNumber, isUsableNumber } from '../domain/invoice-number.ts';
import { unique } from '../shared/list.ts';
import { foldWrittenNumber, numberGroups, numberShape, numberSpellings } from './number-shape.ts';

/** A number as it may stand on a page, within the bounds of its words. */
export interface WrittenNumber {
  readonly shape: string;
  /** In capitals, without spaces and without words that only say that a number follows. */
  readonly text: string;
  /** It stands there in one piece. */
  readonly isOneWord: boolean;
  /** The page says what it is, and it is no invoice: an order, a customer number, a phone, money. */
  readonly isSomethingElse: boolean;
  /** The shape of the word it is one of several numbers in: "INV-1042/1043". */
  readonly within: string | null;
}

/** Look-ups for one page: numbers as they are written first, then as the book may write them. */
const MOST_KEYS = 3000;
/** Words side by side that may be one number. */
const MOST_WORDS = 3;

const SAYS_NUMBER =
  '(?:N|NO|NR|NUM|NUMBER|NUMMER|N[UÚ]M[EÉ]RO|INVOICE|RECHNUNG|FACTURE|FACTURA|FATTURA|FATURA|FACTUUR|FAKTURA)';
const NUMBER_WORDS = `(?:${SAYS_NUMBER}[ .#:°]+)+`;
const NUMBER_WORDS_FIRST = new RegExp(`^${NUMBER_WORDS}`);
// Behind a colon begins something new: "RE: NO. 1042" is no number of the series RE.
const NUMBER_WORDS_BETWEEN = new RegExp(`(?<=[^:])[ .-]+${NUMBER_WORDS}`);
const SAYS_SOMETHING_ELSE = new RegExp(
  '(?<!\\p{L})(?:PO|ORDER|BESTELL\\p{L}*|AUFTRAG\\p{L}*|COMMANDE|PEDIDO|ORDINE|ORDEM|KD|KUNDE\\p{L}*|CUSTOMER|CLIENTE?|' +
    'KLANT\\p{L}*|ACCOUNT|ACCT|KONTO\\p{L}*|TEL|TELE?[FP]H?ON\\p{L}*|PHONE|FAX|MOBILE?|HANDY|PLZ|ZIP|EUR|USD|GBP|CHF)' +
    `[ .#:°-]+(?:${SAYS_NUMBER}[ .#:°-]+)*$`,
  'u',
);
/** Where a word begins: behind a sign between letters or digits is the middle of one. */
const WORD_START = /(?<![\p{L}\p{M}\d])(?<![\p{L}\p{M}\d][-/._])[\p{L}\d]/gu;
const YEAR = /^(?:19|20)\d\d$/;

/** All that may be numbers in the words of a page and in words side by side (case 50). */
export function writtenNumbers(words: readonly string[]): WrittenNumber[] {
  return words.flatMap((word) => {
    const run = foldWrittenNumber(word);
    const starts = [...run.matchAll(WORD_START)].slice(-MOST_WORDS);
    return starts.flatMap(({ index }) => numbersFrom(run, index));
  });
}

/** The spellings under which the book may hold the numbers of a page. */
export function numberKeys(words: readonly string[]): string[] {
  const texts = unique(writtenNumbers(words).map(({ text }) => text));
  return unique([
    ...words.map(foldNumber),
    ...texts,
    ...texts.flatMap((text) => (isTellingNumber(text) ? numberSpellings(text) : `#${text}`)),
  ]).slice(0, MOST_KEYS);
}

/** Whether the places where a number of the book stands on the page say by themselves that it is this one. */
export function isTold(places: readonly WrittenNumber[], known: string): boolean {
  if (!isTellingNumber(known) || places.some(({ isSomethingElse }) => isSomethingElse)) return false;
  return places.some(
    ({ text, isOneWord, shape }) =>
      isTellingNumber(text) && ((isOneWord && text === known) || isDistinct(shape)),
  );
}

/** "INV-7", "2026-0042": not there by chance although it is written otherwise than in the book, as "in 1042" may be. */
function isDistinct(shape: string): boolean {
  const digits = shape.match(/\d+/g) ?? [];
  if (digits.join('').length >= 6) return true;
  const isYear = digits.length === 1 && YEAR.test(digits.join(''));
  return shape.replace(/\P{L}/gu, '').length >= 3 && !isYear;
}

function numbersFrom(run: string, start: number): WrittenNumber[] {
  const part = run.slice(start);
  const isOneWord = !part.includes(' ');
  const isSomethingElse = /^\d/.test(part) && SAYS_SOMETHING_ELSE.test(run.slice(0, start));
  const whole = part.replace(/ ?([-/._#:°]+) ?/g, '$1');
  const bare = whole.replace(/\.\p{L}+$/u, '');
  const named = bare.replace(NUMBER_WORDS_FIRST, '');
  const number = bare.replace(NUMBER_WORDS_BETWEEN, ' ');
  const afterPoint = isOneWord ? bare.replace(/^\p{L}+\./u, '') : bare;
  const isNumber = (one: string) => isUsableNumber(one) && isJoined(one, one === named && one !== bare);
  const asWritten = (one: string, within: string | null) => ({
    shape: numberShape(one),
    text: foldNumber(one),
    isOneWord,
    isSomethingElse,
    within,
  });
  return [
    ...unique([whole, bare, named, number, afterPoint])
      .filter(isNumber)
      .map((one) => asWritten(one, null)),
    ...severalIn(number)
      .filter(isNumber)
      .map((one) => asWritten(one, numberShape(number))),
  ];
}

/**
 * Whether groups belong to one number: a sign joins them; a space joins letters with digits behind them and a year with
 * what follows, where letters say that it is one: "FA 2026 0042", but neither "30 1042" nor "pay by 30".
 */
function isJoined(text: string, isNamed: boolean): boolean {
  const groups = numberGroups(text);
  const hasLetters = isNamed || /^\p{L}/u.test(text);
  return groups.every(({ joint, text: group }, index) => {
    const before = groups[index - 1]?.text;
    if (before === undefined || /^[-/._]?#?$/.test(joint)) return true;
    return joint === ' ' && /^\d/.test(group) && (/^\D/.test(before) || (hasLetters && YEAR.test(before)));
  });
}

/** "INV-1/INV-2", "INV-1042/1043": in the latter neither a year, and as many digits. */
function severalIn(text: string): string[] {
  const [letters = ''] = /^\p{L}*/u.exec(text) ?? [];
  if (letters === '') return [];
  const again = text.split(new RegExp(`[-/._]+(?=${letters}(?!\\p{L}))`, 'u'));
  if (again.length > 1) return again;
  const [, series = '', first = '', others = ''] = /^(.*?)(?<!\d)(\d{4,})((?:\/\d{4,})+)$/.exec(text) ?? [];
  const numbers = [first, ...others.split('/').slice(1)];
  const areOfOneKind = numbers.every((one) => one.length === first.length && !YEAR.test(one));
  return others !== '' && areOfOneKind ? numbers.map((one) => series + one) : [];
}
