import type { Program } from '../../../lib/app/program.ts';
import { refreshDue } from '../../../lib/app/refresh-due.ts';
import { addActivity } from '../../../lib/storage/log-store.ts';
import { buildCall } from '../build-call.ts';
import { factsOf, seededAccount } from '../seeded-account.ts';

const DAY = 24 * 3_600_000;

/** An account whose next step is the final notice: every step before it was taken in vain. */
export async function seedForDecision(program: Program) {
  const { account, items, contacts } = await seededAccount(program, { invoices: [[120_000, 'EUR', 90]] });
  const tries = ['call', 'call-alternative', 'stepped-up', 'stepped-up', 'stepped-up', 'stepped-up'];
  for (const [index, levelId] of tries.entries()) {
    await addActivity(
      program.database,
      buildCall({
        id: program.newId(),
        accountId: account.id,
        at: program.now() - (tries.length - index) * 9 * DAY,
        zone: program.defaults.zone,
        contactId: contacts[0]?.id ?? null,
        contactName: contacts[0]?.name ?? null,
        outcome: 'no-answer',
        items: items.map(({ id, open }) => ({ itemId: id, levelId, open })),
        levelId,
      }),
    );
  }
  await refreshDue(program, [account.id]);
  return factsOf(program, account.id);
}
