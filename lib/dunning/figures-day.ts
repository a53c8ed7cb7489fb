import type { Day } from '../domain/day.ts';
import type { OpenItem } from '../domain/open-item.ts';

/**
 * The day the newest figures are true for (B5): that of the last import, or the last day on which somebody looked for
 * payments by hand. `null`: there are none.
 */
export function figuresDay(items: readonly OpenItem[], checkedOn: Day | null): Day | null {
  let newest: Day | null = null;
  for (const { asOf } of items) if (newest === null || asOf > newest) newest = asOf;
  return newest !== null && checkedOn !== null && checkedOn > newest ? checkedOn : newest;
}
