import type { Day } from '../../domain/day.ts';
import { count } from '../../shared/text.ts';
import type { ImportProblem } from '../problem.ts';
import { rowAt, warnAt } from '../problem-at.ts';
import type { ProblemLog } from '../problem-log.ts';
import { quoted } from '../quoted.ts';
import { calledRow } from './called-row.ts';
import { finishItems } from './finish-items.ts';
import type { ItemBook } from './item-book.ts';
import { fateOf } from './item-fate.ts';
import { itemKind } from './item-kind.ts';
import { type LeftOutReason, leftOutCounts } from './left-out.ts';
import type { ItemRow } from './read-item-row.ts';
import { itemIdentity } from './same-item.ts';
import type { CountedRow } from './scope-sums.ts';
import type { LeftOut, ReadItem, SettledItem } from './table-reading.ts';

interface SinkTerms {
  readonly file: string;
  readonly log: ProblemLog;
  readonly book: ItemBook;
  /** An invoice is the sum of its rows, so that a single row says nothing of its kind. */
  readonly isSummed: boolean;
  /** The list states balances itself. */
  readonly statesBalance: boolean;
  /** Receivables stand below zero in the file. */
  readonly isReversed: boolean;
  readonly asOf: Day | null;
}

interface SunkItems {
  readonly items: readonly ReadItem[];
  readonly settled: readonly SettledItem[];
  readonly leftOut: readonly LeftOut[];
  readonly rows: number;
  readonly unreadableRows: number;
  /** The first of them. */
  readonly unreadableLines: readonly number[];
}

export interface ItemSink {
  /** Takes a row; gives back what it adds to the sums of the file. */
  readonly add: (row: ItemRow) => CountedRow;
  readonly addUnreadable: (problem: ImportProblem, line: number, currency: string) => CountedRow;
  readonly leaveOut: (why: LeftOutReason) => void;
  readonly end: () => SunkItems;
}

const LINES_ASKED = 200;
const STRANGE_WORDS = 5;

/** Sorts rows into what is open, settled, left out or unreadable, and keeps no more of each than is needed. */
export function itemSink(terms: SinkTerms): ItemSink {
  const { file, log, book } = terms;
  const leftOut = leftOutCounts();
  const settled: SettledItem[] = [];
  const unreadableLines: number[] = [];
  const strange = new Set<string>();
  let rows = 0;
  let unreadableRows = 0;
  let paidWithBalance = 0;

  const refuse = (line: number): void => {
    unreadableRows += 1;
    leftOut.count('unreadable');
    if (unreadableLines.length < LINES_ASKED) unreadableLines.push(line);
  };
  const sayStrange = ({ strangeStatus, line }: ItemRow): void => {
    if (strangeStatus === '' || strange.size >= STRANGE_WORDS || strange.has(strangeStatus)) return;
    strange.add(strangeStatus);
    log.add(
      warnAt({ file, line }, `the status ${quoted(strangeStatus)} is not known; such rows count as open.`),
    );
  };
  const settledBefore = new Set<string>();
  const isRepeated = (item: SettledItem): boolean => {
    const key = itemIdentity(item);
    const isKnown = settledBefore.has(key);
    settledBefore.add(key);
    return isKnown;
  };
  const settle = (row: ItemRow): void => {
    leftOut.count('settled');
    const item = settledItem(row);
    if (!item || (book.isFolding && isRepeated(item))) return;
    settled.push(item);
  };
  const contradiction = (row: ItemRow, open: number): string | null => {
    if (terms.isSummed || open === 0) return null;
    const kind = itemKind(row.word, open);
    return kind.ok ? null : `${calledRow(row)} ${kind.message}, but it is ${quoted(row.openText)}.`;
  };

  const addOpen = (row: ItemRow, open: number, counted: CountedRow): CountedRow => {
    const wrong = contradiction(row, open);
    const booking = wrong === null ? book.add(row, open) : null;
    if (booking?.kind === 'booked') {
      return booking.amount === open ? counted : { ...counted, amount: booking.amount, asWritten: 0 };
    }
    const why = booking
      ? `${calledRow(row)} stands with another amount on line ${booking.line}, so this row was not read.`
      : (wrong ?? '');
    log.add(rowAt({ file, line: row.line }, why));
    refuse(row.line);
    return { ...counted, fate: 'unreadable', why: 'cannot be read' };
  };

  return {
    leaveOut: leftOut.count,
    addUnreadable(problem, line, currency) {
      rows += 1;
      log.add(problem);
      refuse(line);
      return {
        line,
        currency,
        amount: null,
        asWritten: null,
        isNotDue: false,
        fate: 'unreadable',
        why: 'cannot be read',
      };
    },
    add(row) {
      rows += 1;
      sayStrange(row);
      const counted = countedRow(row, terms);
      const fate = fateOf(row, terms.asOf);
      switch (fate.kind) {
        case 'left-out':
          leftOut.count(fate.why);
          return { ...counted, fate: 'left-out', why: `left out: ${fate.why}` };
        case 'unreadable':
          log.add(...row.unreadable);
          refuse(row.line);
          return { ...counted, fate: 'unreadable', why: 'cannot be read' };
        case 'empty':
          // A line that goes on with the invoice above it may leave the invoice's own cells empty.
          if (book.has(row)) return { ...counted, fate: 'empty', why: '' };
          leftOut.count('without an open balance');
          log.add(warnAt({ file, line: row.line }, emptyBalance(row)));
          return { ...counted, fate: 'empty', why: 'has no open balance' };
        case 'settled':
          if (terms.statesBalance && row.open !== null && row.open !== 0) paidWithBalance += 1;
          settle(row);
          return { ...counted, fate: 'left-out', why: 'left out: settled' };
        case 'open':
          log.add(...row.remarks);
          if (fate.open !== 0 || book.isFolding) return addOpen(row, fate.open, counted);
          settle(row);
          return counted;
      }
    },
    end() {
      const { items, zero } = finishItems(book, { file, log });
      for (const row of zero) settle(row);
      if (paidWithBalance > 0) log.add(warnAt({ file, line: null }, paidSentence(paidWithBalance)));
      return { items, settled, leftOut: leftOut.list(), rows, unreadableRows, unreadableLines };
    },
  };
}

function countedRow({ line, currency, open, dueOn }: ItemRow, { isReversed, asOf }: SinkTerms): CountedRow {
  return {
    line,
    currency,
    amount: open,
    asWritten: open === null ? null : isReversed ? -open : open,
    isNotDue: dueOn !== null && asOf !== null && dueOn > asOf,
    fate: 'counted',
    why: '',
  };
}

function settledItem({ ref, type, word, number, issuedOn, settledOn }: ItemRow): SettledItem | null {
  if (!ref || number === '') return null;
  const kind = word === 'credit-memo' || word === 'unapplied-cash' ? word : 'invoice';
  return { ref, type, kind, number, issuedOn, ...(settledOn && { paidOn: settledOn }) };
}

function emptyBalance(row: ItemRow): string {
  return `${calledRow(row)} has no open balance and was left out; an empty balance is not the same as 0.00.`;
}

function paidSentence(n: number): string {
  const rows = count(n, 'invoice is called paid and still has', 'invoices are called paid and still have');
  return `${rows} an open balance. Nothing is asked for ${n === 1 ? 'it' : 'them'}; please look in your books.`;
}
