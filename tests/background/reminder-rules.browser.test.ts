import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { doneContact } from '../../lib/app/done-contact.ts';
import type { Program } from '../../lib/app/program.ts';
import { snoozeAccount } from '../../lib/app/snooze-account.ts';
import { addDays, day, instantAt } from '../../lib/domain/day.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { keepUp } from '../../lib/reminders/keep-up.ts';
import { finishUp, startUp, wakeUp } from '../../lib/reminders/wake-up.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { writeSettings } from '../../lib/storage/settings-store.ts';
import { nextRing, ringNext, runUntil, watchNotices } from '../support/background/fake-alarm-clock.ts';
import { slowStorage } from '../support/background/slow-storage.ts';
import { seedAccount } from '../support/components/seed-account.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { granted } from '../support/granted.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const badge = () => fakeBrowser.action.getBadgeText({});
const at = (iso: string) => Date.parse(iso);

beforeEach(() => {
  fakeBrowser.reset();
});

/** So old that somebody has to say what was done before: due at any hour. */
function asked(program: Program, name: string, daysLate = 47) {
  return seedAccount(program, { name, invoices: [[320_000, 'USD', daysLate]] });
}

/** To be written to, in the hours for mails. */
function toWrite(program: Program) {
  return seedAccount(program, { name: 'Kobo', person: 'Aiko Mori', invoices: [[12_500, 'EUR', 5]] });
}

function keep(program: Program, settings: Partial<Settings>): Promise<void> {
  return writeSettings(program.database, { ...program.defaults, ...settings });
}

describe('the user’s own hours', () => {
  // Berlin is an hour ahead of UTC; 19 November 2026 is a Thursday.
  test.for<[string, Partial<Settings>, came: string, told: string]>([
    ['in the night: at eight', {}, '2026-11-19T02:00Z', '2026-11-19T07:00Z'],
    ['in the evening: the next morning', {}, '2026-11-19T19:00Z', '2026-11-20T07:00Z'],
    ['on Friday evening: on Monday', {}, '2026-11-20T17:00Z', '2026-11-23T07:00Z'],
    ['on Saturday: on Monday', {}, '2026-11-21T10:00Z', '2026-11-23T07:00Z'],
    ['on Saturday, of a firm that works then', { tellOn: [6] }, '2026-11-21T10:00Z', '2026-11-21T10:00Z'],
    [
      'before a day off of the firm: on the day after it (case 18)',
      { ownHolidays: [{ on: day('2026-11-20'), name: 'Works outing' }] },
      '2026-11-19T18:00Z',
      '2026-11-23T07:00Z',
    ],
    [
      'in hours that go on over midnight: at once',
      { tellFrom: 22 * 60, tellUntil: 2 * 60 },
      '2026-11-19T23:30Z',
      '2026-11-19T23:30Z',
    ],
    [
      'after hours that go on over midnight: the next evening',
      { tellFrom: 22 * 60, tellUntil: 2 * 60 },
      '2026-11-20T01:00Z',
      '2026-11-20T21:00Z',
    ],
  ])('what comes up %s', async ([, settings, came, told]) => {
    const program = testProgram({ now: at(came) });
    await keep(program, settings);
    await asked(program, 'Northwind');
    const notices = watchNotices();
    notices.forget();
    await startUp(program);
    if (told !== came) {
      await runUntil(program, at(told) - 1);
      expect(notices.ids()).toEqual([]);
      expect(await ringNext(program)).toBe(at(told));
    }
    expect(notices.titles()).toEqual(['1 contact due now']);
  });

  it('switched off, nothing is told; switched on again, all of it in one', async () => {
    const program = testProgram();
    await keep(program, { tellsOfDue: false });
    await asked(program, 'Northwind');
    await asked(program, 'Harbour');
    const notices = watchNotices();
    notices.forget();
    await startUp(program);
    await runUntil(program, NOW + 5 * HOUR);
    expect(notices.ids()).toEqual([]);
    expect(await badge()).toBe('2');
    await keep(program, {});
    await keepUp(program);
    expect(await ringNext(program)).toBe(NOW + 5 * HOUR + MINUTE);
    expect(notices.titles()).toEqual(['2 contacts due now']);
  });
});

