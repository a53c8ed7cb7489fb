import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { confirmFigures } from '../../../lib/app/confirm-figures.ts';
import { doneChoices } from '../../../lib/app/done-choices.ts';
import { doneContact } from '../../../lib/app/done-contact.ts';
import { refreshAllDue, refreshDue } from '../../../lib/app/refresh-due.ts';
import { snoozeAccount } from '../../../lib/app/snooze-account.ts';
import { addDays, type Day, dayIn, daysBetween, instantAt, weekdayOf } from '../../../lib/domain/day.ts';
import type { DueContact } from '../../../lib/domain/due-contact.ts';
import { keepUp } from '../../../lib/reminders/keep-up.ts';
import { startUp } from '../../../lib/reminders/wake-up.ts';
import { seededRandom } from '../../../lib/shared/seeded-random.ts';
import { inOneTransaction } from '../../../lib/storage/in-one-transaction.ts';
import { openItemRow } from '../../../lib/storage/rows.ts';
import { buildOpenItem } from '../build-open-item.ts';
import { seedAccount } from '../components/seed-account.ts';
import { testProgram } from '../components/test-program.ts';
import { nextRing, ringNext, watchNotices } from './fake-alarm-clock.ts';
import { writeWithoutWaiting } from './write-without-waiting.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ZONE = 'Europe/Berlin';
/** Customers whose clocks change on three different days of spring and of autumn, one of them by half an hour. */
const CUSTOMERS = [
  ['Harbour', 'Europe/Berlin'],
  ['Northwind', 'America/New_York'],
  ['Kookaburra', 'Australia/Lord_Howe'],
] as const;
/** A working day has some: midnight, the morning, and the hours of each clock opening and closing. */
const MOST_WAKES = 12;

type TestProgram = ReturnType<typeof testProgram>;

/** The firm's hours for telling, from 8 to 18 on working days, reckoned without the code under test. */
function isTold(now: number): boolean {
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const of = (type: string) => shown.find((part) => part.type === type)?.value ?? '';
  const hour = Number(of('hour'));
  return !['Sat', 'Sun'].includes(of('weekday')) && hour >= 8 && hour < 18;
}

/** A new list from the accounting, each Monday: what was open is paid every second month, and one more invoice is. */
async function newFigures(program: TestProgram, on: Day, week: number): Promise<void> {
  const { database } = program;
  const accounts = await database.accounts.toArray();
  await inOneTransaction(database, async () => {
    const isPaid = week % 8 === 0;
    await database.items.toCollection().modify((item) => {
      item.asOf = on;
      if (isPaid) item.open = { ...item.open, amount: 0 };
    });
    for (const { id } of week % 4 === 0 ? accounts : []) {
      const item = buildOpenItem({ id: program.newId(), accountId: id, dueOn: addDays(on, -1), asOf: on });
      await database.items.put(openItemRow({ ...item, number: `INV-${week}-${id}` }));
    }
    await refreshDue(
      program,
      accounts.map(({ id }) => id),
    );
  });
  await keepUp(program);
}

/** One stretch of time in which an account is due, or only waits for its hours. */
interface Period {
  readonly since: number;
  /** When it could first be told: it was due, and it was an hour for telling. */
  tellable: number | null;
  toldAt: number | null;
  times: number;
}

/** Follows each account through its periods and says what is wrong. */
function watchPeriods() {
  const open = new Map<string, Period>();
  let told = 0;
  return {
    toldInAll: () => told,
    look: (lines: readonly DueContact[], now: number) => {
      let newly = 0;
      for (const { accountId, accountName, dueAt, dueSince, notifiedAt } of lines) {
        if (dueSince === null || dueAt === null || dueAt > now) continue;
        const known = open.get(accountId);
        const isSame = known?.since === dueSince;
        const period: Period = isSame ? known : { since: dueSince, tellable: null, toldAt: null, times: 0 };
        open.set(accountId, period);
        if (isTold(now)) period.tellable ??= now;
        const where = `${accountName}, ${new Date(now).toISOString()}`;
        if (notifiedAt === now && period.toldAt !== now) {
          period.toldAt = now;
          period.times += 1;
          newly += 1;
          expect(isTold(now), where).toBe(true);
        }
        expect(period.times, where).toBeLessThanOrEqual(1);
        // Told at the latest a minute after it could be.
        if (period.tellable !== null && now >= period.tellable + MINUTE) expect(period.times, where).toBe(1);
      }
      told += newly;
      return newly;
    },
  };
}

