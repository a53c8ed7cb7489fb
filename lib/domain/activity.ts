import { z } from 'zod';
import { callOutcomeSchema } from './call-outcome.ts';
import { daySchema, instantSchema } from './day.ts';
import { idSchema } from './id.ts';
import { moneySchema } from './money.ts';
import { paymentReasonSchema } from './payment-reason.ts';
import { zoneSchema } from './zone.ts';

const base = {
  id: idSchema,
  accountId: idSchema,
  at: instantSchema,
  /** The seller's zone when it happened. */
  zone: zoneSchema,
  /** The entry this one corrects; the log itself is never changed (D13). */
  amendsId: idSchema.nullable(),
  /** The figures believed at the time. */
  believed: z.object({ overdue: z.array(moneySchema), asOf: daySchema.nullable() }),
};

/** Each item keeps its own dunning level, whatever level led the contact (C8, case 13). */
export const coveredItemSchema = z.object({ itemId: idSchema, levelId: z.string().nullable() });
export type CoveredItem = z.infer<typeof coveredItemSchema>;

const callSchema = z.object({
  ...base,
  kind: z.literal('call'),
  contactId: idSchema.nullable(),
  /** As known then, so that the entry reads the same when the contact changes. */
  contactName: z.string().nullable(),
  outcome: callOutcomeSchema,
  reason: paymentReasonSchema,
  note: z.string(),
  items: z.array(coveredItemSchema),
  levelId: z.string().nullable(),
});

const mailSchema = z.object({
  ...base,
  kind: z.literal('mail'),
  purpose: z.enum(['as-per-our-call', 'reminder']),
  contactId: idSchema.nullable(),
  to: z.array(z.string()),
  subject: z.string(),
  /** What was sent, not what was drafted (case 55). */
  body: z.string(),
  draftId: idSchema,
  /** The call this mail confirms. */
  confirmsId: idSchema.nullable(),
  items: z.array(coveredItemSchema),
  levelId: z.string().nullable(),
});

/** One entry of the contact log. */
export const activitySchema = z.discriminatedUnion('kind', [callSchema, mailSchema]);
export type Activity = z.infer<typeof activitySchema>;
export type CallActivity = Extract<Activity, { kind: 'call' }>;
export type MailActivity = Extract<Activity, { kind: 'mail' }>;
