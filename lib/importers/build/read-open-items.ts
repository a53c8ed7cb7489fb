import type { Money } from '../../domain/money.ts';
import { fileAmountReader } from '../parse-file-amount.ts';
import type { ImportProblem } from '../problem.ts';
import { stopAt, warnAt } from '../problem-at.ts';
import { cellOf } from '../recognise/header.ts';
import type { RecognisedFile } from '../recognise/recognised-file.ts';
import { unknownRowSentence } from '../recognise/unknown-row.ts';
import { decimalMark } from '../values/decimal-mark.ts';
import { fileDayReader } from '../values/file-day-reader.ts';
import { checkTotals } from './check-totals.ts';
import { decideDateOrder } from './decide-date-order.ts';
import { fileCurrency } from './file-currency.ts';
import type { CustomerMention, FileReading } from './file-reading.ts';
import { findAsOf } from './find-as-of.ts';
import { type KeylessItem, withItemKeys } from './item-keys.ts';
import { readItemRow } from './read-item-row.ts';

/** A recognised open-item list to items, customers, and its own totals checked. `given` is used when it names no currency. */
export function readOpenItems(recognised: RecognisedFile, given: string): FileReading {
  const { file, format, rows } = recognised;
  const asOf = findAsOf(recognised);
  const named = fileCurrency(recognised, given);
  const currency = named.ok ? named.value.currency : given;
  const { orders, problems: doubts } = decideDateOrder(recognised, asOf.day);
  const read = fileAmountReader({ currency, decimal: decimalMark(amountTexts(recognised)) });
  const problems: ImportProblem[] = [...doubts, ...aboutFile(recognised, asOf.from)];
  if (!named.ok) problems.push(stopAt({ file, line: null }, named.message));

  const day = { issuedOn: fileDayReader(orders.issuedOn), dueOn: fileDayReader(orders.dueOn) };
  const customers: CustomerMention[] = [];
  const keyless: KeylessItem[] = [];
  const openByLine = new Map<number, Money>();
  for (const row of rows) {
    if (row.kind === 'unknown')
      problems.push(stopAt({ file, line: row.line }, unknownRowSentence(row, format)));
    if (row.kind !== 'item') continue;
    const reading = readItemRow(row, recognised, { amount: read, orders, day });
    for (const problem of reading.problems) problems.push(problem);
    if (reading.open) openByLine.set(row.line, reading.open);
    if (reading.customer) customers.push({ name: reading.customer, line: row.line, postalAddress: null });
    if (reading.item) keyless.push(reading.item);
  }
  const usable = !problems.some(({ severity }) => severity === 'stop');
  // Where rows could not be read the totals differ for that reason alone: one sentence is enough.
  const totals = usable
    ? checkTotals(recognised, { currency, read, openByLine })
    : { checks: [], problems: [] };
  const keyed = withItemKeys(keyless, format.system);
  return {
    file,
    format,
    usable,
    asOf: asOf.day,
    customers,
    items: keyed.items,
    contacts: [],
    checks: totals.checks,
    problems: [...problems, ...totals.problems, ...keyed.problems],
    currencyAssumed: named.ok && named.value.assumed,
  };
}

function amountTexts({ rows, header }: RecognisedFile): string[] {
  return rows.flatMap(({ cells }) => [cellOf(header, cells, 'open'), cellOf(header, cells, 'total')]);
}

function aboutFile(
  { file, header }: RecognisedFile,
  dayFrom: 'title' | 'footer' | 'nowhere',
): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const place = { file, line: null };
  if (dayFrom === 'nowhere') {
    problems.push(
      warnAt(place, 'The file does not say for which day its figures are true ("As of ..." is missing).'),
    );
  }
  if (dayFrom === 'footer') {
    problems.push(
      warnAt(place, 'The line "As of ..." is missing; the day the report was made is taken instead.'),
    );
  }
  if (!header.columns.has('dueOn')) {
    problems.push(
      warnAt(
        place,
        'There is no column "Due date", so nothing in this file will count as overdue. Export it with that column.',
      ),
    );
  }
  return problems;
}
