import { describe, expect, it } from 'vitest';
import { recordCall } from '../../lib/app/record-call.ts';
import { refreshAllDue } from '../../lib/app/refresh-due.ts';
import { setPaidByParent } from '../../lib/app/set-paid-by-parent.ts';
import { snoozeAccount } from '../../lib/app/snooze-account.ts';
import { money } from '../../lib/domain/money.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { callReport } from '../support/call-report.ts';
import { seedAccount } from '../support/components/seed-account.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf } from '../support/seeded-account.ts';

const DAY = 24 * 3_600_000;

/** A group over its shop over the shop's kiosk, each with an invoice over 100.00 EUR, 20 days late. */
async function family() {
  const program = testProgram();
  const seed = (name: string, parentId?: string) =>
    seedAccount(program, { name, invoices: [[10_000, 'EUR', 20]], ...(parentId ? { parentId } : {}) });
  const group = await seed('Group');
  const shop = await seed('Shop', group);
  const kiosk = await seed('Kiosk', shop);
  const overdue = async (id: string) => (await readDueContact(program.database, id))?.overdue;
  const pays = (accountId: string, paidByParent: boolean) =>
    setPaidByParent(program, { accountId, paidByParent });
  return { program, group, shop, kiosk, overdue, pays };
}

describe('case 40: a parent that pays for a child', () => {
  it('has the child’s invoices in its line of the day’s list, until the child pays for itself again', async () => {
    const { program, group, shop, overdue, pays } = await family();
    expect(await overdue(group)).toEqual([money(10_000, 'EUR')]);
    expect(await pays(shop, true)).toMatchObject({ ok: true, value: { id: shop, paidByParent: true } });
    expect(await overdue(group)).toEqual([money(20_000, 'EUR')]);
    expect((await factsOf(program, shop)).paidBy?.name).toBe('Group');
    await pays(shop, false);
    expect(await overdue(group)).toEqual([money(10_000, 'EUR')]);
    expect((await factsOf(program, shop)).paidBy).toBeNull();
  });

  it('of a chain, the topmost has them all', async () => {
    const { group, shop, kiosk, overdue, pays } = await family();
    await pays(kiosk, true);
    expect(await overdue(shop)).toEqual([money(20_000, 'EUR')]);
    await pays(shop, true);
    expect(await overdue(group)).toEqual([money(30_000, 'EUR')]);
    expect(await overdue(shop)).toEqual([money(10_000, 'EUR')]);
    await pays(shop, false);
    expect(await overdue(group)).toEqual([money(10_000, 'EUR')]);
    expect(await overdue(shop)).toEqual([money(20_000, 'EUR')]);
  });

  it('is told of whatever happens to the child', async () => {
    const { program, group, shop, overdue, pays } = await family();
    await pays(shop, true);
    const line = () => readDueContact(program.database, group);
    const before = await line();
    await recordCall(
      program,
      callReport(await factsOf(program, shop), NOW, { outcome: 'no-answer', write: false }),
    );
    // A contact with one counts for the gap of the family.
    expect(await line()).not.toEqual(before);
    await snoozeAccount(program, { accountId: shop, until: NOW + DAY, note: '' });
    expect(await overdue(group)).toEqual([money(10_000, 'EUR')]);
  });

  it('keeps a line that says the same as when the whole list is rebuilt', async () => {
    const { program, group, shop, kiosk, pays } = await family();
    await pays(kiosk, true);
    await pays(shop, true);
    const lines = () => program.database.due.bulkGet([group, shop, kiosk]);
    const before = await lines();
    await refreshAllDue(program);
    expect(await lines()).toEqual(before);
  });

  it('is refused where nobody is on record above, where it would go in a circle, and for one who is gone', async () => {
    const { program, group, shop, pays } = await family();
    expect(await pays(group, true)).toMatchObject({ ok: false, reason: 'no-parent' });
    await pays(shop, true);
    await program.database.accounts.update(group, { parentId: shop });
    expect(await pays(group, true)).toMatchObject({
      ok: false,
      reason: 'paid-in-a-circle',
      message: 'This customer pays for Shop already: one of them has to pay.',
    });
    await program.database.accounts.update(group, { parentId: group });
    expect(await pays(group, true)).toMatchObject({ ok: false, reason: 'paid-in-a-circle' });
    expect(await pays('gone', true)).toMatchObject({ ok: false, reason: 'no-account' });
  });
});
