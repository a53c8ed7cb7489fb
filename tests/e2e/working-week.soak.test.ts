import { describe, it } from 'vitest';
import { workWeek } from './support/working-week/work-week.ts';

const HOUR_MS = 3_600_000;

describe('a working week with a book of two thousand customers', () => {
  it(
    'ends with everybody who was due handled, put aside, or moved by the limit: nobody lost, nobody twice (P30)',
    async () => {
      await workWeek({ accounts: 2000, days: 5, limit: 60 });
    },
    2 * HOUR_MS,
  );
});
