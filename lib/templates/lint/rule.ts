import type { Found, RuleId } from './finding.ts';
import type { LintQuestion } from './question.ts';

/** One thing the guard looks for. */
export interface LintRule {
  readonly id: RuleId;
  readonly blocking: boolean;
  readonly check: (question: LintQuestion) => readonly Found[];
}
