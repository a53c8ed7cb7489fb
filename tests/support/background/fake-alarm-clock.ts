import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';
import { wakeUp } from '../../../lib/reminders/wake-up.ts';
import type { testProgram } from '../components/test-program.ts';

type TestProgram = ReturnType<typeof testProgram>;

const createdSchema = z.tuple([z.string(), z.looseObject({ title: z.string(), message: z.string() })]);

/** When the one alarm rings; a second one, or none, is an error of its own. */
export async function nextRing(): Promise<number> {
  const alarms = await fakeBrowser.alarms.getAll();
  expect(alarms).toHaveLength(1);
  return alarms[0]?.scheduledTime ?? Number.NaN;
}

/** Lets the browser's clock run to the alarm, or to `late` milliseconds after it, and rings it. */
export async function ringNext(program: TestProgram, late = 0): Promise<number> {
  const at = (await nextRing()) + late;
  await fakeBrowser.alarms.clearAll();
  program.setNow(at);
  await wakeUp(program);
  return at;
}

/** Rings every alarm until that moment, and sets the clock to it. Gives back when they rang. */
export async function runUntil(program: TestProgram, end: number): Promise<number[]> {
  const rang: number[] = [];
  while ((await nextRing()) <= end) rang.push(await ringNext(program));
  program.setNow(end);
  return rang;
}

/** Every notification that is shown from now on, in order. */
export function watchNotices() {
  const created = vi.spyOn(fakeBrowser.notifications, 'create');
  return {
    titles: () => created.mock.calls.map((call) => createdSchema.parse(call)[1].title),
    messages: () => created.mock.calls.map((call) => createdSchema.parse(call)[1].message),
    ids: () => created.mock.calls.map((call) => createdSchema.parse(call)[0]),
    forget: () => created.mockClear(),
  };
}
