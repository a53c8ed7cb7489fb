import { foldNumber } from '../../domain/invoice-number.ts';
import type { CustomerRef } from './customer-refs.ts';
import type { PaymentRow } from './payment-row.ts';
import type { AppliedPayment, ReadItem } from './table-reading.ts';

/** Adds up payments by the invoice they were set against, and what is left of each. */
export interface PaymentBook {
  readonly add: (row: PaymentRow) => void;
  readonly applied: () => AppliedPayment[];
  readonly unapplied: () => ReadItem[];
}

interface Remainder {
  readonly row: PaymentRow;
  readonly ref: CustomerRef;
  /** As a column of the payment says; repeated on each of its rows. */
  stated: number | null;
  /** Of its rows that name no invoice. */
  ofRows: number;
}

export function paymentBook(file: string): PaymentBook {
  const applied = new Map<string, AppliedPayment>();
  const remainders = new Map<string, Remainder>();
  return {
    add(row) {
      const { ref } = row;
      if (!ref) return;
      if (row.appliedTo !== '') apply(applied, row, ref);
      const key = row.number === '' ? `line ${row.line}` : `${ref.id ?? ref.name}\n${foldNumber(row.number)}`;
      const known = remainders.get(key) ?? { row, ref, stated: null, ofRows: 0 };
      if (row.unapplied !== null) known.stated = row.unapplied;
      if (row.appliedTo === '') known.ofRows += row.amount;
      if (known.stated !== null || known.ofRows !== 0) remainders.set(key, known);
    },
    applied: () => [...applied.values()],
    unapplied: () => [...remainders.values()].flatMap((remainder) => itemOf(remainder, file)),
  };
}

/** One payment may name several invoices: "INV-1, INV-2" is then nothing that can be taken apart. */
function apply(applied: Map<string, AppliedPayment>, row: PaymentRow, ref: CustomerRef): void {
  const key = `${ref.id ?? ''}\n${ref.name ?? ''}\n${foldNumber(row.appliedTo)}\n${row.currency}`;
  const known = applied.get(key);
  if (known) known.amount += row.amount;
  else applied.set(key, { ref, number: row.appliedTo, currency: row.currency, amount: row.amount });
}

function itemOf({ row, ref, stated, ofRows }: Remainder, file: string): ReadItem[] {
  const left = stated ?? ofRows;
  if (left === 0 || !Number.isSafeInteger(left)) return [];
  const { number, issuedOn, currency, line, type } = row;
  const open = { amount: -left, currency };
  // A refund that no credit stands against is owed like an invoice.
  const kind = left > 0 ? 'unapplied-cash' : 'invoice';
  const said = { type: type || 'payment', kind, number, description: null, orderNumber: null } as const;
  return [{ ref, ...said, issuedOn, dueOn: null, total: open, open, line, file }];
}
