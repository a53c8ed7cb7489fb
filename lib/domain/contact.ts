import { z } from 'zod';
import { daySchema } from './day.ts';
import { externalKeySchema } from './external-key.ts';
import { idSchema } from './id.ts';

export const channelSchema = z.enum(['email', 'call', 'letter']);
export type Channel = z.infer<typeof channelSchema>;

const emailSchema = z.object({
  /** As normalised by `normaliseAddress`. */
  address: z.string().min(3),
  /** The day the customer last confirmed it; P5. */
  confirmedOn: daySchema.nullable(),
});

export const phoneKindSchema = z.enum(['office', 'mobile', 'fax', 'other']);

const phoneSchema = z.object({
  /** As a person would dial it. */
  number: z.string().min(3),
  extension: z.string().nullable(),
  kind: phoneKindSchema,
  confirmedOn: daySchema.nullable(),
});
export type Phone = z.infer<typeof phoneSchema>;

/** A person, or a role mailbox, at an account. */
export const contactSchema = z.object({
  id: idSchema,
  accountId: idSchema,
  /** `null`: nobody's name is known yet; P6 says ask for it. */
  name: z.string().min(1).nullable(),
  role: z.enum(['accounts-payable', 'owner', 'manager', 'unknown']),
  emails: z.array(emailSchema),
  phones: z.array(phoneSchema),
  /** Ways this person does not want to be reached; P4. */
  forbidden: z.array(channelSchema),
  /** The way this person likes best; `null`: not said. */
  preferred: channelSchema.nullable().default(null),
  /** No longer works there, or mail bounces: kept for history, not used. */
  stale: z.boolean(),
  /** Out of office: back on this day (case 53); `null`: not away as far as we know. */
  awayUntil: daySchema.nullable().default(null),
  external: z.array(externalKeySchema),
});
export type Contact = z.infer<typeof contactSchema>;
