import { z } from 'zod';
import { daySchema, instantSchema } from './day.ts';
import { externalKeySchema } from './external-key.ts';
import { idSchema } from './id.ts';
import { placeSchema } from './place.ts';
import { zoneSchema } from './zone.ts';

/** A firm, or a private person: other rules and other texts. */
export const partyKindSchema = z.enum(['trade', 'consumer']);

/** The customer that owes. */
export const accountSchema = z.object({
  id: idSchema,
  name: z.string().min(1),
  kind: partyKindSchema,
  /** The account that a sub-customer ("Parent:Child") belongs to. */
  parentId: idSchema.nullable(),
  /** The parent pays for it: it is not turned to, the parent is (B6, case 40). */
  paidByParent: z.boolean().default(false),
  /** Where the customer sits; `null`: not known, the seller's own zone is used and said. */
  zone: zoneSchema.nullable(),
  /** Whose law and holidays hold there; `null`: not known, or not yet read from the address. */
  place: placeSchema.nullable().default(null),
  /** The day a consumer agreed to be written to by mail (rules ST3, ST4); `null`: no word on it. */
  electronicConsentOn: daySchema.nullable().default(null),
  /** The way of following up that this account has of its own; `null`: that of its kind. */
  procedureId: z.string().nullable().default(null),
  /** Language to write in, as a BCP 47 tag; `null`: the firm's own. */
  language: z.string().nullable(),
  postalAddress: z.string().nullable(),
  external: z.array(externalKeySchema),
  createdAt: instantSchema,
});
export type Account = z.infer<typeof accountSchema>;
