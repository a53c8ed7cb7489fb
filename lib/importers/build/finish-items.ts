import { stopAt, warnAt } from '../problem-at.ts';
import type { ProblemLog } from '../problem-log.ts';
import { shortDelivered } from '../values/delivered-text.ts';
import { calledRow } from './called-row.ts';
import type { BookedItem, ItemBook } from './item-book.ts';
import { itemKind } from './item-kind.ts';
import type { ItemRow } from './read-item-row.ts';
import type { ReadItem } from './table-reading.ts';

interface FinishTerms {
  readonly file: string;
  readonly log: ProblemLog;
}

/** Booked rows to items, their kinds told by word and sign; `zero`: nothing is open on them any more. */
export function finishItems(
  book: ItemBook,
  { file, log }: FinishTerms,
): { items: ReadItem[]; zero: readonly ItemRow[] } {
  const items: ReadItem[] = [];
  const zero: ItemRow[] = [];
  const said = new Set<string>();
  // A word that nobody knows stands in every row; a journal entry is worth a sentence each time.
  const sayOnce = (row: ItemRow, kind: string, remark: string) => {
    const key = `${row.type}\n${kind}`;
    if (row.word === 'unknown' && said.has(key)) return;
    said.add(key);
    log.add(warnAt({ file, line: row.line }, `${calledRow(row)} ${remark}.`));
  };
  for (const booked of book.items()) {
    const { row, open } = booked;
    if (open === 0) zero.push(row);
    if (open === 0 || !row.ref) continue;
    if (!Number.isSafeInteger(open) || !Number.isSafeInteger(booked.total ?? 0)) {
      const sentence = `the lines of ${calledRow(row)} are too large to be added exactly, so it was left out.`;
      log.add(stopAt({ file, line: row.line }, sentence));
      continue;
    }
    const facts = itemKind(row.word, open);
    const kind = facts.ok ? facts.value.kind : 'invoice';
    const remark = facts.ok ? facts.value.remark : null;
    if (remark) sayOnce(row, kind, remark);
    items.push(readItem(booked, { ref: row.ref, kind, file }));
  }
  return { items, zero };
}

function readItem(
  { row, open, total, description, orderNumber }: BookedItem,
  { ref, kind, file }: Pick<ReadItem, 'ref' | 'kind' | 'file'>,
): ReadItem {
  const { currency } = row;
  return {
    ref,
    type: row.type,
    kind,
    number: row.number,
    description: description && shortDelivered(description),
    orderNumber,
    issuedOn: row.issuedOn,
    dueOn: row.dueOn,
    total: total === null ? null : { amount: total, currency },
    open: { amount: open, currency },
    line: row.line,
    file,
  };
}
