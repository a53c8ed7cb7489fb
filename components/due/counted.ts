/** Counts of the list end there. */
const MOST_COUNTED = 1000;

/** "12", and "999+" for a count that ended before it was through. */
export function counted(count: number): string {
  return count >= MOST_COUNTED ? `${MOST_COUNTED - 1}+` : String(count);
}
