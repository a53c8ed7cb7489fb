import { z } from 'zod';
import { coveredItemSchema } from './activity.ts';
import { channelSchema } from './contact.ts';
import { instantSchema } from './day.ts';
import { draftFigureSchema, insistedSchema } from './draft-figure.ts';
import { idSchema } from './id.ts';

const leftBoxSchema = z.object({
  at: instantSchema,
  to: z.array(z.string()),
  subject: z.string(),
  body: z.string(),
});

/** `came-since`: something came in; `inserted`: it stands in another box; `discarded`: it was thrown away; `not-taken`: the page did not take it. */
export const heldBackSchema = z.enum(['came-since', 'inserted', 'discarded', 'not-taken']);

/** A mail or a letter that waits to be read and sent by a person. The extension never sends. */
export const draftSchema = z.object({
  id: idSchema,
  accountId: idSchema,
  /** `note`: it asks for no money and takes no step. */
  purpose: z.enum(['as-per-our-call', 'reminder', 'thank-you', 'note']),
  /** The text it was written from; `null`: not known. */
  textId: z.string().nullable().default(null),
  /** The built-in text that is or was made of, in its form and without its language: "second-notice-letter"; `null`: not known. */
  builtInId: z.string().nullable().default(null),
  /** What the user calls the text of her own that was meant and could not be used; left out: none was. */
  insteadOf: z.string().optional(),
  /** A letter is printed and posted; its `to` holds the postal address. */
  channel: channelSchema.exclude(['call']).default('email'),
  contactId: idSchema.nullable(),
  to: z.array(z.object({ address: z.string(), name: z.string().nullable() })),
  subject: z.string(),
  /** Plain text; blank lines part paragraphs. */
  body: z.string(),
  /** Figures that must stand in the mail as they stand in the record (E2). */
  figures: z.array(draftFigureSchema),
  /** The call it confirms. */
  activityId: idSchema.nullable(),
  levelId: z.string().nullable(),
  items: z.array(coveredItemSchema),
  language: z.string(),
  createdAt: instantSchema,
  /** `maybe-sent`: it has left its box, but the site did not say that it has gone: the user is asked. */
  state: z.enum(['open', 'inserted', 'maybe-sent', 'sent', 'discarded']),
  /** What stood in the box when it was left like that; `null`: it was not, or the question is answered. */
  leftBox: leftBoxSchema.nullable().default(null),
  /** What came in after it was written and the user has read: that holds it back no more. */
  passedOver: z.array(z.string()).default([]),
  /** Why the page that had opened for it was not given it; `null`: it was, or the user has pressed insert anew. */
  heldBack: heldBackSchema.nullable().default(null),
  /** It was put into a page though figures of the record stood otherwise; `null` or left out: it was not. */
  insisted: insistedSchema.nullable().optional(),
});
export type Draft = z.infer<typeof draftSchema>;
