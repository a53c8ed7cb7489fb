/** What the values of a column look like; notation is judged generously, reading them exactly is done elsewhere. */

/** Characters of a day or an amount; longer cells are prose, and patterns must not be tried on them. */
const LONGEST = 40;

const MONTH = '(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|[\\p{L}]{3,9})';
const DAYS: readonly RegExp[] = [
  /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})(?:[ T,].*)?$/,
  /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}(?:[ T].*)?$/,
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\.0)?$/,
  new RegExp(`^\\d{1,2}\\.?[ -]${MONTH}\\.?[ ,-]+\\d{2,4}$`, 'iu'),
  new RegExp(`^${MONTH}\\.? \\d{1,2},? \\d{4}$`, 'iu'),
  /^\d{4}年\d{1,2}月\d{1,2}日$/,
];

export function looksLikeDay(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST && DAYS.some((pattern) => pattern.test(trimmed));
}

/** Days since 1899-12-30, as a workbook counts them: 1982 to 2064. */
export function looksLikeSerialDay(text: string): boolean {
  const number = /^\d{5}(?:\.\d+)?$/.test(text.trim()) ? Number(text) : 0;
  return number >= 30000 && number < 60000;
}

const AMOUNT =
  /^[-+(\u2212\u2013]?\s*(?:\p{Lu}{3}\s?|\p{Lu}{0,2}\p{Sc}\s?|kr\.?\s?|Rs\.?\s?)?[-+(\u2212\u2013]?\s*\d[\d.,'’ \u00a0\u202f]*\)?\s*-?\s*(?:\p{Lu}{3}|\p{Sc}|kr|zł|CR|DR|Cr|Dr|Cr\.|Dr\.|S|H)?\s*\)?$/u;

export function looksLikeAmount(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST && AMOUNT.test(trimmed) && !looksLikeDay(trimmed);
}

/** With a decimal part or a currency: a count or a code is no such figure. */
export function looksLikeMoney(text: string): boolean {
  const trimmed = text.trim();
  return looksLikeAmount(trimmed) && (/[.,]\d{2}\)?\D*$/.test(trimmed) || /\p{Sc}/u.test(trimmed));
}

export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]{1,64}@[^\s@]+\.[^\s@]+/.test(text.trim().slice(0, 320));
}

export function looksLikePhone(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.length <= LONGEST &&
    /^[+(]?[\d][\d\s().\-/]{6,}(?:\s?(?:x|ext\.?)\s?\d+)?$/i.test(trimmed) &&
    !looksLikeDay(trimmed)
  );
}

/** A short code with a digit: an invoice's or a customer's number. */
export function looksLikeCode(text: string): boolean {
  const trimmed = text.trim();
  return (
    /^[\p{L}\p{N}][\p{L}\p{N}\-/_.#]{0,24}$/u.test(trimmed) && /\d/.test(trimmed) && !looksLikeDay(trimmed)
  );
}

/** Words, as a name has them. */
export function looksLikeName(text: string): boolean {
  const trimmed = text.trim();
  return (
    /\p{L}{2,}/u.test(trimmed) &&
    !looksLikeEmail(trimmed) &&
    !looksLikeDay(trimmed) &&
    !looksLikeAmount(trimmed)
  );
}
