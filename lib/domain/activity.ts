import { z } from 'zod';
import { callOutcomeSchema } from './call-outcome.ts';
import { type Channel, phoneKindSchema } from './contact.ts';
import { daySchema, instantSchema } from './day.ts';
import { insistedSchema } from './draft-figure.ts';
import { idSchema } from './id.ts';
import { moneySchema } from './money.ts';
import { paymentMethodSchema } from './payment-method.ts';
import { paymentReasonSchema } from './payment-reason.ts';
import { seenMailSchema } from './seen-mail.ts';
import { skipReasonSchema } from './skip-reason.ts';
import { zoneSchema } from './zone.ts';

const base = {
  id: idSchema,
  accountId: idSchema,
  at: instantSchema,
  /** The seller's zone when it happened. */
  zone: zoneSchema,
  /** The entry this one corrects; the log itself is never changed (D13). */
  amendsId: idSchema.nullable(),
  /** When a correction was written down, or what was noted later by hand; left out: when it happened. */
  notedAt: instantSchema.optional(),
  /** What the entry it corrects tells of did not take place: neither of the two counts. */
  struck: z.literal(true).optional(),
  /** Promises, plans and disputes that were noted wrongly and that this correction takes back: they never were. */
  takesBack: z.array(idSchema).optional(),
  /** Who made the entry, by the name in the settings then; left out: not known. */
  by: z.string().optional(),
  /** The figures believed at the time. */
  believed: z.object({ overdue: z.array(moneySchema), asOf: daySchema.nullable() }),
};

/** Each item keeps its own dunning level, whatever level led the contact (C8, case 13). */
export const coveredItemSchema = z.object({
  itemId: idSchema,
  levelId: z.string().nullable(),
  /** What was open on it then, as believed: less later on is a payment since (case 62); `null`: not noted. */
  open: moneySchema.nullable().default(null),
});
export type CoveredItem = z.infer<typeof coveredItemSchema>;

/** When what was done had come up in the day's list; left out: it was not due, or that is not known (P26). */
const dueSince = instantSchema.optional();

const callSchema = z.object({
  ...base,
  dueSince,
  kind: z.literal('call'),
  contactId: idSchema.nullable(),
  /** As known then, so that the entry reads the same when the contact changes. */
  contactName: z.string().nullable(),
  /** Who rang. Their calls are no tries of ours, though a conversation is one either way (rule US2). */
  direction: z.enum(['out', 'in']).default('out'),
  /** The customer had asked for this call: it stands outside the caps (case 58, rule US2). */
  askedFor: z.boolean().default(false),
  /** The number that was dialled, as it stood on record; empty: not said. */
  phone: z.string().default(''),
  /** How long it took; `null`: not timed. */
  seconds: z.int().min(0).nullable().default(null),
  outcome: callOutcomeSchema,
  /** The user's own words for outcome and reason, as they were then; `null`: ours. */
  ownOutcome: z.string().nullable().default(null),
  reason: paymentReasonSchema,
  ownReason: z.string().nullable().default(null),
  note: z.string(),
  /** The exact words of a refusal (P23); empty: none. */
  words: z.string().default(''),
  /** Invoices the customer asked to be sent again. */
  resend: z.array(idSchema).default([]),
  /** Who was named on the phone as the one to ask for instead (P6, P17); `null`: nobody. */
  namedId: idSchema.nullable().default(null),
  items: z.array(coveredItemSchema),
  levelId: z.string().nullable(),
});

const mailSchema = z.object({
  ...base,
  dueSince,
  kind: z.literal('mail'),
  /** Sent as a mail, or printed and posted. */
  channel: z.enum(['email', 'letter']).default('email'),
  /** `note`: it asks for no money and takes no step. */
  purpose: z.enum(['as-per-our-call', 'reminder', 'thank-you', 'note']),
  contactId: idSchema.nullable(),
  to: z.array(z.string()),
  subject: z.string(),
  /** The text it was written from, so that its use can be counted; `null`: not known. */
  textId: z.string().nullable().default(null),
  /** The built-in text that is or was made of, without its language; `null`: not known. */
  builtInId: z.string().nullable().default(null),
  /** What was sent, not what was drafted (case 55). */
  body: z.string(),
  draftId: idSchema,
  /** The call this mail confirms. */
  confirmsId: idSchema.nullable(),
  /** It was sent though figures of the record stood otherwise, and why (E2). */
  insisted: insistedSchema.optional(),
  items: z.array(coveredItemSchema),
  levelId: z.string().nullable(),
});

/** The customer wrote: whatever it says, it was not silence (B8). */
const answerSchema = z.object({
  ...base,
  kind: z.literal('answer'),
  contactId: idSchema.nullable(),
  /** How they were heard of, where not by a mail. */
  way: z.enum(['met', 'other']).optional(),
  note: z.string(),
  /** `null`: a person has noted it. */
  seen: seenMailSchema.nullable().default(null),
});

/** A mail of ours came back: nobody has read it (P2, case 52). */
const bounceSchema = z.object({
  ...base,
  kind: z.literal('bounce'),
  contactId: idSchema.nullable(),
  address: z.string(),
  /** The mail that came back, where it is known. */
  mailId: idSchema.nullable(),
});

/**
 * What can be known of a person. Of the last four `before` and `after` hold: the way liked best, a way that is not wanted,
 * the day somebody is back, "yes" for who has left; empty: none.
 */
