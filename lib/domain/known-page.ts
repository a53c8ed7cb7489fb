import { z } from 'zod';
import { instantSchema } from './day.ts';
import { idSchema } from './id.ts';

/** Where an account was last seen in the mailbox or the CRM, so that its page can be opened from the list. */
export const knownPageSchema = z.object({
  accountId: idSchema,
  kind: z.enum(['mail', 'record']),
  /** An address of http or https, as the browser showed it. */
  url: z.url({ protocol: /^https?$/ }).max(2000),
  /** What the site is called: "Gmail", "HubSpot". */
  site: z.string().max(60),
  seenAt: instantSchema,
});
export type KnownPage = z.infer<typeof knownPageSchema>;
