import { z } from 'zod';
import { accountSchema } from '../../../lib/domain/account.ts';
import { contactSchema } from '../../../lib/domain/contact.ts';
import { daySchema } from '../../../lib/domain/day.ts';
import { holdKindSchema } from '../../../lib/domain/hold.ts';
import { idSchema } from '../../../lib/domain/id.ts';
import { openItemSchema } from '../../../lib/domain/open-item.ts';
import { zoneSchema } from '../../../lib/domain/zone.ts';
import { activityField, invoiceField } from './activity-fields.ts';
import { fields, momentField, moneyField, placeField } from './file-values.ts';

const accountField = fields({
  id: idSchema.optional(),
  name: z.string().min(1).default('The customer'),
  kind: accountSchema.shape.kind.default('trade'),
  address: z.string().nullable().default(null),
  place: placeField.nullable().default(null),
  zone: zoneSchema.nullable().default(null),
  language: z.string().nullable().default(null),
  electronicConsentOn: daySchema.nullable().default(null),
});

const emailField = z.union([
  z.string(),
  fields({ address: z.string(), confirmedOn: daySchema.nullable().default(null) }),
]);
const phoneField = z.union([
  z.string(),
  fields({
    number: z.string(),
    extension: z.string().nullable().default(null),
    kind: z.enum(['office', 'mobile', 'fax', 'other']).default('office'),
    confirmedOn: daySchema.nullable().default(null),
  }),
]);

const contactField = fields({
  id: idSchema.optional(),
  name: z.string().min(1).nullable().default(null),
  role: contactSchema.shape.role.default('accounts-payable'),
  /** One address or several. */
  email: z.union([emailField, z.array(emailField)]).default([]),
  phone: z.union([phoneField, z.array(phoneField)]).default([]),
  forbidden: contactSchema.shape.forbidden.default([]),
  stale: z.boolean().default(false),
  awayUntil: daySchema.nullable().default(null),
});

const itemField = fields({
  id: idSchema.optional(),
  number: z.string().optional(),
  kind: openItemSchema.shape.kind.default('invoice'),
  description: openItemSchema.shape.description,
  orderNumber: openItemSchema.shape.orderNumber,
  issuedOn: daySchema.nullable().default(null),
  dueOn: daySchema.nullable().default(null),
  total: moneyField.nullable().default(null),
  open: moneyField,
  /** Left out: today. */
  asOf: daySchema.optional(),
  inLastImport: z.boolean().default(true),
  /** The name of the customer whose invoice it is, of those in paysFor. */
  of: z.string().optional(),
});

const promiseField = fields({
  id: idSchema.optional(),
  amount: moneyField,
  dueOn: daySchema,
  invoices: z.array(invoiceField).min(1).optional(),
  /** When it was given; left out: at the last call. */
  at: momentField.optional(),
  replaces: idSchema.optional(),
});

const planField = fields({
  id: idSchema.optional(),
  instalments: z.array(fields({ dueOn: daySchema, amount: moneyField })).min(1),
  invoices: z.array(invoiceField).min(1).optional(),
  endsAfterMissed: z.int().min(1).max(12).default(2),
  at: momentField.optional(),
  replaces: idSchema.optional(),
});

const disputeField = fields({
  id: idSchema.optional(),
  /** With `open` only that much of the invoice is disputed. */
  invoices: z.array(invoiceField).min(1).optional(),
  text: z.string().default(''),
  owner: z.string().default(''),
  answerBy: daySchema,
  at: momentField.optional(),
  resolvedAt: momentField.nullable().default(null),
});

const holdField = fields({
  kind: holdKindSchema,
  note: z.string().default(''),
  owner: z.string().default(''),
  since: momentField.optional(),
  until: momentField.nullable().default(null),
  liftedAt: momentField.nullable().default(null),
});

/** What is said of one account, in a file of its own and in a book. */
export const accountShape = {
  /** What the file shows, for its reader. */
  about: z.string().default(''),
  account: accountField.prefault({}),
  contacts: z.array(contactField).default([]),
  items: z.array(itemField).default([]),
  activities: z.array(activityField).default([]),
  promises: z.array(promiseField).default([]),
  plans: z.array(planField).default([]),
  disputes: z.array(disputeField).default([]),
  holds: z.array(holdField).default([]),
  paidBy: z.string().nullable().default(null),
  paysFor: z.array(z.string()).default([]),
};

const accountFacts = fields(accountShape);
export type FileAccount = z.infer<typeof accountFacts>;
