import { expect, it } from 'vitest';
import { putManyAside, takeBackAside } from '../../lib/app/ledger-put-aside.ts';
import { snoozeAccount } from '../../lib/app/snooze-account.ts';
import { readLedgerLine } from '../../lib/storage/ledger-store.ts';
import { seedAccount } from '../support/components/seed-account.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

async function three() {
  const program = testProgram();
  const ids: string[] = [];
  for (const name of ['Alder', 'Birch', 'Cedar'])
    ids.push(await seedAccount(program, { name, invoices: [[50_000, 'EUR', 12]] }));
  const dueAt = async () =>
    Promise.all(ids.map(async (id) => (await readLedgerLine(program.database, id))?.dueAt ?? null));
  return { program, ids, dueAt };
}

it('puts many aside until one moment, and takes all of it back at once', async () => {
  const { program, ids, dueAt } = await three();
  const before = await dueAt();
  const until = NOW + 4 * DAY;
  const put = await putManyAside(program, { accountIds: ids.slice(0, 2), until });
  expect(await dueAt()).toEqual([until, until, before[2]]);
  if (!put.ok) throw new Error(put.message);
  program.setNow(NOW + HOUR);
  expect(await takeBackAside(program, put.value)).toEqual({ ok: true, value: 2 });
  expect(await program.database.holds.filter(({ liftedAt }) => liftedAt === null).count()).toBe(0);
  for (const at of await dueAt()) expect(at).toBeLessThanOrEqual(NOW + HOUR);
});

it('gives back what was put aside before, until when it was', async () => {
  const { program, ids, dueAt } = await three();
  const [first = ''] = ids;
  await snoozeAccount(program, { accountId: first, until: NOW + 2 * DAY, note: 'asked for it' });
  const put = await putManyAside(program, { accountIds: ids, until: NOW + 9 * DAY });
  if (!put.ok) throw new Error(put.message);
  expect(put.value.ended.map(({ note }) => note)).toEqual(['asked for it']);
  expect((await dueAt())[0]).toBe(NOW + 9 * DAY);
  await takeBackAside(program, put.value);
  expect((await dueAt())[0]).toBe(NOW + 2 * DAY);
});

it('writes nothing of an account that was erased before it is taken back', async () => {
  const { program, ids } = await three();
  const [first = ''] = ids;
  const put = await putManyAside(program, { accountIds: ids, until: NOW + DAY });
  if (!put.ok) throw new Error(put.message);
  await program.database.holds.where({ accountId: first }).delete();
  expect(await takeBackAside(program, put.value)).toEqual({ ok: true, value: 2 });
  expect(await program.database.holds.where({ accountId: first }).count()).toBe(0);
});

it('refuses a moment that has passed and customers who are gone, and changes nothing', async () => {
  const { program, ids } = await three();
  expect(await putManyAside(program, { accountIds: ids, until: NOW })).toMatchObject({
    ok: false,
    reason: 'past',
  });
  expect(await putManyAside(program, { accountIds: ['gone'], until: NOW + DAY })).toMatchObject({
    ok: false,
    reason: 'no-account',
  });
  expect(await program.database.holds.count()).toBe(0);
});

it('puts none aside where one cannot be', async () => {
  const { program, ids } = await three();
  const [first = ''] = ids;
  await program.database.holds.add({
    id: 'broken',
    accountId: first,
    kind: 'snooze',
    note: '',
    owner: '',
    since: NOW,
    // @ts-expect-error: a damaged row
    until: 'tomorrow',
    activityId: null,
    liftedAt: null,
  });
  await expect(putManyAside(program, { accountIds: ids, until: NOW + DAY })).rejects.toThrow(/until/);
  expect(await program.database.holds.count()).toBe(1);
});
