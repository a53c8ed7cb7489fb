import type { Decision } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { type Refusal, type Result, refusal } from '../shared/result.ts';
import type { Program } from './program.ts';
import { fileEntry, newEntry, withAccount } from './with-account.ts';

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
  return withAccount(program, decision.accountId, async ({ facts, reading, terms }) => {
    const problem = checkDecision(decision, facts, reading.moment);
    if (problem) return problem;
    const { levelId, itemIds, go, on, note } = decision;
    return fileEntry(program, {
      kind: 'decision',
      ...newEntry(program, reading),
      levelId,
      itemIds: [...itemIds],
      go,
      on,
      by: terms.settings.senderName,
      note: note.trim(),
    });
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
