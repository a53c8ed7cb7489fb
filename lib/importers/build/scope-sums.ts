/** One row as the sums of its group and file count it. Amounts are minor units. */
export interface CountedRow {
  readonly line: number;
  readonly currency: string;
  /** What it adds to what is open; `null`: nothing is stated, or it cannot be read. */
  readonly amount: number | null;
  /** The figure of the row as it stands in the file, sign untouched. */
  readonly asWritten: number | null;
  /** Its due date is later than the day of the figures. */
  readonly isNotDue: boolean;
  readonly fate: 'counted' | 'left-out' | 'unreadable' | 'empty';
  /** Why it may explain a difference, where it does. */
  readonly why: string;
}

interface CurrencySums {
  open: number;
  /** With drafts, paid and void rows. */
  withLeftOut: number;
  /** Counted rows, their signs as in the file. */
  asWritten: number;
  /** Counted rows that are not due yet. */
  notDue: number;
  /** Rows that are not used although their amount can be read. */
  unreadable: number;
}

export interface ScopeSums {
  readonly byCurrency: Map<string, CurrencySums>;
  readonly explainedBy: { line: number; why: string }[];
  first: number | null;
  last: number | null;
  unreadableRows: number;
  /** An amount cannot be read, so nobody knows what the sum should be. */
  hasUnknownAmount: boolean;
}

const EXPLAINED = 50;

export function newSums(): ScopeSums {
  return {
    byCurrency: new Map(),
    explainedBy: [],
    first: null,
    last: null,
    unreadableRows: 0,
    hasUnknownAmount: false,
  };
}

export function addRow(sums: ScopeSums, row: CountedRow): void {
  sums.first ??= row.line;
  sums.last = row.line;
  if (row.why !== '' && sums.explainedBy.length < EXPLAINED)
    sums.explainedBy.push({ line: row.line, why: row.why });
  if (row.fate === 'unreadable') {
    sums.unreadableRows += 1;
    if (row.amount === null) sums.hasUnknownAmount = true;
  }
  if (row.amount === null) return;
  const known = sums.byCurrency.get(row.currency);
  const of = known ?? { open: 0, withLeftOut: 0, asWritten: 0, notDue: 0, unreadable: 0 };
  if (!known) sums.byCurrency.set(row.currency, of);
  if (row.fate === 'unreadable') of.unreadable += row.amount;
  if (row.fate === 'counted') {
    of.open += row.amount;
    of.asWritten += row.asWritten ?? row.amount;
    if (row.isNotDue) of.notDue += row.amount;
  }
  if (row.fate === 'counted' || row.fate === 'left-out') of.withLeftOut += row.amount;
}
