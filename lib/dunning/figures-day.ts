import type { Day } from '../domain/day.ts';
import type { OpenItem } from '../domain/open-item.ts';

/** The day the newest figures are true for (B5); `null`: there are none. */
export function figuresDay(items: readonly OpenItem[]): Day | null {
  return (
    items
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1) ?? null
  );
}
