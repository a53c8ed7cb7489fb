import { z } from 'zod';
import { callOutcomeSchema } from '../../../lib/domain/call-outcome.ts';
import { daySchema } from '../../../lib/domain/day.ts';
import { idSchema } from '../../../lib/domain/id.ts';
import { paymentReasonSchema } from '../../../lib/domain/payment-reason.ts';
import { fields, missingOr, momentField, moneyField } from './file-values.ts';

/** An invoice by its number or id, alone or with what was open on it then. */
export const invoiceField = z.union(
  [
    z.string(),
    fields({ number: z.string(), level: z.string().nullable().optional(), open: moneyField.optional() }),
  ],
  missingOr('has to be an invoice number, or { "number": ..., "open": ... }'),
);

const base = {
  id: idSchema.optional(),
  at: momentField,
  /** The id of the entry this one corrects. */
  amends: idSchema.optional(),
};

const about = {
  /** Left out: all invoices. */
  invoices: z.array(invoiceField).optional(),
  level: z.string().nullable().default(null),
};

const who = {
  /** The name or id of a contact; left out: the first. */
  contact: z.string().nullable().optional(),
};

export const activityField = z.discriminatedUnion(
  'kind',
  [
    fields({
      kind: z.literal('call'),
      ...base,
      ...about,
      ...who,
      outcome: callOutcomeSchema,
      direction: z.enum(['out', 'in']).default('out'),
      askedFor: z.boolean().default(false),
      reason: paymentReasonSchema.default('not-asked'),
      note: z.string().default(''),
    }),
    fields({
      kind: z.literal('mail'),
      ...base,
      ...about,
      ...who,
      channel: z.enum(['email', 'letter']).default('email'),
      purpose: z.enum(['as-per-our-call', 'reminder']).default('reminder'),
      /** The id of the call it confirms; left out: the call before it. */
      confirms: idSchema.optional(),
      to: z.array(z.string()).optional(),
      subject: z.string().default(''),
      body: z.string().default(''),
    }),
    fields({ kind: z.literal('answer'), ...base, ...who, note: z.string().default('') }),
    fields({
      kind: z.literal('bounce'),
      ...base,
      ...who,
      address: z.string().optional(),
      mail: idSchema.optional(),
    }),
    fields({
      kind: z.literal('decision'),
      ...base,
      invoices: about.invoices,
      level: z.string(),
      go: z.boolean(),
      on: daySchema,
      by: z.string().default(''),
      note: z.string().default(''),
    }),
    fields({ kind: z.literal('prior-contact'), ...base, ...about, on: daySchema.nullable().default(null) }),
    fields({ kind: z.literal('figures-checked'), ...base, on: daySchema }),
    fields({ kind: z.literal('placement'), ...base, ...about, partner: z.string().default('') }),
  ],
  {
    error: (issue) =>
      issue.code === 'invalid_union'
        ? 'has to have a kind: call, mail, answer, bounce, decision, prior-contact, figures-checked or placement'
        : undefined,
  },
);
export type FileActivity = z.infer<typeof activityField>;
export type FileInvoice = z.infer<typeof invoiceField>;
