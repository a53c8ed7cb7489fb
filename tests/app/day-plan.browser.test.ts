import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayPlan, movedLines } from '../../lib/app/day-plan.ts';
import { countDueNow, dueList } from '../../lib/app/due-list.ts';
import type { Program } from '../../lib/app/program.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { isWeekend } from '../../lib/domain/day.ts';
import { changeDueContacts } from '../../lib/storage/due-store.ts';
import { writeListMadeAt } from '../../lib/storage/list-made-store.ts';
import { addActivity } from '../../lib/storage/log-store.ts';
import { readSettings, writeSettings } from '../../lib/storage/settings-store.ts';
import { buildCall } from '../support/build-call.ts';
import { buildDueContact } from '../support/build-due-contact.ts';
import { buildMail } from '../support/build-mail.ts';
import { buildSkipped } from '../support/build-skipped.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

const HOUR = 3_600_000;
const ALL = 1000;
const MIDNIGHT = Date.parse('2026-11-18T23:00:00Z');
const MIDNIGHT_AFTER = Date.parse('2026-11-19T23:00:00Z');

async function limitTo(program: Program, contactsPerDay: number | null): Promise<void> {
  const { database, defaults } = program;
  await writeSettings(database, { ...(await readSettings(database, defaults)), contactsPerDay });
}

/** Lines as the list has them when it is made: due now, the first the most urgent. */
async function due(program: Program, ranks: readonly number[]): Promise<void> {
  const lines = ranks.map((rank, index) =>
    buildDueContact({ accountId: `account-${index}`, dueAt: NOW - HOUR, rank, dueRank: rank }),
  );
  await changeDueContacts(program.database, lines, []);
}

