import { type Activity, activitySchema } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import { type Dispute, disputeSchema } from '../domain/dispute.ts';
import type { Hold, HoldKind } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { PerOurCallDatabase } from './database.ts';

/** `add`, not `put`: an entry of the log is written once and never changed (D13). */
export async function addActivity(database: PerOurCallDatabase, activity: Activity): Promise<void> {
  await database.activities.add(activity);
}

export async function readActivity(database: PerOurCallDatabase, id: Id): Promise<Activity | null> {
  const row = await database.activities.get(id);
  return row ? activitySchema.parse(row) : null;
}

export async function addPromise(database: PerOurCallDatabase, promise: PromiseToPay): Promise<void> {
  await database.promises.add(promise);
}

export async function addPlan(database: PerOurCallDatabase, plan: PaymentPlan): Promise<void> {
  await database.plans.add(plan);
}

export async function addDispute(database: PerOurCallDatabase, dispute: Dispute): Promise<void> {
  await database.disputes.add(dispute);
}

export async function readDispute(database: PerOurCallDatabase, id: Id): Promise<Dispute | null> {
  const row = await database.disputes.get(id);
  return row ? disputeSchema.parse(row) : null;
}

export async function resolveDispute(database: PerOurCallDatabase, id: Id, at: number): Promise<void> {
  await database.disputes.update(id, { resolvedAt: at });
}

/** The answer is due on another day. */
export async function moveDispute(database: PerOurCallDatabase, id: Id, answerBy: Day): Promise<void> {
  await database.disputes.update(id, { answerBy });
}

export async function addHold(database: PerOurCallDatabase, hold: Hold): Promise<void> {
  await database.holds.add(hold);
}

/** Ends what holds the account for that reason so far: the newest word counts. */
export async function liftHoldsOf(
  database: PerOurCallDatabase,
  kind: HoldKind,
  accountId: Id,
  at: number,
): Promise<void> {
  const isOpen = (hold: Hold) => hold.kind === kind && hold.liftedAt === null;
  await database.holds.where({ accountId }).filter(isOpen).modify({ liftedAt: at });
}

export async function liftHold(database: PerOurCallDatabase, id: Id, at: number): Promise<void> {
  await database.holds.update(id, { liftedAt: at });
}

export async function hasActivity(database: PerOurCallDatabase, id: Id): Promise<boolean> {
  return (await database.activities.get(id)) !== undefined;
}
