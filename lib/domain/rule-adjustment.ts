import { z } from 'zod';
import { instantSchema } from './day.ts';
import { idSchema } from './id.ts';

/** What a user changed about a contact rule. Tightening is free; loosening keeps its reason (rules.md). Never changed, only followed by a newer one. */
export const ruleAdjustmentSchema = z.object({
  id: idSchema,
  ruleId: z.string(),
  at: instantSchema,
  change: z.discriminatedUnion('kind', [
    /** Another number for a cap: at most `most` in its days. */
    z.object({ kind: z.literal('most'), most: z.int().min(0).max(100) }),
    /** Other hours, per weekday from Sunday, on the customer's clock; `null`: not on that day. */
    z.object({
      kind: z.literal('hours'),
      hours: z
        .array(z.tuple([z.int().min(0).max(23), z.int().min(1).max(24)]).nullable())
        .length(7)
        .refine((week) => week.every((hours) => hours === null || hours[0] < hours[1])),
    }),
    /** The rule is not asked at all. */
    z.object({ kind: z.literal('off') }),
    /** As it was shipped. */
    z.object({ kind: z.literal('as-shipped') }),
  ]),
  /** Empty only where the change tightens. */
  reason: z.string(),
});
export type RuleAdjustment = z.infer<typeof ruleAdjustmentSchema>;
