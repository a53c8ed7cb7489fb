import { checkAdjustment } from '../compliance/adjust-rules.ts';
import { ALL_RULES } from '../compliance/all-rules.ts';
import { type RuleAdjustment, ruleAdjustmentSchema } from '../domain/rule-adjustment.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { addRuleAdjustment } from '../storage/rule-adjustment-store.ts';
import { writeAndMakeAll } from './make-due-list.ts';
import type { Program } from './program.ts';

type WantedAdjustment = Pick<RuleAdjustment, 'ruleId' | 'change' | 'reason'>;

/**
 * Changes what a contact rule allows, or goes back to it as shipped. Tightening is free; loosening is refused without a
 * reason, which is kept with its day (rules.md B5). The day's list follows at once.
 */
export async function adjustRule(
  program: Program,
  { ruleId, change, reason }: WantedAdjustment,
): Promise<Result<RuleAdjustment>> {
  const wanted = { id: program.newId(), ruleId, change, reason: reason.trim(), at: program.now() };
  const parsed = ruleAdjustmentSchema.safeParse(wanted);
  if (!parsed.success) return refusal('adjustment', SENTENCES[change.kind]);
  const fits = checkAdjustment(ALL_RULES, parsed.data);
  if (!fits.ok) return fits;
  await writeAndMakeAll(program, () => addRuleAdjustment(program.database, parsed.data));
  return success(parsed.data);
}

const SENTENCES: Record<RuleAdjustment['change']['kind'], string> = {
  most: 'How many are allowed? Type a whole number from 0 to 100.',
  hours: 'On each day the hours have to begin before they end.',
  off: 'This cannot be changed about the rule.',
  'as-shipped': 'This cannot be changed about the rule.',
};
