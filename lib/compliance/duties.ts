import { applicableRules, type Parties } from './applicable-rules.ts';
import type { ContactRule, DutyRule } from './contact-rule.ts';

/**
 * What the person has to see to before or in this contact, for the text's check and the call sheet: with a consumer in
 * Massachusetts by letter, among others "No hint of a debt on envelopes" (ST2).
 */
export function dutiesFor(rules: readonly ContactRule[], parties: Parties): readonly DutyRule[] {
  return applicableRules(rules, parties).duties;
}
