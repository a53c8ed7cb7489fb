import { describe, expect, it } from 'vitest';
import { DAILY_DEEDS } from './support/working-week/deeds.ts';
import { workWeek } from './support/working-week/work-week.ts';

describe('two days of work with a book of sixty customers', () => {
  it('end with everybody who was due handled, put aside, or moved by the limit: nobody lost, nobody twice (P30)', async () => {
    const done = await workWeek({ accounts: 60, days: 2, limit: 8 });
    expect(DAILY_DEEDS.filter((deed) => !done.has(deed))).toEqual([]);
  }, 240_000);
});
