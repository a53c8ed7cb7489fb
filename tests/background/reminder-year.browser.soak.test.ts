import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { day } from '../../lib/domain/day.ts';
import { liveThroughReminders } from '../support/background/live-through-reminders.ts';

beforeEach(() => fakeBrowser.reset());

it('told of once for each time it comes up, by few wakes and no poll, through every change of the clocks (cases 20, 21, 23)', async () => {
  expect(await liveThroughReminders({ begins: day('2026-03-02'), days: 365 })).toBeGreaterThan(50);
}, 600_000);
