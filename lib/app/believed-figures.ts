import type { Activity } from '../domain/activity.ts';
import type { Reading } from '../dunning/reading.ts';

/** What an entry of the log keeps of the account as it was believed to stand (D13). */
export function believedFigures({ balances, figuresOf }: Reading): Activity['believed'] {
  return { overdue: [...balances.overdue], asOf: figuresOf };
}
