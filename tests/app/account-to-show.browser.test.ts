import { describe, expect, it } from 'vitest';
import { accountToShow } from '../../lib/app/account-to-show.ts';
import { changeDueContacts } from '../../lib/storage/due-store.ts';
import { buildDueContact } from '../support/build-due-contact.ts';
import { testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

type Line = Parameters<typeof buildDueContact>[0];

async function shown(...lines: Line[]) {
  const program = testProgram();
  await changeDueContacts(program.database, lines.map(buildDueContact), []);
  return { program, id: (await accountToShow(program))?.id };
}

describe('the account a text is tried on', () => {
  it('is the one with most overdue invoices', async () => {
    const { id } = await shown(
      { accountId: 'few', dueRank: 1, overdueCount: 1 },
      { accountId: 'most', dueRank: 2, overdueCount: 5 },
      { accountId: 'not-due-yet', dueRank: null, overdueCount: 3 },
    );
    expect(id).toBe('most');
  });

  it('is one with a person to write to, where there is one', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program, { invoices: [[50_000, 'EUR', 20]] });
    await changeDueContacts(
      program.database,
      [buildDueContact({ accountId: 'nobody', overdueCount: 9 })],
      [],
    );
    expect(await accountToShow(program)).toEqual({ id: account.id, name: account.name });
  });

  it('is one that owes what is not overdue yet, else any, else none', async () => {
    expect((await shown({ accountId: 'open', overdueCount: 0 })).id).toBe('open');
    expect((await shown()).id).toBeUndefined();
    const program = testProgram();
    const { account } = await seededAccount(program, { invoices: [] });
    expect((await accountToShow(program))?.id).toBe(account.id);
  });

  it('of a large book is found among the most urgent and the first, whatever the rest holds', async () => {
    const lines = Array.from({ length: 200 }, (_, n) => ({
      accountId: `account-${String(n).padStart(3, '0')}`,
      dueRank: 200 - n,
      overdueCount: n === 100 ? 99 : n,
    }));
    expect((await shown(...lines)).id).toBe('account-199');
  });
});
