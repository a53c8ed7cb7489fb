import { foldNumber } from '../../domain/invoice-number.ts';
import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import { customerKey } from '../values/customer-key.ts';
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

/**
 * A list that no format knows, all of it below zero and most of its numbers those of invoices in another list: what was
 * paid or credited on those invoices, and no documents of its own.
 */
export function asPayments(readings: readonly TableReading[]): {
  readonly readings: readonly TableReading[];
  readonly problems: readonly ImportProblem[];
} {
  const problems: ImportProblem[] = [];
  const isNegative = ({ format, items }: TableReading) =>
    format.id.startsWith('own-') &&
    format.holds === 'open-items' &&
    items.length > 0 &&
    items.every(({ open }) => open.amount < 0);
  if (!readings.some(isNegative)) return { readings, problems };
  const place = ({ ref, number }: Pick<ReadItem, 'ref' | 'number'>) =>
    `${customerKey(ref.name ?? ref.rawId)}\n${foldNumber(number)}`;
  const invoices = new Set(
    readings.flatMap(({ items, settled }) =>
      [...items, ...settled].filter(({ kind }) => kind === 'invoice').map(place),
    ),
  );
  const turned = readings.map((reading) => {
    const numbered = reading.items.filter(({ number }) => number !== '');
    const known = numbered.filter((item) => invoices.has(place(item))).length;
    if (!isNegative(reading) || known * 2 <= numbered.length) return reading;
    const why =
      'Its amounts are below zero and its numbers are those of invoices in another list, so it was read as a list of payments.';
    problems.push(warnAt({ file: reading.file, line: null }, why));
    return {
      ...reading,
      format: { ...reading.format, holds: 'payments' as const },
      items: reading.items
        .filter(({ number }) => number === '')
        .map((item) => ({ ...item, kind: 'unapplied-cash' as const })),
      payments: numbered.map(applied),
    };
  });
  return { readings: turned, problems };
}
