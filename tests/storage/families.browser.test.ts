import { describe, expect, it } from 'vitest';
import { writeBook } from '../../lib/storage/book-store.ts';
import type { PerOurCallDatabase } from '../../lib/storage/database.ts';
import { addActivity, addDispute, addHold, addPlan, addPromise } from '../../lib/storage/log-store.ts';
import { readAccountRecords, readManyAccounts } from '../../lib/storage/read-account-records.ts';
import { payersOf, readFamilies } from '../../lib/storage/read-families.ts';
import { buildAccount } from '../support/build-account.ts';
import { buildCall } from '../support/build-call.ts';
import { buildContact } from '../support/build-contact.ts';
import { buildDispute } from '../support/build-dispute.ts';
import { buildHold } from '../support/build-hold.ts';
import { buildOpenItem } from '../support/build-open-item.ts';
import { buildPlan } from '../support/build-plan.ts';
import { buildPromise } from '../support/build-promise.ts';
import { NOW } from '../support/fixed-clock.ts';
import { testDatabase } from '../support/test-database.ts';

type Hold = Parameters<typeof buildHold>[0];

/** "child<parent" is paid for by its parent, "child-parent" belongs to it and pays for itself, "one" stands alone. */
async function bookOf(...accounts: string[]): Promise<PerOurCallDatabase> {
  const database = testDatabase();
  const rows = accounts.map((text) => {
    const [id = '', parentId] = text.split(/[<-]/);
    return buildAccount({ id, name: id, parentId: parentId ?? null, paidByParent: text.includes('<') });
  });
  await writeBook(database, {
    accounts: rows,
    contacts: rows.map(({ id }) => buildContact({ id: `contact-${id}`, accountId: id })),
    openItems: rows.map(({ id }) => buildOpenItem({ id: `item-${id}`, accountId: id })),
  });
  return database;
}

/** Something of everything that stands on record about an account. */
async function withHistory(database: PerOurCallDatabase, id: string): Promise<void> {
  const of = (noun: string) => ({ id: `${noun}-${id}`, accountId: id });
  await addActivity(database, buildCall(of('call')));
  await addPromise(database, buildPromise(of('promise')));
  await addPlan(database, buildPlan(of('plan')));
  await addDispute(database, buildDispute(of('dispute')));
}

async function recordsOf(database: PerOurCallDatabase, id: string) {
  const records = await readAccountRecords(database, id, NOW);
  if (!records) throw new Error(`There is no account ${id}`);
  const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id).join(' ');
  const { items, activities, promises, plans, disputes, holds, contacts, paidBy, paysFor } = records;
  return {
    items: ids(items),
    log: ids([...activities, ...promises, ...plans, ...disputes]),
    own: ids([...contacts, ...holds]),
    paidBy: paidBy?.id ?? null,
    paysFor: ids(paysFor),
  };
}

describe('case 40: a parent that pays', () => {
  it('has what its children owe and what was said about it among its own; people and holds stay theirs', async () => {
    const database = await bookOf('p', 'a<p', 'b<p', 'c-p', 'x');
    for (const id of ['p', 'a']) await withHistory(database, id);
    await addHold(database, buildHold({ accountId: 'b', kind: 'no-calls' }));
    expect(await recordsOf(database, 'p')).toEqual({
      items: 'item-p item-a item-b',
      log: 'call-p call-a promise-p promise-a plan-p plan-a dispute-p dispute-a',
      own: 'contact-p',
      paidBy: null,
      paysFor: 'a b',
    });
  });

  it('leaves a child its own, and the child tells who pays', async () => {
    const database = await bookOf('p', 'a<p', 'c-p');
    for (const id of ['p', 'a']) await withHistory(database, id);
    expect(await recordsOf(database, 'a')).toEqual({
      items: 'item-a',
      log: 'call-a promise-a plan-a dispute-a',
      own: 'contact-a',
      paidBy: 'p',
      paysFor: '',
    });
    expect(await recordsOf(database, 'c')).toMatchObject({ paidBy: null, items: 'item-c' });
  });

  it('that is not on record pays for nobody', async () => {
    const database = await bookOf('a<gone');
    expect(await recordsOf(database, 'a')).toMatchObject({ paidBy: null, items: 'item-a' });
  });

  it.each<[string, Hold, boolean]>([
    ['put aside', { kind: 'snooze', until: NOW + 1 }, true],
    ['in hardship', { kind: 'hardship' }, true],
    ['put aside until now', { kind: 'snooze', until: NOW }, false],
    ['no longer held', { kind: 'stop', liftedAt: NOW - 1 }, false],
    ['not to be called', { kind: 'no-calls' }, false],
    ['not to be written to', { kind: 'no-mails' }, false],
  ])('and a child %s: %j, is left in peace: %s', async (_name, hold, isLeft) => {
    const database = await bookOf('p', 'a<p', 'b<p');
    await withHistory(database, 'a');
    await addHold(database, buildHold({ ...hold, accountId: 'a' }));
    expect(await recordsOf(database, 'p')).toEqual({
      items: isLeft ? 'item-p item-b' : 'item-p item-a item-b',
      // What was said to it stays: it counts for the gap of the whole family.
      log: isLeft ? 'call-a' : 'call-a promise-a plan-a dispute-a',
      own: 'contact-p',
      paidBy: null,
      paysFor: 'a b',
    });
    expect((await recordsOf(database, 'a')).items).toBe('item-a');
  });
});

