import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';
import type { Program } from '../../lib/app/program.ts';
import { endHold, snoozeAccount } from '../../lib/app/snooze-account.ts';
import { keepUp, WAKE } from '../../lib/reminders/keep-up.ts';
import { wakeUp } from '../../lib/reminders/wake-up.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { seedAccount } from '../support/components/seed-account.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { granted } from '../support/granted.ts';

const noticeSchema = z.object({ title: z.string(), message: z.string(), iconUrl: z.string() });
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const badge = () => fakeBrowser.action.getBadgeText({});
const alarms = () => fakeBrowser.alarms.getAll();
const told = vi.spyOn(fakeBrowser.notifications, 'create');
const notices = () => told.mock.calls.map((call) => noticeSchema.parse(call.at(1)));

beforeEach(() => {
  fakeBrowser.reset();
  told.mockClear();
});

/** Two to call today, one to write to tomorrow. */
async function book(program: Program) {
  const northwind = await seedAccount(program, { name: 'Northwind', invoices: [[320_000, 'USD', 47]] });
  const kobo = await seedAccount(program, {
    name: 'Kobo',
    person: 'Aiko Mori',
    invoices: [[12_500, 'EUR', 5]],
  });
  await seedAccount(program, { name: 'Harbour', person: 'Nina Frost', invoices: [[9_000, 'EUR', 2]] });
  return { northwind, kobo };
}

describe('badge and alarm', () => {
  it('show what is due now, with one alarm for the next moment that matters', async () => {
    const program = testProgram();
    await book(program);
    await wakeUp(program);
    expect(await badge()).toBe('2');
    // 18:00 in Berlin: the hours for the mail to Kobo close.
    expect(await alarms()).toMatchObject([{ name: WAKE, scheduledTime: Date.parse('2026-11-19T17:00:00Z') }]);
  });

  it('have no number when nothing is due, and wake at midnight', async () => {
    const program = testProgram();
    await wakeUp(program);
    expect(await badge()).toBe('');
    expect(await alarms()).toMatchObject([{ scheduledTime: Date.parse('2026-11-19T23:00:00Z') }]);
  });

  it('follow a snooze: the one alarm is moved, not a second one added', async () => {
    const program = testProgram();
    const { northwind } = await book(program);
    await wakeUp(program);
    await snoozeAccount(program, { accountId: northwind, until: NOW + 3 * HOUR, note: '' });
    await keepUp(program);
    expect(await badge()).toBe('1');
    expect(await alarms()).toMatchObject([{ scheduledTime: NOW + 3 * HOUR }]);
  });

  it('follow the clock: after the hours for a mail it is not due before the next morning', async () => {
    const program = testProgram();
    const { kobo } = await book(program);
    program.setNow(Date.parse('2026-11-19T17:01:00Z'));
    await wakeUp(program);
    expect(await badge()).toBe('1');
    const due = await readDueContact(program.database, kobo);
    expect(due?.dueAt).toBe(Date.parse('2026-11-20T07:00:00Z'));
  });

  it('a write just before the alarm rings does not lose what it would have told', async () => {
    const program = testProgram();
    const { northwind } = await book(program);
    await wakeUp(program);
    await snoozeAccount(program, { accountId: northwind, until: NOW + HOUR, note: '' });
    program.setNow(NOW + HOUR + 1);
    await keepUp(program);
    expect(await alarms()).toMatchObject([{ scheduledTime: NOW + HOUR + 1 + 60_000 }]);
  });

  it('an alarm stands before the long part, for a worker that is stopped in the middle', async () => {
    const program = testProgram();
    await book(program);
    const set = vi.spyOn(fakeBrowser.alarms, 'create');
    const rebuilt = vi.spyOn(program.database.accounts, 'bulkGet');
    await wakeUp(program);
    expect(set.mock.invocationCallOrder[0]).toBeLessThan(rebuilt.mock.invocationCallOrder[0] ?? 0);
    set.mockRestore();
  });
});

