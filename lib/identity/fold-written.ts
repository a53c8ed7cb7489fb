/** Signs that are not drawn: bidi marks, zero widths, soft hyphens. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Text in which a date is looked for: small letters, plain digits, plain spaces; no remark in brackets ("(4 days ago)").
 * Letters with points become a word ("p. m." is "pm"), a point behind a word goes ("nov." is "nov"), one between digits
 * stays.
 */
export function foldWritten(text: string): string {
  return plainDigits(text.replace(INVISIBLE, '').normalize('NFKC').toLowerCase())
    .replace(/\([^)]*\)/g, ' ')
    .replace(
      /(?<!\p{L})((?:\p{L}\p{M}*\.\s?){2,})(?!\p{L})/gu,
      (letters) => `${letters.replace(/[.\s]/g, '')} `,
    )
    .replace(/([\p{L}\p{M}])\./gu, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "١٠٤٢" is "1042". */
export function plainDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, plainDigit);
}

/** Digits of every script stand in rows of ten, zero first. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
