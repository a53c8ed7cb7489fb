import { z } from 'zod';

/** What a page shows about who is on it. Text of the page is data from outside: parsed, bounded, never markup. */
export const pageEvidenceSchema = z.object({
  /** The adapter's name: "gmail", "roundcube". */
  site: z.string().max(40),
  view: z.enum(['thread', 'list', 'compose', 'record', 'none']),
  /** Addresses of the mailbox that is shown, as far as the page says. */
  own: z.array(z.string().max(254)).max(20),
  /** The site's own key of the open thread, message or record; stays the same when the page is opened again. */
  threadKey: z.string().max(300).nullable(),
  subject: z.string().max(1000).nullable(),
  /** Newest message first; within a message from, then reply-to, to, cc; people quoted or forwarded last. */
  participants: z
    .array(
      z.object({
        address: z.string().max(254),
        name: z.string().max(300).nullable(),
        role: z.enum(['from', 'reply-to', 'to', 'cc', 'quoted']),
        /** A mailing list or group that wrote itself into From: the address is the group, not a person. */
        viaGroup: z.boolean(),
      }),
    )
    .max(200),
  /** Words with a digit from subject and visible text, folded: they may be numbers of known invoices. */
  numbers: z.array(z.string().max(40)).max(200),
});
export type PageEvidence = z.infer<typeof pageEvidenceSchema>;
export type Participant = PageEvidence['participants'][number];
