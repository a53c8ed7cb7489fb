import { expect } from 'vitest';
import { type Day, dayIn, daysBetween } from '../../../../lib/domain/day.ts';
import { DEFAULT_PROCEDURE } from '../../../../lib/dunning/default-procedure.ts';
import { ZONE } from '../import-sample.ts';
import { type BookState, confirmsCall, isDueAt } from './book-state.ts';
import { BECAUSE } from './popup-work.ts';

/** Whoever was due or put aside in the evening is due in the morning, or comes up later and its line says why. */
export function checkMorning(evening: BookState, morning: BookState): void {
  const ids = new Set([...evening.due.map(({ accountId }) => accountId), ...evening.aside.keys()]);
  const unexplained = [...ids].filter((id) => {
    const line = morning.lines.get(id);
    if (!line) return true;
    if (isDueAt(line, morning.now)) return false;
    return line.dueAt === null || line.reason === '';
  });
  expect(unexplained, 'nobody who waited for this morning is lost').toEqual([]);
}

/** What was due in the morning was handled, put aside or moved: nobody lost, nobody twice, the limit held. */
export function checkEvening(morning: BookState, evening: BookState, limit: number): void {
  const twice = [...evening.handled].filter(([, times]) => times > 1).map(([id]) => id);
  expect(twice, 'nobody is contacted twice in a day').toEqual([]);
  const isStillDue = new Set(evening.due.map(({ accountId }) => accountId));
  const lost = morning.due.filter(
    ({ accountId }) =>
      !evening.handled.has(accountId) && !evening.aside.has(accountId) && !isStillDue.has(accountId),
  );
  expect(lost, 'nobody who was due is lost').toEqual([]);
  expect(evening.handled.size, 'the limit holds').toBeLessThanOrEqual(limit);
  // Who is due still has no room today, and moves with the limit.
  if (evening.due.length > 0) expect(evening.handled.size, 'the day was full').toBe(limit);
  const silent = [...evening.lines.values()].filter(({ reason, action }) => reason === '' || action === '');
  expect(silent, 'every line says what and why').toEqual([]);
  checkAside(evening);
  checkGaps(evening);
}

/** What is put aside comes up when it was said, and of what was left out the line says why. */
function checkAside({ aside, lines, done, today }: BookState): void {
  const leftOut = new Set(
    done
      .filter(({ kind, at }) => kind === 'skipped' && dayIn(ZONE, at) === today)
      .map(({ accountId }) => accountId),
  );
  for (const [accountId, hold] of aside) {
    const line = lines.get(accountId);
    expect(line?.dueAt, `${line?.accountName} comes up again`).toBe(hold.until);
    expect(line?.reason).toMatch(/^Put aside until /);
    if (leftOut.has(accountId))
      expect(BECAUSE.filter((words) => line?.reason.includes(words))).toHaveLength(1);
  }
}

/** Nobody is rung or written to again before the days between two contacts have passed, whatever was clicked. */
function checkGaps({ done }: BookState): void {
  const days = new Map<string, Day[]>();
  for (const entry of done) {
    if (entry.kind === 'skipped' || confirmsCall(entry)) continue;
    days.set(entry.accountId, [...(days.get(entry.accountId) ?? []), dayIn(ZONE, entry.at)].sort());
  }
  const least = Math.min(DEFAULT_PROCEDURE.minimumGapDays, DEFAULT_PROCEDURE.silentGapDays);
  const tooSoon = [...days].filter(([, on]) =>
    on.some((one, index) => index > 0 && daysBetween(on[index - 1] ?? one, one) < least),
  );
  expect(tooSoon, 'nobody is contacted again too soon').toEqual([]);
}
