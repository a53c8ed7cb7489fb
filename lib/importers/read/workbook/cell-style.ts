import { currencyOfCell } from '../../values/currency-sign.ts';
import { type DateStyle, dateStyle } from './date-style.ts';

/** What a number format says about the numbers shown in it. */
export interface CellStyle {
  readonly date: DateStyle | null;
  /** Its sign or code of a currency; `null` for none, for "$" and for a sign of several currencies ("kr"). */
  readonly currency: string | null;
}

export const PLAIN_STYLE: CellStyle = { date: null, currency: null };

/** `code` is the workbook's own pattern; the built-in formats name no currency but that of the machine. */
export function cellStyle(id: number, code: string | undefined): CellStyle {
  const date = dateStyle(id, code);
  return { date, currency: date === null && code !== undefined ? currencyOfPattern(code) : null };
}

/** Padding as wide as a letter (`_-`), filling (`* `), an escaped letter, text in quotes, or something in brackets. */
const TOKEN = /_.|\*.|\\(.)|"([^"]*)"|\[(?:\$([^\]]*)|[^\]]*)\]|[0#?.,%;]/gs;

/** `#,##0.00 [$€-407]` -> "€", `"EUR" 0.00` -> "EUR", `[$CHF] #,##0` -> "CHF", `"$"#,##0` and `[$-409]0` -> null. */
function currencyOfPattern(code: string): string | null {
  const text = code.replace(TOKEN, (_, escaped?: string, quoted?: string, bracketed?: string) =>
    bracketed === undefined ? (quoted ?? escaped ?? ' ') : ` ${inBrackets(bracketed)} `,
  );
  return text.split(/\s+/).find(isCurrencyWord) ?? null;
}

/** "€-407" is a sign and where it is used; the yen and the yuan share theirs, so that only China (804) tells them apart. */
function inBrackets(text: string): string {
  const [, sign = '', place] = /^(.*?)(?:-([0-9a-z_-]*))?$/i.exec(text) ?? [];
  return sign === '¥' && /^0*804$|^zh/i.test(place ?? '') ? 'CNY' : sign;
}

/** A code in capitals, or a sign: "ALL" is money, "all" a word. */
function isCurrencyWord(word: string): boolean {
  return word !== '' && !/[a-z]{3}/i.test(word.replace(/^[A-Z]{3}$/, '')) && currencyOfCell(word) !== null;
}
