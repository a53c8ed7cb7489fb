import { accountView } from '../../lib/app/account-view.ts';
import { amendEntry } from '../../lib/app/amend-entry.ts';
import type { CallCorrection, Correction } from '../../lib/app/correction.ts';
import type { CallActivity } from '../../lib/domain/activity.ts';
import { addActivity, addPromise } from '../../lib/storage/log-store.ts';
import { buildCall } from './build-call.ts';
import { buildPromise } from './build-promise.ts';
import { NOW, testProgram } from './components/test-program.ts';
import { factsOf, seededAccount } from './seeded-account.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Northwind owes 1,200.00 EUR; yesterday Mary promised all of it for 4 December. */
export async function promised(changes: Parameters<typeof buildCall>[0] = {}) {
  const program = testProgram();
  const { account, items, contacts } = await seededAccount(program);
  const [item] = items;
  const [mary] = contacts;
  if (!item || !mary) throw new Error('Northwind owes something, and has Mary');
  const own = { accountId: account.id, zone: program.defaults.zone };
  const covered = { itemId: item.id, levelId: null, open: item.open };
  const call = buildCall({
    ...own,
    id: program.newId(),
    at: NOW - DAY,
    contactId: mary.id,
    contactName: mary.name,
    outcome: 'promised',
    note: 'Pays after the fair',
    items: [covered],
    ...changes,
  });
  const promise = buildPromise({
    ...own,
    id: program.newId(),
    activityId: call.id,
    amount: item.open,
    dueOn: '2026-12-04',
    covers: [{ itemId: item.id, open: item.open }],
    createdAt: NOW - DAY,
  });
  await addActivity(program.database, call);
  if (call.outcome === 'promised') await addPromise(program.database, promise);
  const amend = (entryId: string, correction: Correction) =>
    amendEntry(program, { accountId: account.id, entryId, correction });
  const facts = () => factsOf(program, account.id);
  const view = async () => {
    const seen = await accountView(program, account.id);
    if (!seen) throw new Error('Northwind is there');
    return seen;
  };
  return { program, account, item, mary, call, promise, own, amend, facts, view };
}

/** The call as it stands, to be changed in a few words. */
export function said(call: CallActivity, changes: Partial<CallCorrection> = {}): CallCorrection {
  const { at, direction, contactId, contactName, outcome, ownOutcome, reason, ownReason, note, words } = call;
  const itemIds = call.items.map(({ itemId }) => itemId);
  const nothing = { promises: [], plans: [], disputes: [] };
  return {
    ...{ kind: 'call', at, direction, contactId, contactName, outcome, ownOutcome, reason, ownReason },
    ...{ note, words, itemIds, ...nothing, ...changes },
  } as CallCorrection;
}