describe('a contact that only waits for its hours', () => {
  it('is told of once, however often they close and open before it is made', async () => {
    const program = testProgram();
    const kobo = await toWrite(program);
    const notices = watchNotices();
    notices.forget();
    await startUp(program);
    expect(notices.messages()).toEqual(['Write to Aiko Mori (Kobo)']);
    const { dueSince } = (await readDueContact(program.database, kobo)) ?? {};
    // Thursday evening, through the weekend, until Tuesday noon.
    await runUntil(program, at('2026-11-19T19:00Z'));
    expect(await readDueContact(program.database, kobo)).toMatchObject({ kind: 'not-now', dueSince });
    await runUntil(program, at('2026-11-24T11:00Z'));
    expect(await readDueContact(program.database, kobo)).toMatchObject({ kind: 'contact', dueSince });
    expect(notices.ids()).toHaveLength(1);
  });

  it('is late from when it was due, not from when its hours opened', async () => {
    const program = testProgram();
    const kobo = await toWrite(program);
    await startUp(program);
    const since = (await readDueContact(program.database, kobo))?.dueAt;
    await runUntil(program, at('2026-11-24T11:00Z'));
    expect(granted(await doneContact(program, { accountId: kobo, as: 'mailed' }))).toMatchObject({
      dueSince: since,
    });
  });

  it('is told of again once it was put aside', async () => {
    const program = testProgram();
    const kobo = await toWrite(program);
    const notices = watchNotices();
    notices.forget();
    await startUp(program);
    await runUntil(program, at('2026-11-19T19:00Z'));
    granted(await snoozeAccount(program, { accountId: kobo, until: at('2026-11-20T09:00Z'), note: '' }));
    await keepUp(program);
    await runUntil(program, at('2026-11-20T11:00Z'));
    expect(notices.ids()).toHaveLength(2);
  });
});

describe('a limit for the day (P30)', () => {
  it('is what is counted and told; the rest is told when there is room', async () => {
    const program = testProgram();
    await keep(program, { contactsPerDay: 1 });
    const first = await asked(program, 'Northwind', 60);
    await asked(program, 'Harbour', 50);
    const notices = watchNotices();
    notices.forget();
    await startUp(program);
    expect(await badge()).toBe('1');
    expect(notices.messages()).toEqual(['Say what was done before (Northwind)']);
    await runUntil(program, NOW + 3 * HOUR);
    expect(notices.ids()).toHaveLength(1);
    await snoozeAccount(program, { accountId: first, until: NOW + 300 * HOUR, note: '' });
    await keepUp(program);
    await ringNext(program);
    expect(notices.messages().at(-1)).toBe('Say what was done before (Harbour)');
    expect(await badge()).toBe('1');
  });
});

describe('a worker that is stopped', () => {
  it.each(['before', 'after'] as const)(
    '%s the notification is shown: it is shown once, and nothing is told again',
    async (moment) => {
      const program = testProgram();
      const northwind = await asked(program, 'Northwind');
      const { create } = fakeBrowser.notifications;
      const stopped = vi.spyOn(fakeBrowser.notifications, 'create');
      stopped.mockImplementationOnce(async (...notice) => {
        if (moment === 'after') await create(...notice);
        throw new Error('The worker was stopped');
      });
      await expect(startUp(program)).rejects.toThrow('stopped');
      // Something wakes it again: the alarm that stands for that.
      expect(await nextRing()).toBeGreaterThan(NOW);
      await ringNext(program);
      await ringNext(program);
      expect(Object.keys(fakeBrowser.notifications.getAllCreateOptions())).toHaveLength(1);
      expect(stopped.mock.calls).toHaveLength(moment === 'after' ? 1 : 2);
      expect((await readDueContact(program.database, northwind))?.notifiedAt).not.toBeNull();
      stopped.mockRestore();
    },
  );

  it('before the list was made finds it owed, whatever wakes it', async () => {
    const program = testProgram();
    const northwind = await asked(program, 'Northwind');
    await startUp(program);
    await snoozeAccount(program, { accountId: northwind, until: NOW + HOUR, note: '' });
    await keepUp(program);
    // The alarm rang, and the worker was stopped in its first turn.
    program.setNow(NOW + HOUR);
    await fakeBrowser.alarms.clearAll();
    program.setNow(NOW + HOUR + 5 * MINUTE);
    await keepUp(program);
    expect(await nextRing()).toBe(program.now() + MINUTE);
    await finishUp(program);
    expect(await readDueContact(program.database, northwind)).toMatchObject({ kind: 'ask' });
  });

  it('in the middle of a start makes the whole list when it is started again', async () => {
    const program = testProgram();
    const northwind = await asked(program, 'Northwind');
    await startUp(program);
    // As an older program would have left it.
    await program.database.due.update(northwind, { action: 'Something else' });
    const failing = vi.spyOn(program.database.accounts, 'bulkGet').mockImplementationOnce(() => {
      throw new Error('The worker was stopped');
    });
    await expect(startUp(program)).rejects.toThrow('stopped');
    failing.mockRestore();
    await ringNext(program);
    expect(await readDueContact(program.database, northwind)).toMatchObject({
      action: 'Say what was done before',
    });
  });
});

