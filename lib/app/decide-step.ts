import type { Decision } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { type Refusal, type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { addActivity } from '../storage/log-store.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { believedFigures } from './believed-figures.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { refreshDue } from './refresh-due.ts';
import { readInPlace } from './suggestion.ts';

export interface StepDecision {
  readonly accountId: Id;
  readonly levelId: string;
  /** The invoices it is decided for. */
  readonly itemIds: readonly Id[];
  /** To be done; or not, and looked at again. */
  readonly go: boolean;
  /** From when it is done, or when it is looked at again. */
  readonly on: Day;
  readonly note: string;
}

/** Keeps what the user decided about a step that only a person may take (P21, H4). */
export async function decideStep(program: Program, decision: StepDecision): Promise<Result<Decision>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const facts = await readAccountRecords(database, decision.accountId, program.now());
    if (!facts) return refusal('no-account', 'This customer is no longer on record.');
    const terms = await readTerms(program);
    const { reading } = readInPlace(facts, terms);
    const { moment } = reading;
    const problem = checkDecision(decision, facts, moment);
    if (problem) return problem;
    const { accountId, levelId, itemIds, go, on, note } = decision;
    const activity: Decision = {
      kind: 'decision',
      id: program.newId(),
      accountId,
      at: moment.now,
      zone: terms.settings.zone,
      amendsId: null,
      believed: believedFigures(reading),
      levelId,
      itemIds: [...itemIds],
      go,
      on,
      by: terms.settings.senderName,
      note: note.trim(),
    };
    await addActivity(database, activity);
    await refreshDue(program, [accountId]);
    return success(activity);
  });
}

function checkDecision(
  { itemIds, go, on }: StepDecision,
  { items }: AccountFacts,
  { today }: Moment,
): Refusal | null {
  if (itemIds.length === 0)
    return refusal('decision-invoices', 'Which invoices is it decided for? Tick at least one.');
  const known = new Set(items.map(({ id }) => id));
  if (!itemIds.every((id) => known.has(id)))
    return refusal('decision-invoices', 'One of these invoices is no longer on record: choose anew.');
  if (go && on < today) return refusal('decision-day', 'That day has passed: choose today or a later day.');
  if (!go && on <= today)
    return refusal('decision-day', 'When is it looked at again? Choose a day after today.');
  return null;
}
