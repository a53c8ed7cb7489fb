import { z } from 'zod';
import { callOutcomeSchema } from './call-outcome.ts';
import { contactSchema } from './contact.ts';
import { instantSchema } from './day.ts';
import { idSchema } from './id.ts';
import { paymentReasonSchema } from './payment-reason.ts';

/** Fields of the call card hold text as it was typed; what it means is found out when the card is saved. */
const text = z.string().max(20_000).default('');

/** In place of a contact's id: somebody who is not on record. */
export const OTHER_PERSON = 'other';

const promiseFieldsSchema = z.object({
  amount: text,
  currency: text,
  /** A day, as the date field gives it. */
  dueOn: text,
  /** `null`: the invoices the call is about. */
  itemIds: z.array(idSchema).nullable().default(null),
  /** One of the payment methods, or the user's own words; empty: not said. */
  method: text,
});
export type PromiseFields = z.infer<typeof promiseFieldsSchema>;

const planFieldsSchema = z.object({
  currency: text,
  /** The agreed sum. */
  total: text,
  parts: text,
  firstOn: text,
  every: z.enum(['week', 'two-weeks', 'month']).default('month'),
  /** Own instalments; empty: even ones from what stands above. */
  own: z
    .array(z.object({ amount: text, dueOn: text }))
    .max(120)
    .default([]),
  /** A rate that was named, as typed: "6.23" stays "6.23" (P23). */
  rate: text,
  endsAfterMissed: text,
  method: text,
  /** `null`: the invoices the call is about. */
  itemIds: z.array(idSchema).nullable().default(null),
});
export type PlanFields = z.infer<typeof planFieldsSchema>;

const disputeFieldsSchema = z.object({
  text,
  owner: text,
  answerBy: text,
  /** Where only part of an invoice is disputed, that part as typed. */
  parts: z.array(z.object({ itemId: idSchema, amount: text })).default([]),
  /** `null`: the invoices the call is about. */
  itemIds: z.array(idSchema).nullable().default(null),
});
export type DisputeFields = z.infer<typeof disputeFieldsSchema>;

/** One detail of a person that was asked for during the call (D12, P5). */
const detailFieldsSchema = z.object({
  contactId: idSchema.nullable(),
  kind: z.enum(['name', 'email', 'phone', 'extension', 'address']),
  /** What was on record; empty: nothing. */
  before: text,
  /** `confirmed`: as on record; `changed`: `after` takes its place; `wrong`: it is no longer used. */
  answer: z.enum(['confirmed', 'changed', 'wrong']),
  after: text,
});
export type DetailFields = z.infer<typeof detailFieldsSchema>;

/** Who was named as the one to ask for, by whoever answered (P6, P17). */
const rightPersonFieldsSchema = z.object({
  name: text,
  role: contactSchema.shape.role.default('unknown'),
  phone: text,
  email: text,
});
export type RightPersonFields = z.infer<typeof rightPersonFieldsSchema>;

/** Everything about a call that is going on or being written up. Kept while it is typed: a closed panel loses nothing. */
export const callFormSchema = z.object({
  /** A contact's id, `other` for a name typed by hand, or nothing chosen yet. */
  person: text,
  otherName: text,
  /** The number that was dialled, as it stands on record. */
  phone: text,
  direction: z.enum(['out', 'in']).default('out'),
  /** When the timer was started and stopped; `null`: it was not. */
  startedAt: instantSchema.nullable().default(null),
  endedAt: instantSchema.nullable().default(null),
  /** Where the guided call stands: the step that is shown, and what the customer said (a branch); empty: neither. */
  step: text,
  branch: text,
  outcome: z.union([callOutcomeSchema, z.literal('')]).default(''),
  /** The user's own entry of the list, by its id; empty: one of ours. */
  ownOutcome: text,
  reason: paymentReasonSchema.default('not-asked'),
  ownReason: text,
  note: text,
  /** The exact words of a refusal. */
  words: text,
  itemIds: z.array(idSchema).default([]),
  /** A day far beyond what any notice gives was accepted knowingly (case 35). */
  lateAgreed: z.boolean().default(false),
  promises: z.array(promiseFieldsSchema).max(20).default([]),
  plan: planFieldsSchema.nullable().default(null),
  /** What is promised takes the place of a payment plan over the same invoices, or not; `null`: not said. */
  replacesPlans: z.boolean().nullable().default(null),
  dispute: disputeFieldsSchema.nullable().default(null),
  /** Invoices that are to be sent again. */
  resend: z.array(idSchema).default([]),
  details: z.array(detailFieldsSchema).max(50).default([]),
  rightPerson: rightPersonFieldsSchema.nullable().default(null),
  /** Wall clock of the seller: when the call took place. */
  day: text,
  time: text,
});
export type CallForm = z.infer<typeof callFormSchema>;

/** One call an account at most is being written up. */
export const callNotesSchema = z.object({
  accountId: idSchema,
  savedAt: instantSchema,
  form: callFormSchema,
});
export type CallNotes = z.infer<typeof callNotesSchema>;
