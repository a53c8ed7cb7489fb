import { type Day, daysBetween } from '../domain/day.ts';
import type { OpenItem } from '../domain/open-item.ts';

/**
 * Days since the original due date: 0 on the day itself, negative before it, `null` without a due date (case 15).
 * An item due today is not overdue until the day has ended in the seller's zone (case 16).
 */
export function daysPastDue(item: OpenItem, today: Day): number | null {
  return item.dueOn === null ? null : daysBetween(item.dueOn, today);
}

/** An open invoice whose due day has ended. Credits and payments are never overdue. */
export function isOverdue(item: OpenItem, today: Day): boolean {
  return item.kind === 'invoice' && item.open.amount > 0 && (daysPastDue(item, today) ?? 0) > 0;
}
