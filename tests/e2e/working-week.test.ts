import { describe, it } from 'vitest';
import { workWeek } from './support/working-week/work-week.ts';

describe('two days of work with a book of sixty customers', () => {
  it('end with everybody who was due handled, put aside, or moved by the limit: nobody lost, nobody twice (P30)', async () => {
    await workWeek({ accounts: 60, days: 2, limit: 6 });
  }, 240_000);
});