const detailKindSchema = z.enum([
  'name',
  'email',
  'phone',
  'extension',
  'address',
  'role',
  'preferred',
  'not-wanted',
  'away',
  'left',
]);
export type DetailKind = z.infer<typeof detailKindSchema>;

/** The day an address or a number was last confirmed on until then, and how the number was dialled. */
const stoodSchema = z.object({
  confirmedOn: daySchema.nullable(),
  extension: z.string().nullable().optional(),
  kind: phoneKindSchema.optional(),
});

/** Details of a person that were confirmed or put right, with the day (D12, P5). */
const detailsSchema = z.object({
  ...base,
  kind: z.literal('details'),
  contactId: idSchema.nullable(),
  contactName: z.string().nullable(),
  /** The call in which it was said; `null`: written down by itself. */
  callId: idSchema.nullable(),
  details: z
    .array(
      z.object({
        kind: detailKindSchema,
        before: z.string(),
        /** `wrong`: it is used no more. */
        answer: z.enum(['confirmed', 'changed', 'wrong']),
        after: z.string(),
        /** Whose it is, where one entry tells of several people; left out: the person of the entry. */
        contactId: idSchema.optional(),
        /** What stood with `before` on record, to be put back should the entry be struck; left out: not known. */
        stood: stoodSchema.optional(),
      }),
    )
    .min(1),
  /** Why, where somebody wrote it down. */
  note: z.string().default(''),
});

/** Money that has come in before the next import shows it. An import whose figures are of that day or later counts alone. */
const paymentSchema = z.object({
  ...base,
  kind: z.literal('payment'),
  on: daySchema,
  items: z.array(z.object({ itemId: idSchema, amount: moneySchema })).min(1),
  method: paymentMethodSchema.nullable(),
  note: z.string(),
});

/** What a person decided about a step that only a person may take (P21, H4). */
const decisionSchema = z.object({
  ...base,
  kind: z.literal('decision'),
  levelId: z.string(),
  itemIds: z.array(idSchema),
  /** To be done; or not, and looked at again on `on`. */
  go: z.boolean(),
  on: daySchema,
  by: z.string(),
  note: z.string(),
});

/** A contact that was due and is left out this once, and why: the same step comes up again later (G4). */
const skippedSchema = z.object({
  ...base,
  kind: z.literal('skipped'),
  dueSince,
  reason: skipReasonSchema,
  note: z.string(),
  /** When it comes up again. */
  until: instantSchema,
  /** What was left out: "Call Mary Adams". */
  action: z.string(),
  items: z.array(coveredItemSchema),
});

/** What was already done before the book came here (C10, case 25). */
const priorContactSchema = z.object({
  ...base,
  kind: z.literal('prior-contact'),
  items: z.array(coveredItemSchema),
  /** When the last of it was done; `null`: nobody remembers. */
  on: daySchema.nullable(),
});

/** Somebody looked for payments by hand: the figures are true for that day too (B5, case 1). */
const figuresCheckedSchema = z.object({ ...base, kind: z.literal('figures-checked'), on: daySchema });

/** Handed to a collection partner: from then on there are no reminders of ours (case 63). */
const placementSchema = z.object({
  ...base,
  kind: z.literal('placement'),
  partner: z.string(),
  items: z.array(coveredItemSchema),
});

/** A collection partner was told of money that came in on what it has (case 63). */
const partnerToldSchema = z.object({
  ...base,
  kind: z.literal('partner-told'),
  partner: z.string(),
  on: daySchema,
  by: z.string(),
  /** Who was told, and how; empty: not said. */
  note: z.string(),
  came: z.array(moneySchema),
  /** What the partner was told is open now. */
  items: z.array(coveredItemSchema),
});

/** One entry of the contact log. */
export const activitySchema = z.discriminatedUnion('kind', [
  callSchema,
  mailSchema,
  answerSchema,
  bounceSchema,
  detailsSchema,
  paymentSchema,
  decisionSchema,
  skippedSchema,
  priorContactSchema,
  figuresCheckedSchema,
  placementSchema,
  partnerToldSchema,
]);
export type Activity = z.infer<typeof activitySchema>;
export type CallActivity = Extract<Activity, { kind: 'call' }>;
export type MailActivity = Extract<Activity, { kind: 'mail' }>;
export type Answer = Extract<Activity, { kind: 'answer' }>;
export type DetailsActivity = Extract<Activity, { kind: 'details' }>;
export type PaymentActivity = Extract<Activity, { kind: 'payment' }>;
export type Decision = Extract<Activity, { kind: 'decision' }>;
export type Skipped = Extract<Activity, { kind: 'skipped' }>;
export type PriorContact = Extract<Activity, { kind: 'prior-contact' }>;
export type Placement = Extract<Activity, { kind: 'placement' }>;
export type PartnerTold = Extract<Activity, { kind: 'partner-told' }>;

/** Of a call of which no more is known than that it was. */
export const UNNOTED: Pick<
  CallActivity,
  'phone' | 'seconds' | 'ownOutcome' | 'ownReason' | 'words' | 'resend' | 'namedId'
> = { phone: '', seconds: null, ownOutcome: null, ownReason: null, words: '', resend: [], namedId: null };

/** A contact of ours or with us: what gaps, caps and silence are counted over. */
export type ContactActivity = CallActivity | MailActivity;

export function isContactActivity(activity: Activity): activity is ContactActivity {
  return activity.kind === 'call' || activity.kind === 'mail';
}

/** The way it went. */
export function channelOf(activity: ContactActivity): Channel {
  return activity.kind === 'call' ? 'call' : activity.channel;
}
