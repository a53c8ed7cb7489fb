import { describe, expect, it } from 'vitest';
import { answerPriorContacts } from '../../lib/app/answer-prior-contacts.ts';
import { bookTerms } from '../../lib/app/book-terms.ts';
import { dueList } from '../../lib/app/due-list.ts';
import { refreshAllDue } from '../../lib/app/refresh-due.ts';
import { endHold, snoozeAccount } from '../../lib/app/snooze-account.ts';
import { readInPlace, suggestionOf } from '../../lib/app/suggestion.ts';
import { day, instantAt } from '../../lib/domain/day.ts';
import { changeDueContacts, readDueContact } from '../../lib/storage/due-store.ts';
import { writeSettings } from '../../lib/storage/settings-store.ts';
import { buildDueContact } from '../support/build-due-contact.ts';
import { buildSettings } from '../support/build-settings.ts';
import { seedDueBook } from '../support/components/seed-due-book.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { granted } from '../support/granted.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const DAY = 24 * 3_600_000;
const BERLIN = 'Europe/Berlin';
const termsAt = (now: number) =>
  bookTerms({ now, settings: buildSettings({ zone: BERLIN, locale: 'en-GB' }) });

describe('the day’s list', () => {
  it('has a broken promise first, then the firmer steps; what comes later today and this week behind', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const list = await dueList(program, 50);
    expect(list.now.map(({ accountName }) => accountName)[0]).toBe('Northwind Traders');
    expect(list.now.every(({ dueAt }) => dueAt !== null && dueAt <= NOW)).toBe(true);
    expect(list.nowCount).toBe(list.now.length);
    // It is one in the morning in Los Angeles: the call is for later today.
    expect(list.today.map(({ accountName }) => accountName)).toEqual(['Bramble & Sons']);
    expect([...list.tomorrow, ...list.next].map(({ accountName }) => accountName)).toContain(
      'Harbour Lights Hotel',
    );
    expect(list).toMatchObject({ hasAccounts: true, moved: null, limit: null, handled: 0 });
  });

  it('holds no more lines of each part than are asked for, and counts the rest', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const { now, nowCount } = await dueList(program, 50);
    const short = await dueList(program, 2);
    expect(short.now).toEqual(now.slice(0, 2));
    expect(short.nowCount).toBe(nowCount);
    expect(nowCount).toBeGreaterThan(2);
  });

  it.each([
    [1020, 990],
    [1030, 1000],
    [1500, 1000],
  ])('P30: of %i that are due counts those without room on from the limit, to 1,000', async (due, moved) => {
    const program = testProgram();
    const { database, defaults } = program;
    await writeSettings(database, { ...defaults, contactsPerDay: 30 });
    const lines = Array.from({ length: due }, (_, rank) =>
      buildDueContact({ accountId: `account-${rank}`, dueAt: NOW - 1, rank, dueRank: rank }),
    );
    await changeDueContacts(database, lines, []);
    expect(await dueList(program, 5)).toMatchObject({ nowCount: 30, moved: { count: moved } });
  });

  it.each([
    ['the last moment of today', '2026-11-19', 23, 59, 'today'],
    ['the first of tomorrow', '2026-11-20', 0, 0, 'tomorrow'],
    ['the last of tomorrow', '2026-11-20', 23, 59, 'tomorrow'],
    ['the first of the day after', '2026-11-21', 0, 0, 'next'],
    ['the last of the sixth day after', '2026-11-25', 23, 59, 'next'],
    ['the first of the seventh', '2026-11-26', 0, 0, null],
  ] as const)('puts what comes up at %s under its day', async (_name, on, hour, minute, part) => {
    const program = testProgram();
    const { account } = await seededAccount(program, { invoices: [[50_000, 'EUR', 20]] });
    await program.database.due.update(account.id, {
      dueAt: instantAt(BERLIN, day(on), hour, minute),
      dueRank: null,
      unrankedAt: instantAt(BERLIN, day(on), hour, minute),
    });
    const list = await dueList(program, 50);
    const counts = { today: list.todayCount, tomorrow: list.tomorrowCount, next: list.nextCount };
    expect(counts).toEqual({ today: 0, tomorrow: 0, next: 0, ...(part && { [part]: 1 }) });
    expect(list.nowCount).toBe(0);
  });

  it('has what is waited for, the first day first', async () => {
    const program = testProgram();
    const { northwind, cedar } = await seedDueBook(program);
    const waiting = (on: string) => ({
      waiting: [{ kind: 'promise' as const, on: day(on), text: 'Promised', amounts: [] }],
      waitsUntil: day(on),
    });
    await program.database.due.update(northwind, waiting('2026-12-04'));
    await program.database.due.update(cedar, waiting('2026-11-27'));
    const list = await dueList(program, 50);
    expect(list.waiting.map(({ accountId }) => accountId)).toEqual([cedar, northwind]);
    expect(list.waitingCount).toBe(2);
    expect((await dueList(program, 1)).waiting).toHaveLength(1);
  });

  it('knows the days on which the firm does not work', async () => {
    const program = testProgram();
    const settings = { ...program.defaults, ownHolidays: [{ on: day('2026-11-20'), name: 'Closed' }] };
    await writeSettings(program.database, settings);
    expect((await dueList(program, 1)).moment.ours.nameOf(day('2026-11-20'))).toBe('Closed');
  });

  it('rebuilt says the same, and forgets an account that is gone', async () => {
    const program = testProgram();
    const { northwind } = await seedDueBook(program);
    const before = await program.database.due.toArray();
    await refreshAllDue(program);
    expect(await program.database.due.toArray()).toEqual(before);
    await program.database.accounts.delete(northwind);
    await refreshAllDue(program);
    expect(await readDueContact(program.database, northwind)).toBeNull();
  });
});

