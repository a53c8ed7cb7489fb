import { foldNumber } from '../../domain/invoice-number.ts';
import type { CustomerRef } from './customer-refs.ts';
import type { AppliedPayment, ReadItem, TableReading } from './table-reading.ts';

interface NumberTerms {
  readonly figures: readonly TableReading[];
  readonly keyOf: (ref: CustomerRef) => string;
}

/**
 * In a list of payments that no format knows, one column of numbers may be the payments' own or those of the invoices
 * they were for. Where most of them are invoices of the same customers, they are the latter.
 */
export function paymentsByNumber(
  payments: readonly TableReading[],
  { figures, keyOf }: NumberTerms,
): readonly TableReading[] {
  const isGuessed = (reading: TableReading) =>
    reading.format.id.startsWith('own-') && reading.payments.length === 0;
  if (!payments.some(isGuessed)) return payments;
  const place = (ref: CustomerRef, number: string) => `${keyOf(ref)}\n${foldNumber(number)}`;
  const invoices = new Set<string>();
  for (const { items, settled } of figures) {
    for (const { ref, kind, number } of items) if (kind === 'invoice') invoices.add(place(ref, number));
    for (const { ref, kind, number } of settled) if (kind === 'invoice') invoices.add(place(ref, number));
  }
  return payments.map((reading) => {
    if (!isGuessed(reading)) return reading;
    const numbered = reading.items.filter(isNumbered);
    const known = numbered.filter(({ ref, number }) => invoices.has(place(ref, number))).length;
    if (known * 2 <= numbered.length) return reading;
    return {
      ...reading,
      items: reading.items.filter((item) => !isNumbered(item)),
      payments: numbered.map(applied),
    };
  });
}

function isNumbered({ kind, number }: ReadItem): boolean {
  return kind === 'unapplied-cash' && number !== '';
}

function applied({ ref, number, open }: ReadItem): AppliedPayment {
  return { ref, number, currency: open.currency, amount: -open.amount };
}
