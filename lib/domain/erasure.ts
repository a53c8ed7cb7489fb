import { z } from 'zod';
import { instantSchema } from './day.ts';
import { idSchema } from './id.ts';

/**
 * That a customer was erased, without saying who: enough to notice that a later file would bring the customer back. The
 * hashes are SHA-256 over this erasure's own salt and an external key or the folded name. Its id is the one the account had,
 * made by chance and given to nobody else: by it a backup of before is kept from bringing the customer back.
 */
export const erasureSchema = z.object({
  id: idSchema,
  at: instantSchema,
  salt: z.string().min(16),
  keyHashes: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
  /** The customer had asked for no more contact: that is said when it comes back. */
  askedForNoContact: z.boolean(),
});
export type Erasure = z.infer<typeof erasureSchema>;