describe('C11: a snooze', () => {
  it('puts an account aside until its moment, and the undo brings it back as it was', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const before = await readDueContact(program.database, account.id);
    const until = NOW + 3 * DAY;
    const hold = granted(await snoozeAccount(program, { accountId: account.id, until, note: 'on holiday' }));
    expect(await readDueContact(program.database, account.id)).toMatchObject({
      kind: 'not-now',
      dueAt: until,
      reason: 'Put aside until 22 November (on holiday)',
    });
    await endHold(program, hold);
    expect(await readDueContact(program.database, account.id)).toEqual({
      ...before,
      notifiedAt: NOW,
      untoldAt: null,
    });
    expect((await factsOf(program, account.id)).holds).toMatchObject([{ liftedAt: NOW }]);
  });

  it('ends by itself when its moment has come', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await snoozeAccount(program, { accountId: account.id, until: NOW + DAY, note: '' });
    program.setNow(NOW + DAY);
    await refreshAllDue(program);
    expect(await readDueContact(program.database, account.id)).toMatchObject({ kind: 'contact' });
  });

  it('is refused for a moment that has passed', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    expect(await snoozeAccount(program, { accountId: account.id, until: NOW, note: '' })).toEqual({
      ok: false,
      reason: 'snooze-until',
      message: 'That time has passed: choose one that is still to come.',
    });
    expect((await factsOf(program, account.id)).holds).toEqual([]);
  });
});

describe('the suggestion', () => {
  const suggested = async (invoices: [number, string, number][], now: number, zone?: string) => {
    const program = testProgram();
    const { account } = await seededAccount(program, zone ? { invoices, zone } : { invoices });
    await answerPriorContacts(program, { accountId: account.id, done: 'nothing', lastOn: null });
    const terms = termsAt(now);
    return suggestionOf(readInPlace(await factsOf(program, account.id), terms), terms);
  };

  it('is to be done now, and says until when', async () => {
    const { kind, headline, until } = await suggested([[120_000, 'EUR', 60]], NOW);
    expect([kind, headline]).toEqual(['contact', 'Call Mary Adams today before 19:00']);
    expect(until).toBe(Date.parse('2026-11-19T19:00:00+01:00'));
  });

  it('case 20: a call waits for the hours of the customer, and tells both clocks', async () => {
    const { kind, headline, dueAt, reasons } = await suggested(
      [[120_000, 'EUR', 60]],
      NOW,
      'America/New_York',
    );
    expect([kind, headline]).toEqual(['not-now', 'Call Mary Adams today from 15:00 (their 9:00)']);
    expect(dueAt).toBe(Date.parse('2026-11-19T14:00:00Z'));
    expect(reasons.at(-1)?.code).toBe('rule-house-call-hours');
  });

  it('case 20: a call waits for an hour at which somebody is at work here too', async () => {
    // Saturday's hours in Tokyo, 10 to 16, begin at two in the night in Berlin and end at eight.
    const { dueAt } = await suggested(
      [[120_000, 'EUR', 60]],
      Date.parse('2026-11-20T17:00:00Z'),
      'Asia/Tokyo',
    );
    expect(dueAt).toBe(Date.parse('2026-11-21T07:00:00+01:00'));
  });

  it('on a Saturday evening it waits for Monday', async () => {
    const { headline, dueAt } = await suggested([[120_000, 'EUR', 60]], Date.parse('2026-11-21T18:00:00Z'));
    expect(headline).toMatch(/^Call Mary Adams on Mon,? 23 Nov from 9:00$/);
    expect(dueAt).toBe(Date.parse('2026-11-23T09:00:00+01:00'));
  });

  it.each<[string, [number, string, number][], string, string]>([
    ['nothing is late yet', [[50_000, 'EUR', 2]], 'not-now', 'level-not-due'],
    ['nothing is open', [], 'not-now', 'nothing-due'],
  ])('tells why it is not now: %s', async (_name, invoices, kind, code) => {
    const given = await suggested(invoices, NOW);
    expect(given.kind).toBe(kind);
    expect(given.reasons[0]?.code).toBe(code);
  });

  it('asks what only a person knows', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program, { unreachable: true });
    const terms = termsAt(NOW);
    const given = suggestionOf(readInPlace(await factsOf(program, account.id), terms), terms);
    expect(given).toMatchObject({ kind: 'ask', plan: null, dueAt: NOW });
    expect(given.headline).toBe(given.reasons[0]?.text);
  });
});
