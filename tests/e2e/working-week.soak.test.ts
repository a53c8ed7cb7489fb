import { describe, expect, it } from 'vitest';
import { DAILY_DEEDS, WRITTEN_DEEDS } from './support/working-week/deeds.ts';
import { workWeek } from './support/working-week/work-week.ts';

const HOUR_MS = 3_600_000;

describe('a working week with a book of two thousand customers', () => {
  it(
    'ends with everybody who was due handled, put aside, or moved by the limit: nobody lost, nobody twice (P30)',
    async () => {
      const done = await workWeek({ accounts: 2000, days: 5, limit: 30 });
      expect([...DAILY_DEEDS, ...WRITTEN_DEEDS].filter((deed) => !done.has(deed))).toEqual([]);
    },
    HOUR_MS,
  );
});
