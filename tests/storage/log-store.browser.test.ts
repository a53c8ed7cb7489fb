import { describe, expect, it } from 'vitest';
import { readDraft, waitingDrafts, writeDraft } from '../../lib/storage/draft-store.ts';
import { inOneTransaction } from '../../lib/storage/in-one-transaction.ts';
import {
  addActivity,
  addDispute,
  addHold,
  addPlan,
  addPromise,
  hasActivity,
  liftHold,
  liftHoldsOf,
  readDispute,
  resolveDispute,
} from '../../lib/storage/log-store.ts';
import { readAccountRecords } from '../../lib/storage/read-account-records.ts';
import { accountRow } from '../../lib/storage/rows.ts';
import { buildAccount } from '../support/build-account.ts';
import { buildCall } from '../support/build-call.ts';
import { buildDispute } from '../support/build-dispute.ts';
import { buildDraft } from '../support/build-draft.ts';
import { buildHold } from '../support/build-hold.ts';
import { buildMail } from '../support/build-mail.ts';
import { buildPlan } from '../support/build-plan.ts';
import { buildPromise } from '../support/build-promise.ts';
import { NOW } from '../support/fixed-clock.ts';
import { testDatabase } from '../support/test-database.ts';

describe('everything in one transaction', () => {
  it('is there afterwards', async () => {
    const database = testDatabase();
    await inOneTransaction(database, async () => {
      await addActivity(database, buildCall());
      await addPromise(database, buildPromise());
    });
    expect(await hasActivity(database, 'call-1')).toBe(true);
    expect(await database.promises.count()).toBe(1);
  });

  it('or nothing of it, when a write fails in the middle', async () => {
    const database = testDatabase();
    await database.promises.add(buildPromise());
    const work = inOneTransaction(database, async () => {
      await addActivity(database, buildCall());
      await addPromise(database, buildPromise());
      await addHold(database, buildHold());
    });
    await expect(work).rejects.toThrow();
    expect(await hasActivity(database, 'call-1')).toBe(false);
    expect(await database.holds.count()).toBe(0);
  });

  it('or nothing of it, when the program stops in the middle', async () => {
    const database = testDatabase();
    const work = inOneTransaction(database, async () => {
      await addActivity(database, buildCall());
      throw new Error('stopped');
    });
    await expect(work).rejects.toThrow('stopped');
    expect(await database.activities.count()).toBe(0);
  });
});

describe('D13: the log', () => {
  it('refuses an entry of the same id, and keeps the one it has', async () => {
    const database = testDatabase();
    await addActivity(database, buildCall({ note: 'as she said' }));
    await expect(addActivity(database, buildCall({ note: 'otherwise' }))).rejects.toThrow();
    await expect(addActivity(database, buildMail({ id: 'call-1' }))).rejects.toThrow();
    expect(await database.activities.toArray()).toEqual([buildCall({ note: 'as she said' })]);
  });

  it.each([
    ['promise', addPromise, buildPromise],
    ['plan', addPlan, buildPlan],
    ['dispute', addDispute, buildDispute],
    ['hold', addHold, buildHold],
  ] as const)(
    'refuses a %s of the same id',
    async (_name, add: (...given: never[]) => Promise<void>, build) => {
      const database = testDatabase();
      const given = [database, build()] as never[];
      await add(...given);
      await expect(add(...given)).rejects.toThrow();
    },
  );

  it('notes the end of a dispute and of a hold, and nothing else of them', async () => {
    const database = testDatabase();
    await addDispute(database, buildDispute());
    await addHold(database, buildHold());
    await resolveDispute(database, 'dispute-1', NOW + 1);
    await liftHold(database, 'hold-1', NOW + 2);
    expect(await database.disputes.toArray()).toEqual([buildDispute({ resolvedAt: NOW + 1 })]);
    expect(await database.holds.toArray()).toEqual([buildHold({ liftedAt: NOW + 2 })]);
  });

  it('ends what holds an account for one reason, and no other', async () => {
    const database = testDatabase();
    await addHold(database, buildHold({ id: 'a' }));
    await addHold(database, buildHold({ id: 'b', kind: 'strategic', owner: 'Jane Cole' }));
    await addHold(database, buildHold({ id: 'c', accountId: 'account-2' }));
    await addHold(database, buildHold({ id: 'd', liftedAt: NOW - 1 }));
    await liftHoldsOf(database, 'snooze', 'account-1', NOW);
    const rows = await database.holds.toArray();
    expect(rows.map(({ id, liftedAt }) => [id, liftedAt])).toEqual([
      ['a', NOW],
      ['b', null],
      ['c', null],
      ['d', NOW - 1],
    ]);
  });

  it('a dispute is read by id, and not when there is none', async () => {
    const database = testDatabase();
    const parts = [{ itemId: 'item-1', amount: { amount: 20_000, currency: 'USD' } }];
    await addDispute(database, buildDispute({ parts }));
    expect(await readDispute(database, 'dispute-1')).toEqual(buildDispute({ parts }));
    expect(await readDispute(database, 'dispute-2')).toBeNull();
  });
});

describe('everything on record about an account', () => {
  it('is its own and parsed, without the keys it is looked up by', async () => {
    const database = testDatabase();
    await database.accounts.bulkAdd([
      accountRow(buildAccount()),
      accountRow(buildAccount({ id: 'account-2' })),
    ]);
    await addActivity(database, buildCall());
    await addActivity(database, buildMail({ accountId: 'account-2' }));
    await addPromise(database, buildPromise());
    await addPlan(database, buildPlan());
    expect(await readAccountRecords(database, 'account-1', NOW)).toEqual({
      account: buildAccount(),
      contacts: [],
      items: [],
      activities: [buildCall()],
      promises: [buildPromise()],
      plans: [buildPlan()],
      disputes: [],
      holds: [],
      paidBy: null,
      paysFor: [],
      takenBack: { promises: [], plans: [], disputes: [] },
    });
  });

  it('is nothing for one that is not there, though something still points to it', async () => {
    const database = testDatabase();
    await addActivity(database, buildCall());
    expect(await readAccountRecords(database, 'account-1', NOW)).toBeNull();
  });

  it('that is damaged is a bug, and not silently left out', async () => {
    const database = testDatabase();
    await database.accounts.add(accountRow(buildAccount()));
    await database.activities.add({ ...buildCall(), outcome: 'shouted' as 'talked' });
    await expect(readAccountRecords(database, 'account-1', NOW)).rejects.toMatchObject({ name: 'ZodError' });
  });
});

describe('drafts', () => {
  it('that wait to be sent are listed, newest first', async () => {
    const database = testDatabase();
    const states = ['open', 'inserted', 'sent', 'discarded'] as const;
    for (const [index, state] of states.entries()) {
      await writeDraft(database, buildDraft({ id: state, state, createdAt: NOW + index }));
    }
    await writeDraft(database, buildDraft({ id: 'other', accountId: 'account-2' }));
    const waiting = await waitingDrafts(database, 'account-1');
    expect(waiting.map(({ id }) => id)).toEqual(['inserted', 'open']);
  });

  it('are read by id, and not when there is none', async () => {
    const database = testDatabase();
    await writeDraft(database, buildDraft());
    expect(await readDraft(database, 'draft-1')).toEqual(buildDraft());
    expect(await readDraft(database, 'draft-2')).toBeNull();
  });
});
