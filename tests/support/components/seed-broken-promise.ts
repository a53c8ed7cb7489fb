import type { Program } from '../../../lib/app/program.ts';
import { refreshDue } from '../../../lib/app/refresh-due.ts';
import { UNNOTED } from '../../../lib/domain/activity.ts';
import type { Day } from '../../../lib/domain/day.ts';
import type { Id } from '../../../lib/domain/id.ts';
import { money } from '../../../lib/domain/money.ts';
import { addActivity, addPromise } from '../../../lib/storage/log-store.ts';
import { readAccountRecords } from '../../../lib/storage/read-account-records.ts';

interface Seed {
  readonly accountId: Id;
  /** When it was given, in a call. */
  readonly at: number;
  readonly dueOn: Day;
  /** Minor units, in the currency of the account's first invoice, which it covers. */
  readonly amount: number;
}

/** A promise from a call, for the account's first invoice. Nothing of it came in. */
export async function seedBrokenPromise(
  program: Program,
  { accountId, at, dueOn, amount }: Seed,
): Promise<void> {
  const records = await readAccountRecords(program.database, accountId, program.now());
  const [item] = records?.items ?? [];
  const [contact] = records?.contacts ?? [];
  if (!item || !contact) throw new Error('The account has no invoice or no contact');
  const activityId = program.newId();
  await addActivity(program.database, {
    id: activityId,
    accountId,
    at,
    zone: program.defaults.zone,
    amendsId: null,
    believed: { overdue: [item.open], asOf: item.asOf },
    kind: 'call',
    contactId: contact.id,
    contactName: contact.name,
    ...UNNOTED,
    direction: 'out',
    askedFor: false,
    outcome: 'promised',
    reason: 'oversight',
    note: '',
    items: [{ itemId: item.id, levelId: 'call', open: item.open }],
    levelId: 'call',
  });
  await addPromise(program.database, {
    id: program.newId(),
    accountId,
    activityId,
    amount: money(amount, item.open.currency),
    dueOn,
    covers: [{ itemId: item.id, open: item.open }],
    replacesId: null,
    alsoReplaces: [],
    replacesPlans: [],
    method: null,
    createdAt: at,
  });
  await refreshDue(program, [accountId]);
}