describe('the clock', () => {
  test.for([
    ['Europe/Berlin', '2026-03-28', '2026-10-24'],
    ['America/New_York', '2026-03-07', '2026-10-31'],
    ['Australia/Lord_Howe', '2026-04-04', '2026-10-03'],
    ['Asia/Beirut', '2026-03-28', '2026-10-24'],
  ] as const)(
    'changed in spring and autumn: in %s every midnight makes the list anew (case 21)',
    async ([zone, ...days]) => {
      for (const changes of days) {
        fakeBrowser.reset();
        const from = day(changes);
        const program = testProgram({ now: instantAt(zone, from, 12), zone });
        const northwind = await asked(program, 'Northwind', 40);
        await startUp(program);
        for (let passed = 1; passed <= 3; passed += 1) {
          const midnight = instantAt(zone, addDays(from, passed), 0);
          expect(await runUntil(program, midnight)).toContain(midnight);
          expect(await readDueContact(program.database, northwind)).toMatchObject({
            oldestDaysPastDue: 40 + passed,
          });
        }
      }
    },
  );

  it('set back by a day: the list is that day’s again, and nothing is told twice (case 23)', async () => {
    const program = testProgram();
    const northwind = await asked(program, 'Northwind');
    await startUp(program);
    const notices = watchNotices();
    notices.forget();
    program.setNow(NOW - 24 * HOUR);
    // Any event that wakes the worker.
    await keepUp(program);
    await finishUp(program);
    expect(await readDueContact(program.database, northwind)).toMatchObject({ oldestDaysPastDue: 46 });
    expect(await nextRing()).toBeLessThanOrEqual(program.now() + 24 * HOUR);
    await runUntil(program, NOW + HOUR);
    expect(notices.ids()).toEqual([]);
    expect(await badge()).toBe('1');
  });

  it('set on by a day and back again: what was due then is not due now', async () => {
    const program = testProgram();
    const northwind = await asked(program, 'Northwind');
    await startUp(program);
    await snoozeAccount(program, { accountId: northwind, until: NOW + 20 * HOUR, note: '' });
    program.setNow(NOW + 24 * HOUR);
    await wakeUp(program);
    expect(await badge()).toBe('1');
    program.setNow(NOW);
    await keepUp(program);
    await finishUp(program);
    expect(await badge()).toBe('');
    expect(await nextRing()).toBeLessThanOrEqual(NOW + 20 * HOUR);
  });

  it('that rings an alarm early wakes for nothing, and rings again in time', async () => {
    const program = testProgram();
    const northwind = await asked(program, 'Northwind');
    await startUp(program);
    await snoozeAccount(program, { accountId: northwind, until: NOW + 3 * HOUR, note: '' });
    await keepUp(program);
    const notices = watchNotices();
    notices.forget();
    program.setNow(NOW + HOUR);
    await wakeUp(program);
    expect(notices.ids()).toEqual([]);
    await runUntil(program, NOW + 3 * HOUR + MINUTE);
    expect(notices.titles()).toEqual(['1 contact due now']);
  });
});

describe('whatever overlaps', () => {
  it('on slow storage, alarms, starts and writes at once leave one alarm, the right badge and one telling', async () => {
    const program = testProgram();
    slowStorage(program.database, 25);
    const northwind = await asked(program, 'Northwind');
    await asked(program, 'Harbour');
    await asked(program, 'Kobo');
    const notices = watchNotices();
    notices.forget();
    await Promise.all([
      startUp(program),
      wakeUp(program),
      keepUp(program),
      snoozeAccount(program, { accountId: northwind, until: NOW + HOUR, note: '' }).then(() =>
        keepUp(program),
      ),
      wakeUp(program),
      finishUp(program),
    ]);
    expect(await badge()).toBe('2');
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: 'wake', scheduledTime: NOW + HOUR }]);
    const tellings = notices.ids().length;
    await runUntil(program, NOW + HOUR - 1);
    // Told while the snooze was being written, or not at all; the others once.
    expect(notices.ids()).toHaveLength(tellings);
    expect(new Set(notices.ids()).size).toBe(tellings);
    await ringNext(program);
    expect(notices.messages().at(-1)).toBe('Say what was done before (Northwind)');
  });

  it('what is done before anybody looked takes its notification with it', async () => {
    const program = testProgram();
    const northwind = await asked(program, 'Northwind');
    await startUp(program);
    expect(Object.keys(fakeBrowser.notifications.getAllCreateOptions())).toHaveLength(1);
    await snoozeAccount(program, { accountId: northwind, until: NOW + HOUR, note: '' });
    await keepUp(program);
    expect(fakeBrowser.notifications.getAllCreateOptions()).toEqual({});
  });

  it('one notification is shown at a time, the newest', async () => {
    const program = testProgram();
    await asked(program, 'Northwind');
    await startUp(program);
    await asked(program, 'Harbour');
    await keepUp(program);
    await ringNext(program);
    expect(Object.values(fakeBrowser.notifications.getAllCreateOptions())).toMatchObject([
      { message: 'Say what was done before (Harbour)' },
    ]);
  });
});
