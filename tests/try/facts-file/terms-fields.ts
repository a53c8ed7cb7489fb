import { z } from 'zod';
import { daySchema } from '../../../lib/domain/day.ts';
import { dunningProcedureSchema } from '../../../lib/domain/dunning-procedure.ts';
import { ruleAdjustmentSchema } from '../../../lib/domain/rule-adjustment.ts';
import { settingsSchema } from '../../../lib/domain/settings.ts';
import { zoneSchema } from '../../../lib/domain/zone.ts';
import { fields, missingOr, momentField, moneyField, placeField } from './file-values.ts';

const A_HOLIDAY = 'has to be a day with its name, such as "2026-11-26 Thanksgiving"';

/** "2026-11-26 Thanksgiving", or { "on": ..., "name": ... }. */
const holidayField = z
  .union([z.string(), fields({ on: daySchema, name: z.string() })], missingOr(A_HOLIDAY))
  .transform((value, context) => {
    if (typeof value !== 'string') return value;
    const on = daySchema.safeParse(value.slice(0, 10));
    if (on.success) return { on: on.data, name: value.slice(10).trim() || 'Holiday' };
    context.addIssue({ code: 'custom', message: A_HOLIDAY });
    return z.NEVER;
  });
export type NamedDay = z.infer<typeof holidayField>;

const settingsField = fields({
  firmName: z.string().default('Our firm'),
  senderName: z.string().default('Bob Baker'),
  place: placeField.nullable().default(null),
  ownHolidays: z.array(holidayField).default([]),
  tolerances: z.array(moneyField).default([]),
  agingBounds: settingsSchema.shape.agingBounds,
});

const changes = ruleAdjustmentSchema.shape.change.options;

const ruleField = z.union(
  [
    fields({ rule: z.string(), most: changes[0].shape.most, reason: z.string().default('') }),
    fields({ rule: z.string(), hours: changes[1].shape.hours, reason: z.string().default('') }),
    fields({ rule: z.string(), off: z.literal(true), reason: z.string().default('') }),
  ],
  { error: 'has to be { "rule": ID } with "most", "hours" or "off", and a "reason" where it loosens' },
);
export type FileRule = z.infer<typeof ruleField>;

/** What holds for every account of a file. */
export const termsShape = {
  now: momentField.optional(),
  zone: zoneSchema.optional(),
  locale: z.string().min(2).optional(),
  settings: settingsField.prefault({}),
  /** "trade", "consumer", or a whole procedure; left out: that of the customer's kind. */
  procedure: z
    .union([z.enum(['trade', 'consumer']), dunningProcedureSchema], {
      error: (issue) => procedureSentence(issue.input),
    })
    .optional(),
  rules: z.array(ruleField).default([]),
  /** Left out: the public holidays of the places. */
  holidays: fields({
    ours: z.array(holidayField).optional(),
    theirs: z.array(holidayField).optional(),
  }).default({}),
};

/** What is wrong with a whole procedure is said of its own fields. */
function procedureSentence(value: unknown): string {
  const choice = 'has to be "trade", "consumer" or a whole procedure';
  if (typeof value !== 'object' || value === null) return choice;
  const issue = dunningProcedureSchema.safeParse(value).error?.issues[0];
  return issue
    ? `${choice}; in this one ${issue.path.join('.') || 'something'} does not fit: ${issue.message}`
    : choice;
}

const terms = fields(termsShape);
export type FileTerms = z.infer<typeof terms>;
