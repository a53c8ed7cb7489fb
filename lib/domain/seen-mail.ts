import { z } from 'zod';

/** A mail of theirs that a page showed: who wrote it and when, never what it says. */
export const seenMailSchema = z.object({
  /** The site and its key of the message; where it has none, who wrote and when. The same mail is noted once. */
  key: z.string().max(600),
  from: z.string().max(254),
  /** Somebody has read it, and it changes nothing (E6). */
  isRead: z.boolean(),
  /** Somebody has said that it promises nothing: what may look like a promise in it is not offered again (E7). */
  noPromise: z.literal(true).optional(),
  /** Somebody has said that an absence it tells of is not to be noted (case 53). */
  noAbsence: z.literal(true).optional(),
});
