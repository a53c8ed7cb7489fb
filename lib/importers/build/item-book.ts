import { foldNumber } from '../../domain/invoice-number.ts';
import { joinDelivered } from '../values/delivered-text.ts';
import type { ItemRow } from './read-item-row.ts';

/** A row of a list, or the rows of one invoice folded into one. */
export interface BookedItem {
  /** The row it began with: who, what, which number and days. */
  readonly row: ItemRow;
  open: number;
  total: number | null;
  /** What was delivered, the lines' distinct words joined. */
  description: string | null;
  orderNumber: string | null;
}

/** What a row adds to the sums of the file; `conflict`: its invoice stands with another amount above. */
export type Booking =
  | { readonly kind: 'booked'; readonly amount: number }
  | { readonly kind: 'conflict'; readonly line: number };

export interface ItemBook {
  /** Several rows may become one item. */
  readonly isFolding: boolean;
  readonly add: (row: ItemRow, open: number) => Booking;
  /** An invoice with this row's number is there: a line of it may leave the invoice's own cells empty. */
  readonly has: (row: ItemRow) => boolean;
  readonly items: () => Iterable<BookedItem>;
}

/**
 * One row is one item. Only rows that can be nothing but lines of one invoice are folded: same customer, number, day and
 * open balance, each with another amount. That balance is the invoice's and counts once.
 */
export function rowBook(): ItemBook {
  const items: BookedItem[] = [];
  const partly = new Map<string, BookedItem>();
  return {
    isFolding: false,
    add(row, open) {
      const { total, number } = row;
      const item = bookedItem(row, open, total);
      if (number !== '' && total !== null && total !== open) {
        const key = `${numberKey(row)}\n${row.issuedOn ?? ''}\n${open} ${row.currency}`;
        const known = partly.get(key);
        if (known && known.total !== total) {
          known.total = (known.total ?? 0) + total;
          addWords(known, row);
          return { kind: 'booked', amount: 0 };
        }
        partly.set(key, item);
      }
      items.push(item);
      return { kind: 'booked', amount: open };
    },
    has: () => false,
    items: () => items,
  };
}

/** One row is one line of an invoice, its amount a part of it: the lines are added up, wherever they stand. */
export function sumBook(): ItemBook {
  const items = new Map<string, BookedItem>();
  return {
    isFolding: true,
    add(row, open) {
      const key = sumKey(row);
      const known = items.get(key);
      if (!known) items.set(key, bookedItem(row, open, row.total ?? open));
      else {
        addWords(known, row);
        known.open += open;
        if (row.total === null) known.total = open < 0 ? known.total : (known.total ?? 0) + open;
      }
      return { kind: 'booked', amount: open };
    },
    has: (row) => items.has(sumKey(row)),
    items: () => items.values(),
  };
}

/**
 * One row is one line of an invoice and repeats the invoice's own amount, which counts once. A number that comes again
 * with another amount and another day is another invoice (numbers begin anew each year); with the same day it contradicts
 * the first.
 */
export function headerBook(): ItemBook {
  const items = new Map<string, BookedItem>();
  return {
    isFolding: true,
    add(row, open) {
      const key = numberKey(row);
      const dated = `${key}\n${row.issuedOn ?? ''}`;
      const first = items.get(key);
      const isOther = first && row.issuedOn !== null && first.row.issuedOn !== row.issuedOn;
      const known = isOther ? items.get(dated) : first;
      if (known) {
        const same = known.open === open && known.row.currency === row.currency;
        if (!same) return { kind: 'conflict', line: known.row.line };
        addWords(known, row);
        return { kind: 'booked', amount: 0 };
      }
      items.set(first ? dated : key, bookedItem(row, open, row.total));
      return { kind: 'booked', amount: open };
    },
    has: (row) => items.has(numberKey(row)),
    items: () => items.values(),
  };
}

function bookedItem(row: ItemRow, open: number, total: number | null): BookedItem {
  return { row, open, total, description: row.description, orderNumber: row.orderNumber };
}

/** A line of an invoice says what else was delivered, and perhaps the number that the first one left out. */
function addWords(item: BookedItem, { description, orderNumber }: ItemRow): void {
  item.description = joinDelivered(item.description, description);
  item.orderNumber ??= orderNumber;
}

/** Invoice and payment of one number are set off against each other, whatever they are called. */
function sumKey(row: ItemRow): string {
  return row.number === '' ? numberKey(row) : numberKey({ ...row, word: 'unnamed' });
}

/** Without a number the day and the amount are the best name there is. */
function numberKey({ ref, word, number, issuedOn, open, currency }: ItemRow): string {
  const own = number === '' ? `${issuedOn ?? ''} ${open} ${currency}` : foldNumber(number);
  return `${ref?.id ?? ''}\n${ref?.id ? '' : ref?.name}\n${word}\n${own}`;
}
