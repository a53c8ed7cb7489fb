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
  /** The language the page is drawn in, as its document says ("de", "pt-BR"): dates are read by it. */
  language: z.string().max(35).nullable(),
  subject: z.string().max(1000).nullable(),
  /** Newest message first; within a message from, then reply-to, to, cc; people quoted or forwarded last. */
  participants: z
    .array(
      z.object({
        address: z.string().max(254),
        name: z.string().max(300).nullable(),
        /** `record`: whom a record of a CRM is about, or names. */
        role: z.enum(['from', 'reply-to', 'to', 'cc', 'quoted', 'record']),
        /** A mailing list or group that wrote itself into From: the address is the group, not a person. */
        viaGroup: z.boolean(),
      }),
    )
    .max(200),
  /** Words with a digit from subject and visible text, in capitals, and short runs that end in one: they may be numbers of known invoices. */
  numbers: z.array(z.string().max(40)).max(200),
  /** The open conversation's messages as the page shows them, oldest first. */
  messages: z
    .array(
      z.object({
        /** The site's own key of the message. */
        key: z.string().max(300).nullable(),
        from: z.string().max(254).nullable(),
        /** Day and time as the page writes them, in the page's language. */
        dated: z.string().max(120).nullable(),
      }),
    )
    .max(200),
  /** The company a record is about or belongs to. */
  company: z.string().max(300).nullable(),
  /** Domains of that company's website, as links on the record name it. */
  domains: z.array(z.string().max(253)).max(20),
  phones: z.array(z.string().max(60)).max(20),
  /** Mails that are being written on the page, the one a draft would go into first. */
  composes: z
    .array(
      z.object({
        kind: z.enum(['new', 'reply']),
        to: z.array(z.string().max(254)).max(100),
        subject: z.string().max(1000).nullable(),
      }),
    )
    .max(20),
  /** What a page of this kind has at this site and was not found: the site has changed. */
  missed: z.array(z.string().max(40)).max(20),
});
export type PageEvidence = z.infer<typeof pageEvidenceSchema>;
export type PageMessage = PageEvidence['messages'][number];
export type Participant = PageEvidence['participants'][number];
