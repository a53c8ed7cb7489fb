import { rowAt, stopAt } from '../problem-at.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { RecognisedSource } from '../recognise/recognised-source.ts';
import { unknownRowSentence } from '../recognise/unknown-row.ts';
import { watchEnding } from '../recognise/watch-ending.ts';
import { type OpenFrom, openFrom } from './amount-columns.ts';
import { classifiedRows } from './classified-rows.ts';
import { contactWatch } from './contact-watch.ts';
import { customerOfRow } from './customer-of-row.ts';
import { customerRefs } from './customer-refs.ts';
import { groupPath } from './group-path.ts';
import { headerBook, type ItemBook, rowBook, sumBook } from './item-book.ts';
import { itemQuestions } from './item-questions.ts';
import { type ItemSink, itemSink } from './item-sink.ts';
import { itemRowReader } from './read-item-row.ts';
import { rowAmounts } from './row-amounts.ts';
import { type StatedTotals, statedTotals } from './stated-totals.ts';
import type { TableEvidence } from './table-evidence.ts';
import { type ReadTerms, type TableNotation, tableNotation } from './table-notation.ts';
import type { TableReading } from './table-reading.ts';

export interface TableToRead {
  readonly table: RecognisedSource;
  readonly evidence: TableEvidence;
  readonly terms: ReadTerms;
  /** Takes the problems of this table. */
  readonly log: ProblemLog;
}

/**
 * The second pass over a list of items: rows to items, customers and people, its totals checked. What is kept grows with
 * what is open; a paid row leaves its number. A row that cannot be read is left out and asked about.
 */
export async function readItems(given: TableToRead): Promise<TableReading> {
  const { table, evidence, terms, log } = given;
  const { format, source } = table;
  const { file, part } = source;
  const notation = tableNotation(table, evidence, terms);
  log.add(...notation.problems);
  const from = openFrom(table);
  const refs = customerRefs(file, format.system);
  const people = contactWatch(table, log);
  const sink = itemSink({
    file,
    log,
    book: bookFor(table, from),
    isSummed: from === 'sum-of-lines',
    statesBalance: from === 'open',
    isReversed: notation.sign === 'reversed',
    asOf: notation.asOf,
  });
  const totals = await passRows(given, { notation, from, refs, people, sink });
  const sunk = sink.end();
  if (sunk.rows > 0 && sunk.rows === sunk.unreadableRows)
    log.add(stopAt({ file, line: null }, NOTHING_READABLE));
  const isUsable = log.countOf('stop') === 0;
  // Where the file itself is broken its totals differ for that reason alone: one sentence is enough.
  const checked = isUsable ? totals.end() : { checks: [], problems: [] };
  log.add(...checked.problems);
  const asked = itemQuestions({ table, notation, terms, sunk });
  if (isUsable) log.add(...asked.problems);
  return {
    isUsable,
    file,
    part,
    format,
    asOf: notation.asOf,
    ownAsOf: notation.ownAsOf,
    rows: sunk.rows,
    leftOut: sunk.leftOut,
    customers: refs.all(),
    items: sunk.items,
    settled: sunk.settled,
    contacts: people.contacts(),
    payments: [],
    takesPayments: (from === 'total' || from === 'sum-of-lines') && format.amounts?.paymentsAreIn !== true,
    checks: checked.checks,
    questions: isUsable ? [...notation.questions, ...asked.questions] : [],
    currencyAssumed: notation.isCurrencyAssumed,
  };
}

const NOTHING_READABLE =
  'No row of this file can be read, so nothing of it was used. Look at the first lines named, or export another report.';

function bookFor({ format }: RecognisedSource, from: OpenFrom): ItemBook {
  if (from === 'sum-of-lines') return sumBook();
  return format.rows.isPerLine ? headerBook() : rowBook();
}

interface RowPass {
  readonly notation: TableNotation;
  readonly from: OpenFrom;
  readonly refs: ReturnType<typeof customerRefs>;
  readonly people: ReturnType<typeof contactWatch>;
  readonly sink: ItemSink;
}

async function passRows(
  { table, evidence, terms, log }: TableToRead,
  { notation, from, refs, people, sink }: RowPass,
): Promise<StatedTotals> {
  const { file } = table.source;
  const customer = customerOfRow(table, refs);
  const termDays = terms.answers.termDays?.[file] ?? null;
  const read = itemRowReader(table, { notation, from, customer, termDays });
  const amounts = rowAmounts(table, notation, from);
  const totals = statedTotals(table, { amounts, isReversed: notation.sign === 'reversed' });
  const path = groupPath(evidence);
  const ending = watchEnding(table);
  for await (const batch of classifiedRows(table)) {
    for (const row of batch) {
      ending.row(row);
      path.row(row);
      if (row.kind === 'item') {
        const item = read(row, path.customer());
        if (item.ref) people.see(row, item.ref);
        totals.item(sink.add(item));
      } else if (row.kind === 'unknown') {
        const problem = rowAt({ file, line: row.line }, unknownRowSentence(row, table.format));
        totals.item(sink.addUnreadable(problem, row.line, notation.currency));
      } else if (row.kind === 'group') totals.group(row);
      else if (row.kind === 'subtotal') totals.subtotal(row);
      else if (row.kind === 'total') totals.total(row);
      else if (row.kind === 'ignored' && row.why === 'other-posting') sink.leaveOut('other postings');
    }
  }
  const end = ending.end();
  if (end) log.add(end);
  return totals;
}
