import type { z } from 'zod';
import { type RuleAdjustment, ruleAdjustmentSchema } from '../../lib/domain/rule-adjustment.ts';
import { NOW } from './fixed-clock.ts';

/** The user allows herself no more than three contacts under a rule; tightened, so without a reason. */
export function buildRuleAdjustment(
  overrides: Partial<z.input<typeof ruleAdjustmentSchema>> = {},
): RuleAdjustment {
  return ruleAdjustmentSchema.parse({
    id: 'adjustment-1',
    ruleId: 'house-seven-days',
    at: NOW,
    change: { kind: 'most', most: 3 },
    reason: '',
    ...overrides,
  });
}
