/** One spelling of a document number for look-up: capitals, without spaces. " inv-1042 " gives "INV-1042". */
export function foldNumber(text: string): string {
  return text.toUpperCase().replace(/\s+/g, '');
}

/** "2026", "12": on any page, of anything. Case 50. */
export function isUsableNumber(text: string): boolean {
  const folded = foldNumber(text);
  return /\d/.test(folded) && folded.length >= 4 && !YEAR.test(folded);
}

/**
 * A known number that says by itself whose invoice it is. One that a date, a phone number or a price could be as well,
 * or bare digits as short as a postcode, only helps where other evidence stands beside it (case 50).
 * isTellingNumber('INV-1042') is true; isTellingNumber('1042') and isTellingNumber('2026-11-19') are false.
 */
export function isTellingNumber(text: string): boolean {
  const folded = foldNumber(text);
  return isUsableNumber(folded) && !LIKE_SOMETHING_ELSE.some((like) => like.test(folded));
}

const YEAR = /^(19|20)\d\d$/;
const DAY = '(0?[1-9]|[12]\\d|3[01])';
const MONTH = '(0?[1-9]|1[0-2])';
const MONTH_NAME = '(JAN|FEB|MAR|APR|MAY|MAI|JUN|JUL|AUG|SEP|OCT|OKT|NOV|DEC|DEZ)[A-Z]*';
const LONG_YEAR = '(19|20)\\d\\d';
const ANY_YEAR = `(${LONG_YEAR}|\\d\\d)`;
const PART = '[-/._]';

const LIKE_SOMETHING_ELSE: readonly RegExp[] = [
  // Bare digits: a price, a house number, a postcode.
  /^\d{1,5}$/,
  /^\d+\.\d\d$/,
  // Dates: 2026-11-19, 19.11.26, 11/19/2026, 20261119, 191126, 19-NOV-2026, NOV-2026, 2026/11, 11/2026, Q4-2026, KW47-2026.
  new RegExp(`^${LONG_YEAR}${PART}${MONTH}(${PART}${DAY})?$`),
  new RegExp(`^(${DAY}${PART}${MONTH}|${MONTH}${PART}${DAY})${PART}${ANY_YEAR}$`),
  new RegExp(`^${MONTH}${PART}${LONG_YEAR}$`),
  /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/,
  /^((0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))((19|20)\d\d|2\d)$/,
  /^2\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/,
  new RegExp(`^(\\d{1,2}${PART}?)?${MONTH_NAME}${PART}?${ANY_YEAR}$`),
  new RegExp(`^${LONG_YEAR}${PART}?${MONTH_NAME}$`),
  new RegExp(
    `^((Q[1-4]|H[12]|KW\\d\\d?|W\\d\\d?|FY)${PART}?${ANY_YEAR}|${ANY_YEAR}${PART}?(Q[1-4]|H[12]|KW\\d\\d?|W\\d\\d?))$`,
  ),
  // Phone numbers: 555-0100, 512-555-0100, 5125550100 (but 2026000123 begins with a year), 040-1234567, 0401234567, 0049...
  /^\d{3}[-.]\d{4}$/,
  /^(1[-.])?\d{3}[-./]\d{3}[-.]\d{4}$/,
  /^(?!(19|20)\d\d)1?[2-9]\d\d[2-9]\d{6}$/,
  /^0\d{1,5}[-/.]\d{4,}([-/.]\d+)*$/,
  /^0\d{8,13}$/,
];
