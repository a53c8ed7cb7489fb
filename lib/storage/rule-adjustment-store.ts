import { type RuleAdjustment, ruleAdjustmentSchema } from '../domain/rule-adjustment.ts';
import type { PerOurCallDatabase } from './database.ts';

/** `add`, not `put`: what was changed about a rule, and why, stays on record; the next change follows it. */
export async function addRuleAdjustment(
  database: PerOurCallDatabase,
  adjustment: RuleAdjustment,
): Promise<void> {
  await database.ruleAdjustments.add(adjustment);
}

/**
 * All changes to contact rules, oldest first: of one rule the last counts. @throws ZodError for a damaged row: to leave
 * it out could loosen a rule that somebody had tightened.
 */
export async function readRuleAdjustments(database: PerOurCallDatabase): Promise<RuleAdjustment[]> {
  const rows = await database.ruleAdjustments.toArray();
  return rows
    .map((row) => ruleAdjustmentSchema.parse(row))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
