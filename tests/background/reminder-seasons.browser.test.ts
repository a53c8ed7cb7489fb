import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { day } from '../../lib/domain/day.ts';
import { liveThroughReminders } from '../support/background/live-through-reminders.ts';

beforeEach(() => fakeBrowser.reset());

// Each holds the change of the clocks in Berlin, New York and on Lord Howe Island; `npm run soak` takes the whole year.
it.each([
  ['spring', day('2026-03-02')],
  ['autumn', day('2026-09-28')],
])(
  'told of once for each time it comes up, by few wakes and no poll, when the clocks change in %s (cases 20, 21, 23)',
  async (_, begins) => {
    // Enough happened for the rules to be tried: each of the three came up twice.
    expect(await liveThroughReminders({ begins, days: 41 })).toBeGreaterThanOrEqual(6);
  },
  200_000,
);
