import { describe, expect, it, vi } from 'vitest';
import { answerPriorContacts } from '../../lib/app/answer-prior-contacts.ts';
import { refreshAllDue } from '../../lib/app/refresh-due.ts';
import { snoozeAccount } from '../../lib/app/snooze-account.ts';
import { addDays, dayIn } from '../../lib/domain/day.ts';
import { markNotified, mostUrgentDue, readDueContact } from '../../lib/storage/due-store.ts';
import { readListMadeAt } from '../../lib/storage/list-made-store.ts';
import { seedAccount } from '../support/components/seed-account.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';

const HOUR = 3_600_000;

async function told() {
  const program = testProgram();
  const id = await seedAccount(program, { name: 'Northwind', invoices: [[320_000, 'USD', 47]] });
  await answerPriorContacts(program, { accountId: id, done: 'nothing', lastOn: null });
  await markNotified(program.database, [id], NOW);
  return { program, id, read: () => readDueContact(program.database, id) };
}

describe('a line of the day’s list', () => {
  it('keeps that it was told, and since when it is due, when it is rebuilt', async () => {
    const { program, read } = await told();
    program.setNow(NOW + HOUR);
    await refreshAllDue(program);
    expect(await read()).toMatchObject({ notifiedAt: NOW, dueAt: NOW });
  });

  it('is not written again when it says the same', async () => {
    const { program } = await told();
    const { due, ledger, searchTexts } = program.database;
    await refreshAllDue(program);
    const written: string[] = [];
    for (const table of [due, ledger, searchTexts]) {
      table.hook('creating', () => void written.push(`${table.name} created`));
      table.hook('updating', () => void written.push(`${table.name} updated`));
      table.hook('deleting', () => void written.push(`${table.name} deleted`));
    }
    await refreshAllDue(program);
    expect(written).toEqual([]);
    await due.toCollection().modify({ reason: 'as it was' });
    await refreshAllDue(program);
    expect(written).toEqual(['due updated', 'due updated']);
  });

  it('that cannot be made anew is still found among what has come up', async () => {
    const { program, id } = await told();
    await snoozeAccount(program, { accountId: id, until: NOW + HOUR, note: '' });
    await program.database.items.where({ accountId: id }).modify({ number: 7 as never });
    program.setNow(NOW + 2 * HOUR);
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    await refreshAllDue(program);
    logged.mockRestore();
    expect(await readListMadeAt(program.database)).toBe(program.now());
    expect(await mostUrgentDue(program.database, program.now(), 5)).toMatchObject([{ accountId: id }]);
  });

  it('case 23: comes up when its time comes, also after the clock was set back', async () => {
    const { program, id } = await told();
    program.setNow(NOW + 4 * HOUR);
    await refreshAllDue(program);
    program.setNow(NOW + HOUR);
    await snoozeAccount(program, { accountId: id, until: NOW + 2 * HOUR, note: '' });
    program.setNow(NOW + 3 * HOUR);
    expect(await mostUrgentDue(program.database, program.now(), 5)).toMatchObject([{ accountId: id }]);
  });

  it('moves with a snooze, and is to be told again', async () => {
    const { program, id, read } = await told();
    await snoozeAccount(program, { accountId: id, until: NOW + HOUR, note: '' });
    expect(await read()).toMatchObject({ notifiedAt: null, dueAt: NOW + HOUR, action: 'Put aside' });
  });

  it('knows when the hours for it close', async () => {
    const { read } = await told();
    expect((await read())?.until).toBe(Date.parse('2026-11-19T18:00:00Z'));
  });

  it('goes when the account’s items are paid or gone', async () => {
    const { program, id, read } = await told();
    await program.database.items.where({ accountId: id }).delete();
    await refreshAllDue(program);
    expect(await read()).toBeNull();
  });

  it('goes when the account is gone', async () => {
    const { program, id, read } = await told();
    await program.database.items.where({ accountId: id }).delete();
    await program.database.accounts.delete(id);
    await refreshAllDue(program);
    expect(await read()).toBeNull();
  });

  it('that an older program wrote is made anew', async () => {
    const { program, id, read } = await told();
    await program.database.due.update(id, { rank: 'first' as never });
    await refreshAllDue(program);
    expect((await read())?.action).toBe('Call Mary Adams');
  });

  it('does not wait for an account that cannot be read', async () => {
    const { program, id, read } = await told();
    const other = await seedAccount(program, { name: 'Kobo', invoices: [[9_000, 'EUR', 3]] });
    await program.database.items.where({ accountId: id }).modify({ number: 7 as never });
    const tomorrow = addDays(dayIn('Europe/Berlin', NOW), 1);
    program.setNow(Date.parse(`${tomorrow}T09:00:00Z`));
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    await refreshAllDue(program);
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
    expect(await readDueContact(program.database, other)).toMatchObject({ oldestDaysPastDue: 4 });
    expect(await read()).toMatchObject({ oldestDaysPastDue: 47 });
  });
});
