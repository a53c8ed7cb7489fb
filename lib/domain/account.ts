import { z } from 'zod';
import { instantSchema } from './day.ts';
import { externalKeySchema } from './external-key.ts';
import { idSchema } from './id.ts';
import { zoneSchema } from './zone.ts';

/** The customer that owes. */
export const accountSchema = z.object({
  id: idSchema,
  name: z.string().min(1),
  kind: z.enum(['trade', 'consumer']),
  /** The account that a sub-customer ("Parent:Child") belongs to. */
  parentId: idSchema.nullable(),
  /** Where the customer sits; `null`: not known, the seller's own zone is used and said. */
  zone: zoneSchema.nullable(),
  /** Language to write in, as a BCP 47 tag; `null`: the firm's own. */
  language: z.string().nullable(),
  postalAddress: z.string().nullable(),
  external: z.array(externalKeySchema),
  createdAt: instantSchema,
});
export type Account = z.infer<typeof accountSchema>;
