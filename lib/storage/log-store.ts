import type { Activity } from '../domain/activity.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { Hold } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { PerOurCallDatabase } from './database.ts';

/** `add`, not `put`: an entry of the log is written once and never changed (D13). */
export async function addActivity(database: PerOurCallDatabase, activity: Activity): Promise<void> {
  await database.activities.add(activity);
}

export async function addPromise(database: PerOurCallDatabase, promise: PromiseToPay): Promise<void> {
  await database.promises.add(promise);
}

export async function addDispute(database: PerOurCallDatabase, dispute: Dispute): Promise<void> {
  await database.disputes.add(dispute);
}

export async function resolveDispute(database: PerOurCallDatabase, id: Id, at: number): Promise<void> {
  await database.disputes.update(id, { resolvedAt: at });
}

export async function addHold(database: PerOurCallDatabase, hold: Hold): Promise<void> {
  await database.holds.add(hold);
}

/** Ends whatever put the account aside so far: the newest word counts. */
export async function liftSnoozes(database: PerOurCallDatabase, accountId: Id, at: number): Promise<void> {
  const isOpen = (hold: Hold) => hold.kind === 'snooze' && hold.liftedAt === null;
  await database.holds.where({ accountId }).filter(isOpen).modify({ liftedAt: at });
}

export async function liftHold(database: PerOurCallDatabase, id: Id, at: number): Promise<void> {
  await database.holds.update(id, { liftedAt: at });
}

export async function hasActivity(database: PerOurCallDatabase, id: Id): Promise<boolean> {
  return (await database.activities.get(id)) !== undefined;
}
