import type { Tone } from '../domain/dunning-procedure.ts';
import type { Money } from '../domain/money.ts';

/** What a line of the day's list is ranked by. */
export interface Urgency {
  /** A promise was broken, and the contact is about that. */
  readonly isBroken: boolean;
  /** A contact is planned, now or behind the question that is asked first. */
  readonly isContact: boolean;
  readonly tone: Tone;
  readonly overdue: readonly Money[];
  /** Days past due of the oldest invoice. */
  readonly oldestDaysPastDue: number;
}

/**
 * The one order of value and risk for popup, panel and the plan of the day (P26, case 32): a broken promise first, then
 * contacts before questions that no contact waits behind, then the firmer step, the larger sum by powers of ten, the older
 * debt. Smaller is more urgent. A question that a contact waits behind is as urgent as that contact.
 */
export function dueRank({ isBroken, isContact, tone, overdue, oldestDaysPastDue }: Urgency): number {
  const places = [
    [isBroken ? 0 : 1, 2],
    [isContact ? 0 : 1, 2],
    [5 - tone, 6],
    [MOST_DIGITS - largestDigits(overdue), MOST_DIGITS + 1],
    [MOST_DAYS - Math.min(Math.max(oldestDaysPastDue, 0), MOST_DAYS), MOST_DAYS + 1],
  ] as const;
  return places.reduce((rank, [place, of]) => rank * of + place, 0);
}

const MOST_DIGITS = 15;
const MOST_DAYS = 9_999;

/**
 * Digits of the largest sum in the smallest unit of its own currency: 1,200.00 USD has 6, and so has 120,000 JPY. Never a
 * sum across currencies; their smallest units are worth the same within a power of ten or so, their whole ones are not.
 */
function largestDigits(overdue: readonly Money[]): number {
  return Math.max(0, ...overdue.map(digitsOf));
}

function digitsOf({ amount }: Money): number {
  return amount <= 0 ? 0 : Math.min(String(amount).length, MOST_DIGITS);
}