/** What somebody at the desk does now and then: one of those that are due is handled or put off. */
async function work(program: TestProgram, due: readonly DueContact[], random: () => number): Promise<void> {
  const line = due[Math.floor(random() * due.length)];
  if (!line) return;
  const { accountId, question } = line;
  const [as] = doneChoices(line);
  if (question === 'stale-figures') await confirmFigures(program, accountId);
  else if (as && random() < 0.6) await doneContact(program, { accountId, as });
  else {
    const until = program.now() + Math.ceil(random() * 10 * 24 * 60) * MINUTE;
    expect(await snoozeAccount(program, { accountId, until, note: '' })).toMatchObject({ ok: true });
  }
  await keepUp(program);
}

interface Stretch {
  /** The first Monday. */
  readonly begins: Day;
  readonly days: number;
}

/**
 * The reminders of three accounts through that many days, each ring of the alarm looked at: told of once for each time
 * they come up, by few wakes and no poll. Gives how often one was told of.
 */
export async function liveThroughReminders({ begins: first, days }: Stretch): Promise<number> {
  writeWithoutWaiting();
  const begins = instantAt(ZONE, first, 9);
  const program = testProgram({ now: begins, zone: ZONE });
  for (const [index, [name, zone]] of CUSTOMERS.entries())
    await seedAccount(program, { name, zone, invoices: [[100_000, 'EUR', 3 - index * 9]] });
  const notices = watchNotices();
  const periods = watchPeriods();
  const random = seededRandom(2026);
  const wakes = new Map<Day, number>();
  const end = instantAt(ZONE, addDays(first, days), 0);
  const lines = () => program.database.due.toArray();
  const isDue = ({ dueAt }: DueContact) => dueAt !== null && dueAt <= program.now();

  await startUp(program);
  periods.look(await lines(), program.now());
  let shown = notices.ids().length;
  let rings = 0;
  let imported: Day | null = null;
  while (program.now() < end) {
    const now = await ringNext(program);
    rings += 1;
    wakes.set(dayIn(ZONE, now), (wakes.get(dayIn(ZONE, now)) ?? 0) + 1);
    const all = await lines();
    const newly = periods.look(all, now);
    // One notification for all of them, none for none.
    expect(notices.ids().length - shown, new Date(now).toISOString()).toBe(newly > 0 ? 1 : 0);
    if (newly > 0) expect(notices.titles().at(-1)).toMatch(new RegExp(`^${newly} contacts? due now$`));
    shown = notices.ids().length;
    const due = all.filter(isDue);
    expect(await fakeBrowser.action.getBadgeText({})).toBe(due.length === 0 ? '' : String(due.length));
    if (isTold(now) && random() < 0.25) {
      program.setNow(now + Math.floor(random() * 20) * MINUTE);
      await work(program, due, random);
      periods.look(await lines(), program.now());
    }
    const today = dayIn(ZONE, now);
    if (weekdayOf(today) === 1 && today !== imported) {
      imported = today;
      await newFigures(program, today, daysBetween(first, today) / 7);
      periods.look(await lines(), program.now());
    }
    if (rings % 20 === 0) await nothingChangesBetween(program);
  }

  expect(Math.max(...wakes.values())).toBeLessThanOrEqual(MOST_WAKES);
  expect(rings / days).toBeLessThan(MOST_WAKES / 2);
  vi.restoreAllMocks();
  return periods.toldInAll();
}

/**
 * Midnight where a customer sits, or anything else nobody wakes for: a list that is made then says the same. But in our
 * night a call to the other side of the world may be open for an hour or two and waits for our morning all the same.
 */
async function nothingChangesBetween(program: TestProgram): Promise<void> {
  const now = program.now();
  const next = await nextRing();
  if (next - now < 2 * HOUR) return;
  program.setNow(next - MINUTE);
  const isAtDesk = isTold(program.now());
  const lines = () => program.database.due.filter(({ channel }) => isAtDesk || channel !== 'call').toArray();
  const before = await lines();
  await refreshAllDue(program);
  expect(await lines(), new Date(program.now()).toISOString()).toEqual(before);
  await keepUp(program);
  if (isAtDesk) expect(await nextRing()).toBe(next);
}
