import { foldNumber } from '../../domain/invoice-number.ts';
import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import type { CustomerRef } from './customer-refs.ts';
import type { AppliedPayment, ReadItem, SettledItem, TableReading } from './table-reading.ts';

interface PaymentTerms {
  readonly figures: readonly TableReading[];
  readonly payments: readonly TableReading[];
  readonly keyOf: (ref: CustomerRef) => string;
}

interface CorrectedFigures {
  readonly items: readonly ReadItem[];
  readonly settled: readonly SettledItem[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Payments beside a list of invoices: what was set against an invoice is taken off where the list names no balance of its
 * own, and what was set against none is owed to the customer, unless a report of all that is open counts it already.
 */
export function applyPayments({ figures, payments, keyOf }: PaymentTerms): CorrectedFigures {
  // Some lists say themselves that the balances beside them have their payments taken off.
  const open = payments.filter(({ format }) => format.amounts?.paymentsAreIn !== true);
  const applied = appliedByInvoice(open, keyOf);
  const items: ReadItem[] = [];
  const settled: SettledItem[] = figures.flatMap((reading) => reading.settled);
  for (const reading of figures) {
    for (const item of reading.items) {
      const paid = reading.takesPayments ? taken(applied, item, keyOf) : 0;
      const left = item.open.amount - paid;
      if (left === 0) settled.push(item);
      else if (paid === 0) items.push(item);
      else items.push(reduced(item, left));
    }
  }
  const isCounted = figures.some(({ format }) => format.isComplete);
  const unapplied = payments.flatMap((reading) => reading.items);
  if (!isCounted) items.push(...unapplied);
  return { items, settled, problems: isCounted && unapplied.length > 0 ? [counted(payments, figures)] : [] };
}

function appliedByInvoice(
  payments: readonly TableReading[],
  keyOf: PaymentTerms['keyOf'],
): Map<string, AppliedPayment> {
  const byInvoice = new Map<string, AppliedPayment>();
  for (const payment of payments.flatMap((reading) => reading.payments)) {
    const key = invoiceKey(keyOf(payment.ref), payment.number, payment.currency);
    const known = byInvoice.get(key);
    if (known) known.amount += payment.amount;
    else byInvoice.set(key, { ...payment });
  }
  return byInvoice;
}

/** Each payment is taken off once, also where a number stands twice. */
function taken(
  applied: Map<string, AppliedPayment>,
  { ref, kind, number, open }: ReadItem,
  keyOf: PaymentTerms['keyOf'],
): number {
  if (kind !== 'invoice' || number === '') return 0;
  const key = invoiceKey(keyOf(ref), number, open.currency);
  const amount = applied.get(key)?.amount ?? 0;
  applied.delete(key);
  return Number.isSafeInteger(open.amount - amount) ? amount : 0;
}

function invoiceKey(account: string, number: string, currency: string): string {
  return `${account}\n${foldNumber(number)}\n${currency}`;
}

/** Paid beyond its amount, an invoice leaves money that belongs to the customer. */
function reduced(item: ReadItem, amount: number): ReadItem {
  const open = { ...item.open, amount };
  return amount < 0 ? { ...item, kind: 'unapplied-cash', open } : { ...item, open };
}

function counted(payments: readonly TableReading[], figures: readonly TableReading[]): ImportProblem {
  return warnAt(
    { file: payments[0]?.file ?? '', line: null },
    `${figures[0]?.file ?? 'The other list'} lists all that is open, payments not yet set against invoices included, so those of this list were not counted again.`,
  );
}
