import { describe, expect, it } from 'vitest';
import { amendEntry } from '../../lib/app/amend-entry.ts';
import { answerPriorContacts } from '../../lib/app/answer-prior-contacts.ts';
import { firmSettings, saveFirmSettings } from '../../lib/app/firm-settings.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import { refreshAllDue } from '../../lib/app/refresh-due.ts';
import { setPaidByParent } from '../../lib/app/set-paid-by-parent.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { callReport, type ReportOverrides } from '../support/call-report.ts';
import { seedAccount } from '../support/components/seed-account.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf } from '../support/seeded-account.ts';

const HOUR = 3_600_000;

/** A customer who is to be called since `NOW`, an hour later. */
async function due(
  seed: { readonly parentId?: string; readonly name?: string } = {},
  program = testProgram(),
) {
  const id = await seedAccount(program, { name: 'Northwind', invoices: [[320_000, 'USD', 47]], ...seed });
  await answerPriorContacts(program, { accountId: id, done: 'nothing', lastOn: null });
  program.setNow(NOW + HOUR);
  await refreshAllDue(program);
  const log = async (): Promise<Activity[]> => program.database.activities.where({ accountId: id }).toArray();
  const call = async (over: ReportOverrides = {}) => {
    const report = callReport(await factsOf(program, id), program.now(), {
      outcome: 'no-answer',
      write: false,
      ...over,
    });
    const recorded = await recordCall(program, report);
    if (!recorded.ok) throw new Error(recorded.message);
    return recorded.value.activity;
  };
  return { program, id, log, call };
}

describe('an entry of the log', () => {
  it('says who made it, by the name in the settings', async () => {
    const { log, call } = await due();
    await call();
    expect((await log()).map(({ by }) => by)).toEqual(['Jo Bell', 'Jo Bell']);
  });

  it('says nothing of that where the settings have no name', async () => {
    const { program, log, call } = await due();
    await saveFirmSettings(program, { ...(await firmSettings(program)), senderName: ' ' });
    await call();
    expect((await log()).at(-1)).not.toHaveProperty('by');
  });

  it('P26: of a contact that was due says since when, also once the line is made anew', async () => {
    const { program, id, call } = await due();
    expect((await readDueContact(program.database, id))?.dueAt).toBe(NOW);
    expect((await call()).dueSince).toBe(NOW);
    expect((await readDueContact(program.database, id))?.dueAt).not.toBe(NOW);
    expect(await call()).not.toHaveProperty('dueSince');
  });

  it('of a call of theirs says nothing of what was due', async () => {
    const { call } = await due();
    expect(await call({ direction: 'in', outcome: 'talked' })).not.toHaveProperty('dueSince');
  });

  it('of a call from before it was due does not say it had been', async () => {
    const { call } = await due();
    expect(await call({ at: NOW - HOUR })).not.toHaveProperty('dueSince');
  });

  it('case 40: about a child says since when its payer was to be contacted', async () => {
    const group = await due({ name: 'Group' });
    const shop = await due({ name: 'Shop', parentId: group.id }, group.program);
    await setPaidByParent(group.program, { accountId: shop.id, paidByParent: true });
    expect((await readDueContact(group.program.database, shop.id))?.dueAt ?? null).toBeNull();
    expect((await shop.call()).dueSince).toBe(NOW);
  });

  it('that corrects another keeps who made that and since when it was due', async () => {
    const { program, id, call } = await due();
    const { id: entryId } = await call();
    await saveFirmSettings(program, { ...(await firmSettings(program)), senderName: 'Ann Other' });
    program.setNow(NOW + 2 * HOUR);
    const amended = await amendEntry(program, { accountId: id, entryId, correction: { kind: 'struck' } });
    expect(amended).toMatchObject({ ok: true, value: { by: 'Jo Bell', dueSince: NOW, struck: true } });
  });
});
