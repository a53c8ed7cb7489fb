import { count } from '../../shared/text.ts';
import { rowAt, stopAt, warnAt } from '../problem-at.ts';
import { unknownRowSentence } from '../recognise/unknown-row.ts';
import { watchEnding } from '../recognise/watch-ending.ts';
import { classifiedRows } from './classified-rows.ts';
import { customerOfRow } from './customer-of-row.ts';
import { customerRefs } from './customer-refs.ts';
import { groupPath } from './group-path.ts';
import { leaveOutQuestion } from './item-questions.ts';
import { leftOutCounts } from './left-out.ts';
import { paymentBook } from './payment-book.ts';
import { paymentRowReader } from './payment-row.ts';
import type { TableToRead } from './read-items.ts';
import { tableNotation } from './table-notation.ts';
import type { TableReading } from './table-reading.ts';

/** A list of payments: what was set against which invoice, and what is not yet set against any. */
export async function readPayments(given: TableToRead): Promise<TableReading> {
  const { table, evidence, terms, log } = given;
  const { format, source } = table;
  const { file, part } = source;
  const notation = tableNotation(table, evidence, terms);
  log.add(...notation.problems);
  const refs = customerRefs(file, format.system);
  const read = paymentRowReader(table, notation, customerOfRow(table, refs));
  const book = paymentBook(file);
  const leftOut = leftOutCounts();
  const path = groupPath(evidence);
  const ending = watchEnding(table);
  const unreadableLines: number[] = [];
  let rows = 0;
  let below = 0;
  for await (const batch of classifiedRows(table)) {
    for (const row of batch) {
      ending.row(row);
      path.row(row);
      if (row.kind === 'ignored' && row.why === 'other-posting') leftOut.count('other postings');
      if (row.kind !== 'item' && row.kind !== 'unknown') continue;
      rows += 1;
      const payment = row.kind === 'item' ? read(row, path.customer()) : null;
      const strange =
        row.kind === 'unknown' ? [rowAt({ file, line: row.line }, unknownRowSentence(row, format))] : [];
      const wrong = payment?.unreadable ?? strange;
      if (payment?.leftOut) leftOut.count(payment.leftOut);
      else if (!payment || wrong.length > 0) {
        log.add(...wrong);
        leftOut.count('unreadable');
        unreadableLines.push(row.line);
      } else {
        if (payment.isBelowZero) below += 1;
        book.add(payment);
      }
    }
  }
  const end = ending.end();
  if (end) log.add(end);
  if (below > 0) log.add(warnAt({ file, line: null }, belowZero(below)));
  if (rows > 0 && rows === unreadableLines.length) {
    log.add(
      stopAt({ file, line: null }, 'No row of this list of payments can be read, so nothing of it was used.'),
    );
  }
  if (rows === 0) log.add(warnAt({ file, line: null }, NO_PAYMENTS));
  const isUsable = log.countOf('stop') === 0;
  const sunk = { unreadableRows: unreadableLines.length, unreadableLines: unreadableLines.slice(0, 200) };
  return {
    isUsable,
    file,
    part,
    format,
    asOf: null,
    ownAsOf: null,
    rows,
    leftOut: leftOut.list(),
    customers: refs.all(),
    items: book.unapplied(),
    settled: [],
    contacts: [],
    payments: book.applied(),
    takesPayments: false,
    checks: [],
    questions: isUsable ? [...notation.questions, ...leaveOutQuestion({ table, terms, sunk })] : [],
    currencyAssumed: false,
  };
}

const NO_PAYMENTS = 'No payment for an invoice stands in this list, so nothing of it was used.';

function belowZero(n: number): string {
  const payments = count(n, 'payment stands', 'payments stand');
  return `${payments} below zero or in brackets and ${n === 1 ? 'was' : 'were'} taken for money that came in. If it is a refund, please look at that customer before you write.`;
}