describe('a chain of parents', () => {
  it('is paid for by the topmost, and one in the middle pays for nobody', async () => {
    const database = await bookOf('top', 'b<top', 'c<b', 'd<c', 'e-c');
    expect(await recordsOf(database, 'top')).toMatchObject({
      items: 'item-top item-b item-c item-d',
      paysFor: 'b c d',
      paidBy: null,
    });
    for (const id of ['b', 'c', 'd'])
      expect(await recordsOf(database, id)).toMatchObject({
        items: `item-${id}`,
        paysFor: '',
        paidBy: 'top',
      });
    expect(await recordsOf(database, 'e')).toMatchObject({ paidBy: null });
  });

  it('ends where one pays for itself', async () => {
    const database = await bookOf('top', 'b-top', 'c<b');
    expect(await recordsOf(database, 'b')).toMatchObject({ items: 'item-b item-c', paidBy: null });
    expect(await recordsOf(database, 'top')).toMatchObject({ items: 'item-top', paysFor: '' });
  });

  it.each([
    ['of one', ['a<a']],
    ['of two', ['a<b', 'b<a']],
    ['of three', ['a<b', 'b<c', 'c<a']],
    ['with another below', ['a<b', 'b<a', 'd<a']],
  ])('that is a circle %s pays for nobody', async (_name, accounts) => {
    const database = await bookOf(...accounts);
    for (const text of accounts) {
      const id = text.charAt(0);
      expect(await recordsOf(database, id)).toMatchObject({
        items: `item-${id}`,
        paidBy: null,
        paysFor: '',
      });
    }
  });
});

describe('many accounts at once', () => {
  const ACCOUNTS = ['top', 'b<top', 'c<b', 'd<b', 'x-top', 'y', 'q<r', 'r<q', 'z<gone'];
  const IDS = ['b', 'c', 'd', 'q', 'r', 'top', 'x', 'y', 'z'];

  it('are read as each alone is, whatever their order', async () => {
    const database = await bookOf(...ACCOUNTS);
    for (const id of IDS) await withHistory(database, id);
    for (const order of [IDS, IDS.toReversed()]) {
      const read = await readManyAccounts(database, order, NOW);
      for (const id of IDS) expect(read(id)).toEqual(await readAccountRecords(database, id, NOW));
    }
  });

  it('have their payers, each once', async () => {
    const database = await bookOf(...ACCOUNTS);
    expect(await payersOf(database, ['c', 'd', 'y', 'q', 'nobody'])).toEqual(['top']);
    expect(await payersOf(database, [])).toEqual([]);
  });

  it('that an older program wrote pay for themselves', async () => {
    const database = await bookOf('p', 'a<p');
    await database.accounts.where({ id: 'a' }).modify((row: { paidByParent?: boolean }) => {
      delete row.paidByParent;
    });
    const { payerOf, paysFor } = await readFamilies(database, ['p', 'a']);
    expect([payerOf('a'), paysFor('p')]).toEqual([null, []]);
    expect(await recordsOf(database, 'a')).toMatchObject({ paidBy: null });
  });
});
