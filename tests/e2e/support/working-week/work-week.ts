import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { extensionCalls } from '../../../bench/extension-calls.ts';
import { launchExtension } from '../launch-extension.ts';
import { ringAlarm } from '../write-rows.ts';
import { type BookState, bookState } from './book-state.ts';
import { workingMornings } from './days.ts';
import { copyBuild, setShift } from './shifted-build.ts';
import { walkThroughDay, workPopup } from './work-day.ts';

interface Week {
  readonly accounts: number;
  readonly days: number;
  /** Contacts a day. */
  readonly limit: number;
}

/**
 * Works so many days through the popup, the ledger and the panel, one browser a day with the same profile, and looks every
 * morning and evening whether anybody was lost or contacted twice.
 */
export async function workWeek({ accounts, days, limit }: Week): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'per-our-call-week-'));
  const build = join(home, 'build');
  await copyBuild(build);
  let evening: BookState | null = null;
  try {
    for (const [index, morning] of workingMornings(days).entries()) {
      await setShift(build, morning - Date.now(), index + 1);
      const extension = await launchExtension({ build, profile: join(home, 'profile') });
      try {
        const calls = await extensionCalls(extension);
        if (index === 0) await calls.call('growWeek', { accounts, limit, now: morning });
        await calls.close();
        const page = await extension.open('popup.html');
        // The worker's alarm of the night: the list is as of this morning.
        await ringAlarm(page);
        const began = await bookState(page);
        expect(began.due.size).toBeGreaterThan(0);
        if (evening) expect(missing(evening, began)).toEqual([]);
        await workPopup(page);
        await walkThroughDay(extension, accounts);
        evening = await bookState(page);
        checkEvening(began, evening, limit);
        await page.close();
      } finally {
        await extension.close();
      }
    }
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Who was due in the evening, or put aside until the morning, is due in the morning, or its line says why not. */
function missing(evening: BookState, morning: BookState): string[] {
  const expected = [...evening.due, ...evening.aside];
  return expected.filter((id) => !morning.due.has(id) && !morning.explained.has(id));
}

function checkEvening(morning: BookState, evening: BookState, limit: number): void {
  const twice = [...evening.handled].filter(([, times]) => times > 1).map(([id]) => id);
  expect(twice, 'nobody is contacted twice').toEqual([]);
  const lost = [...morning.due].filter(
    (id) => !evening.handled.has(id) && !evening.aside.has(id) && !evening.due.has(id),
  );
  expect(lost, 'nobody who was due is lost').toEqual([]);
  // Who is due still has no room today, and moves with the limit.
  const handled = evening.handled.size;
  expect(handled).toBeLessThanOrEqual(limit);
  if (evening.due.size > 0) expect(handled, 'the day was full').toBe(limit);
}