describe('P30: with a limit of contacts a day', () => {
  const setUp = async (limit: number | null, ranks = [30, 10, 50, 20, 40]) => {
    const program = testProgram();
    await due(program, ranks);
    await limitTo(program, limit);
    return program;
  };

  it('the most urgent are for today, and the rest moves to the next working days', async () => {
    const program = await setUp(2);
    const list = await dueList(program, 50);
    expect(list.now.map(({ rank }) => rank)).toEqual([10, 20]);
    expect(list).toMatchObject({
      nowCount: 2,
      limit: 2,
      // Thursday: two on Friday, one on Monday.
      moved: {
        count: 3,
        days: [
          { on: '2026-11-20', count: 2 },
          { on: '2026-11-23', count: 1 },
        ],
      },
    });
    expect(await countDueNow(program)).toBe(2);
  });

  it('what comes up before midnight is of today, soonest first; what has come up, and tomorrow, is not', async () => {
    const program = await setUp(2, [30]);
    const at = { a: NOW + 3 * HOUR, b: NOW + HOUR, c: MIDNIGHT_AFTER - 1, d: MIDNIGHT_AFTER, e: NOW };
    const lines = Object.entries(at).map(([accountId, dueAt]) => buildDueContact({ accountId, dueAt }));
    await changeDueContacts(program.database, lines, []);
    const plan = await dayPlan(program, 2);
    expect(plan.later.map(({ accountId }) => accountId)).toEqual(['b', 'a']);
    expect(plan.laterCount).toBe(3);
  });

  it('a broken promise is never what moves, as long as there is room for anything', async () => {
    const program = await setUp(1, [2_000_000, 7, 1_500_000]);
    expect((await dueList(program, 50)).now.map(({ rank }) => rank)).toEqual([7]);
  });

  it('each account that is contacted or left out takes one place, and another limit holds at once', async () => {
    const program = await setUp(2);
    const { account } = await seededAccount(program, { invoices: [] });
    program.setNow(NOW + HOUR);
    await addActivity(
      program.database,
      buildCall({ id: program.newId(), accountId: account.id, at: NOW + HOUR }),
    );
    expect(await dueList(program, 50)).toMatchObject({ nowCount: 1, handled: 1, moved: { count: 4 } });
    await limitTo(program, 1);
    const full = await dueList(program, 50);
    expect(full).toMatchObject({ now: [], nowCount: 0, moved: { count: 5 } });
    expect(await countDueNow(program)).toBe(0);
    await limitTo(program, null);
    expect(await dueList(program, 50)).toMatchObject({ nowCount: 5, moved: null });
    expect(await countDueNow(program)).toBe(5);
  });

  it.each<[string, (program: Program) => Activity[], number]>([
    ['a mail that was sent', ({ newId }) => [buildMail({ id: newId(), at: NOW })], 1],
    ['what was left out', ({ newId }) => [buildSkipped({ id: newId(), at: NOW })], 1],
    [
      'a call and its confirmation, as one',
      ({ newId }) => [
        buildCall({ id: newId(), at: NOW }),
        buildMail({ id: newId(), at: NOW, purpose: 'as-per-our-call' }),
      ],
      1,
    ],
    [
      'two customers, as two',
      ({ newId }) => [1, 2].map((n) => buildCall({ id: newId(), accountId: `${n}`, at: NOW })),
      2,
    ],
    ['a call of theirs, not', ({ newId }) => [buildCall({ id: newId(), at: NOW, direction: 'in' })], 0],
    ['thanks, not', ({ newId }) => [buildMail({ id: newId(), at: NOW, purpose: 'thank-you' })], 0],
    [
      'what happened yesterday and is noted today, not',
      ({ newId }) => [buildCall({ id: newId(), at: MIDNIGHT - 1 })],
      0,
    ],
    ['the first moment of today', ({ newId }) => [buildCall({ id: newId(), at: MIDNIGHT })], 1],
    [
      'what did not take place, not',
      ({ newId }) => {
        const call = buildCall({ id: newId(), at: NOW });
        return [call, { ...call, id: newId(), amendsId: call.id, struck: true as const }];
      },
      0,
    ],
  ])('counts %s', async (_name, log, handled) => {
    const program = testProgram();
    for (const entry of log(program)) await addActivity(program.database, entry);
    expect((await dueList(program, 1)).handled).toBe(handled);
  });

  it('today and the days it moves to are together all that is due, each once, and no day over the limit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 }),
        fc.option(fc.integer({ min: 1, max: 12 })),
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: 0, max: 5 }),
        async (ranks, limit, handled, few) => {
          const program = testProgram();
          await due(program, ranks);
          await limitTo(program, limit);
          for (let index = 0; index < handled; index += 1)
            await addActivity(
              program.database,
              buildCall({ id: program.newId(), accountId: `handled-${index}`, at: NOW }),
            );
          const plan = await dayPlan(program, ALL);
          const days = plan.moved?.days ?? [];
          const onDays = await Promise.all(days.map(({ on }) => movedLines(program, on, ALL)));
          const lines = [...plan.today, ...onDays.flat()];
          expect(lines.map(({ accountId }) => accountId).sort()).toEqual(
            ranks.map((_, index) => `account-${index}`).sort(),
          );
          expect(lines.map(({ rank }) => rank)).toEqual(ranks.toSorted((a, b) => a - b));
          const most = limit ?? Number.POSITIVE_INFINITY;
          expect(plan.todayCount).toBe(plan.today.length);
          expect(plan.todayCount).toBeLessThanOrEqual(Math.max(0, most - handled));
          for (const [index, { on, count }] of days.entries()) {
            expect(onDays[index]).toHaveLength(count);
            expect(count).toBeLessThanOrEqual(most);
            expect(isWeekend(on)).toBe(false);
          }
          // Popup, badge and plan say the same.
          const list = await dueList(program, 1000);
          expect(list.now).toEqual(plan.today);
          expect(list.moved).toEqual(plan.moved);
          expect(await countDueNow(program)).toBe(plan.todayCount);
          // However few are asked for, they are the first, and all are counted.
          const { moment: _, ...short } = await dayPlan(program, few);
          expect({ ...plan, ...short }).toEqual({ ...plan, today: plan.today.slice(0, few) });
          for (const [index, { on }] of days.entries())
            expect(await movedLines(program, on, few)).toEqual(onDays[index]?.slice(0, few));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the plan of the day', () => {
  it('reads no more lines than are asked for, and counts them all', async () => {
    const program = testProgram();
    await due(
      program,
      Array.from({ length: 300 }, (_, rank) => rank),
    );
    await writeListMadeAt(program.database, NOW - 1);
    let read = 0;
    program.database.due.hook('reading', (row) => {
      read += 1;
      return row;
    });
    const plan = await dayPlan(program, 20);
    expect(plan.today.map(({ rank }) => rank)).toEqual(Array.from({ length: 20 }, (_, rank) => rank));
    expect(plan.todayCount).toBe(300);
    expect(read).toBe(20);
  });

  it('has nobody on a day that nothing moves to', async () => {
    const program = testProgram();
    await due(program, [1, 2]);
    await limitTo(program, 1);
    const [friday] = (await dayPlan(program, ALL)).moved?.days ?? [];
    if (!friday) throw new Error('Nothing moves');
    expect(await movedLines(program, friday.on, ALL)).toHaveLength(1);
    await limitTo(program, null);
    expect(await movedLines(program, friday.on, ALL)).toEqual([]);
  });

  it('tells what was done today, the newest first, each customer once', async () => {
    const program = testProgram();
    const { account, contacts } = await seededAccount(program);
    const mary = { contactId: contacts[0]?.id ?? '', accountId: account.id };
    await addActivity(
      program.database,
      buildSkipped({ id: program.newId(), accountId: 'gone', at: NOW - HOUR }),
    );
    await addActivity(
      program.database,
      buildCall({
        id: program.newId(),
        ...mary,
        contactName: 'Mary Adams',
        at: NOW - HOUR,
        outcome: 'no-answer',
      }),
    );
    const last = program.newId();
    await addActivity(program.database, buildMail({ id: last, ...mary, at: NOW }));
    const { handled } = await dayPlan(program, ALL);
    expect(handled).toEqual([
      {
        accountId: account.id,
        accountName: 'Northwind Traders',
        at: NOW,
        how: 'Wrote to Mary Adams',
        entryId: last,
      },
      expect.objectContaining({
        accountId: 'gone',
        accountName: 'A customer no longer on record',
        how: 'Left out: payment is on its way',
      }),
    ]);
  });

  it('is read whole also where the list was made before some of it came up', async () => {
    const program = testProgram();
    await changeDueContacts(
      program.database,
      [
        buildDueContact({ accountId: 'ranked', dueAt: NOW - HOUR, rank: 50, dueRank: 50 }),
        buildDueContact({ accountId: 'since', dueAt: NOW - 1, rank: 10, dueRank: null }),
        buildDueContact({ accountId: 'to-come', dueAt: NOW + 1, rank: 1, dueRank: null }),
      ],
      [],
    );
    const { today } = await dayPlan(program, ALL);
    expect(today.map(({ accountId }) => accountId)).toEqual(['since', 'ranked']);
  });
});