describe('notifications', () => {
  it('tell once of all that came up, with names and steps and no amounts', async () => {
    const program = testProgram();
    await book(program);
    await wakeUp(program);
    expect(notices()).toMatchObject([
      {
        title: '2 contacts due now',
        message: 'Say what was done before (Northwind)\nWrite to Aiko Mori (Kobo)',
      },
    ]);
  });

  it('name an icon that is there', async () => {
    const program = testProgram();
    await book(program);
    await wakeUp(program);
    const icons = Object.keys(import.meta.glob('../../public/icon/*.png'));
    for (const { iconUrl } of notices()) expect(icons).toContain(`../../public${new URL(iconUrl).pathname}`);
  });

  it('do not repeat when the list is rebuilt', async () => {
    const program = testProgram();
    await book(program);
    await wakeUp(program);
    program.setNow(NOW + HOUR);
    await wakeUp(program);
    await wakeUp(program);
    expect(notices()).toHaveLength(1);
  });

  it('are not doubled by two wakes at once', async () => {
    const program = testProgram();
    await book(program);
    await Promise.all([wakeUp(program), wakeUp(program)]);
    expect(notices()).toHaveLength(1);
  });

  it('stay when the badge was counted before they came', async () => {
    const program = testProgram();
    const counted = Promise.withResolvers<void>();
    const shown = Promise.withResolvers<void>();
    const set = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementationOnce(() => {
      counted.resolve();
      return shown.promise;
    });
    const behind = keepUp(program);
    await counted.promise;
    await book(program);
    const woken = wakeUp(program);
    await expect.poll(() => notices()).toHaveLength(1);
    shown.resolve();
    await Promise.all([behind, woken]);
    set.mockRestore();
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toHaveLength(1);
  });

  it('come again when a snooze ends', async () => {
    const program = testProgram();
    const { northwind } = await book(program);
    await wakeUp(program);
    await snoozeAccount(program, { accountId: northwind, until: NOW + HOUR, note: '' });
    program.setNow(NOW + HOUR + 1000);
    await wakeUp(program);
    expect(notices().map(({ title }) => title)).toEqual(['2 contacts due now', '1 contact due now']);
  });

  it('do not tell whoever has just undone a snooze', async () => {
    const program = testProgram();
    const { northwind } = await book(program);
    await wakeUp(program);
    const hold = granted(await snoozeAccount(program, { accountId: northwind, until: NOW + HOUR, note: '' }));
    await endHold(program, hold);
    program.setNow(NOW + 60_000);
    await wakeUp(program);
    expect(notices()).toHaveLength(1);
    expect(await badge()).toBe('2');
  });

  it('are one for each wake after two weeks, not a burst (case 22)', async () => {
    const program = testProgram();
    await book(program);
    program.setNow(NOW + 14 * DAY);
    await wakeUp(program);
    await wakeUp(program);
    expect(notices().map(({ title }) => title)).toEqual(['3 contacts due now']);
    expect(await alarms()).toHaveLength(1);
  });

  it.for([
    ['half an hour', NOW - HOUR / 2],
    ['to before the hours for a call', Date.parse('2026-11-19T06:30:00Z')],
  ] as const)('do not repeat when the clock was set back by %s (case 23)', async ([, back]) => {
    const program = testProgram();
    await book(program);
    await wakeUp(program);
    program.setNow(back);
    await wakeUp(program);
    program.setNow(NOW + 60_000);
    await wakeUp(program);
    expect(notices()).toHaveLength(1);
  });

  it('are not silenced for good by a clock that was years ahead for a while', async () => {
    const program = testProgram();
    const { northwind } = await book(program);
    program.setNow(NOW + 1500 * DAY);
    await wakeUp(program);
    program.setNow(NOW);
    await wakeUp(program);
    const due = await readDueContact(program.database, northwind);
    expect(due?.notifiedAt).toBe(NOW);
  });
});
