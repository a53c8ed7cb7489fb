import type { ColumnName } from '../../domain/column-name.ts';
import { foldName } from '../../shared/text.ts';
import { looksLikeAmount } from './looks-like.ts';
import type { Header } from './recognised-source.ts';
import type { RowLabel } from './row-label.ts';
import type { RowPatterns } from './row-patterns.ts';

const DAYS: readonly ColumnName[] = ['issuedOn', 'dueOn', 'settledOn'];

/** A report without a column for it writes "Total Rimu Cafe" where its days stand. */
export function namesTotalInDays(
  header: Header,
  label: RowLabel,
  { total, subtotal, ignore }: RowPatterns,
): boolean {
  if (!DAYS.some((name) => standsIn(header, label, name))) return false;
  return [total, subtotal, ignore].some((pattern) => pattern?.test(label.text));
}

const TELLING: readonly ColumnName[] = ['number', 'issuedOn', 'dueOn', 'type', 'email', 'phone', 'phones'];

/**
 * In a short list "Total" may stand where the customer or the date does. A row called so is its total unless a cell that
 * only an invoice has is filled too: "Total" is a customer as well.
 */
export function isTotalOfFigures(
  { columns }: Header,
  cells: readonly string[],
  label: RowLabel,
  total: RegExp | null,
): boolean {
  if (!total?.test(label.text)) return false;
  return TELLING.every((name) =>
    (columns.get(name) ?? []).every((at) => at === label.at || (cells[at] ?? '').trim() === ''),
  );
}

const FIGURES: readonly ColumnName[] = ['open', 'total', 'paid', 'credited', 'debit', 'credit'];

/** A row without a name, a number or a day: nothing but figures, and the currency they are in. */
export function holdsOnlyFigures({ columns }: Header, cells: readonly string[]): boolean {
  const meanings = new Map<number, ColumnName>();
  for (const [name, places] of columns) for (const at of places) meanings.set(at, name);
  let hasFigure = false;
  for (const [at, cell] of cells.entries()) {
    if (cell.trim() === '') continue;
    const name = meanings.get(at);
    if (name === 'currency') continue;
    if ((name !== undefined && !FIGURES.includes(name)) || !looksLikeAmount(cell)) return false;
    if (name !== undefined) hasFigure = true;
  }
  return hasFigure;
}

/** "Total Alpha Ltd" in the column of customers, below rows of Alpha Ltd: what these rows add up to. */
export function endsRunOf(group: string, customerAbove: string | undefined): boolean {
  return customerAbove !== undefined && foldName(group) === foldName(customerAbove);
}

export function standsIn({ columns }: Header, { at }: RowLabel, name: ColumnName): boolean {
  return columns.get(name)?.includes(at) ?? false;
}
