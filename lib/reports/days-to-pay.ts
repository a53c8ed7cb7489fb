import type { LedgerLine } from '../domain/ledger-line.ts';
import type { Tally } from './tally.ts';

export interface DaysToPay {
  /** Invoices that are known to be paid, and of how many customers. */
  readonly known: number;
  readonly customers: number;
  /** Days from the due date, negative: before it; `null` while fewer than five are known. */
  readonly middle: {
    readonly median: number;
    /** The middle half lies between these two. */
    readonly from: number;
    readonly until: number;
  } | null;
  /** How many by band, in the order of `PAID_BANDS`. */
  readonly bands: readonly number[];
}

/** Days after the due date by which an invoice of the band was paid; the last is open. */
export const PAID_BANDS = [0, 15, 30, 60, 90, Number.POSITIVE_INFINITY] as const;

/** With fewer, one odd customer would be the figure. */
export const FEWEST_KNOWN = 5;

/** How many days after the due date invoices are paid: the median, and where the middle half of them lies (H3). */
export function daysToPay(): Tally<LedgerLine, DaysToPay> {
  // By number of days: a long list of invoices is a short one of days.
  const byDays = new Map<number, number>();
  let [known, customers] = [0, 0];
  return {
    add: ({ paidAfterDays }) => {
      for (const days of paidAfterDays) byDays.set(days, (byDays.get(days) ?? 0) + 1);
      known += paidAfterDays.length;
      if (paidAfterDays.length > 0) customers += 1;
    },
    result: () => {
      const sorted = [...byDays].sort(([a], [b]) => a - b);
      return { known, customers, middle: middleOf(sorted, known), bands: bandsOf(sorted) };
    },
  };
}

type Counted = readonly (readonly [days: number, invoices: number])[];

function middleOf(sorted: Counted, known: number): DaysToPay['middle'] {
  if (known < FEWEST_KNOWN) return null;
  const [below, above] = [nth(sorted, Math.ceil(known / 2)), nth(sorted, Math.floor(known / 2) + 1)];
  return {
    median: (below + above) / 2,
    from: nth(sorted, Math.ceil(known / 4)),
    until: nth(sorted, Math.ceil((3 * known) / 4)),
  };
}

/** The days of the n-th invoice, the soonest paid being the first. */
function nth(sorted: Counted, n: number): number {
  let seen = 0;
  for (const [days, invoices] of sorted) {
    seen += invoices;
    if (seen >= n) return days;
  }
  return 0;
}

function bandsOf(sorted: Counted): number[] {
  const bands = PAID_BANDS.map(() => 0);
  for (const [days, invoices] of sorted) {
    const band = PAID_BANDS.findIndex((last) => days <= last);
    bands[band] = (bands[band] ?? 0) + invoices;
  }
  return bands;
}
