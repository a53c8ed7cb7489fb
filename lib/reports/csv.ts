import Papa from 'papaparse';

export type CsvCell = string | number | null;

/** So that spreadsheets read accents. */
export const BOM = '\uFEFF';

/** Rows as RFC 4180 has them, each closed by CRLF; no row is text that a spreadsheet would run. */
export function csvRows(rows: readonly (readonly CsvCell[])[]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse(
    rows.map((row) => row.map(safeCell)),
    { newline: '\r\n' },
  )}\r\n`;
}

/** An amount as a file carries it: spreadsheets read it as a number, and no formula can be made of one. */
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
/** With their full-width forms, which some spreadsheets take for the same; blanks and unseen characters before them do not help. */
const RUNS = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u;
const STARTS_ODDLY = /^[\t\r\n]/;
/**
 * Where a spreadsheet of a country with decimal commas parts cells at semicolons, quotes in the middle of a line do not hold
 * a cell together: what follows a semicolon, a tab or a line's end in a text begins a cell there.
 */
const BEGINS_A_CELL = /([;\t\r\n][\s\p{Cf}]*)(?=[=@＝＠]|[+\-＋－](?![\s-]|$))/gu;

/**
 * Text with an apostrophe before whatever a spreadsheet would run as a formula (OWASP, CSV injection).
 * safeCell('=1+1') is "'=1+1"; safeCell('-100.00') stays as it is. Not papaparse's own rule: that one would make texts of
 * negative amounts, and looks at the beginning of a cell alone.
 */
export function safeCell(cell: CsvCell): CsvCell {
  if (typeof cell !== 'string' || PLAIN_NUMBER.test(cell)) return cell;
  const inside = cell.replace(BEGINS_A_CELL, "$1'");
  return RUNS.test(inside) || STARTS_ODDLY.test(inside) ? `'${inside}` : inside;
}
