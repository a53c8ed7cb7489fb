import { z } from 'zod';
import { channelSchema } from './contact.ts';
import { daySchema, instantSchema } from './day.ts';
import { idSchema } from './id.ts';
import { moneySchema } from './money.ts';
import { waitingSchema } from './waiting.ts';

/** One line of the day's list: a projection of the facts, thrown away and rebuilt at will. */
export const dueContactSchema = z.object({
  accountId: idSchema,
  accountName: z.string(),
  kind: z.enum(['contact', 'not-now', 'ask']),
  /** What is asked, for those that ask one thing of many accounts at once; `null`: nothing is. */
  question: z.string().nullable().default(null),
  /** When it comes up; `null`: not by itself. */
  dueAt: instantSchema.nullable(),
  /**
   * Since when it has been due, also while it only waits for its hours to open again; `null`: it is not, or was put off.
   * One stretch of that is told of once, and is late from its beginning.
   */
  dueSince: instantSchema.nullable().default(null),
  /** When the hours for it close; `null`: they do not. The list is rebuilt then. */
  until: instantSchema.nullable(),
  /** Smaller is more urgent among those that are due. */
  rank: z.int(),
  channel: channelSchema.nullable(),
  /** "Call Mary Adams". */
  action: z.string(),
  reason: z.string(),
  overdue: z.array(moneySchema),
  overdueCount: z.int(),
  oldestDaysPastDue: z.int(),
  /** When the user was told; a reminder is shown once for each stretch in which it is due. */
  notifiedAt: instantSchema.nullable(),
  /** `dueAt` as long as nobody was told, else `null`: the one thing asked for when the user is told. */
  untoldAt: instantSchema.nullable().default(null),
  /** `rank` of a line that was due when it was made, else `null`: the most urgent are read without the rest. */
  dueRank: z.int().nullable().default(null),
  /** `dueAt` of a line that was not due when it was made, else `null`: what has come up since is read without the rest. */
  unrankedAt: instantSchema.nullable().default(null),
  /** What is waited for here, soonest first. */
  waiting: z.array(waitingSchema).default([]),
  /** The day of the first of it; `null`: nothing is. */
  waitsUntil: daySchema.nullable().default(null),
  /** The last day on which a pending promise may still be kept; `null`: none is pending. */
  promisedUntil: daySchema.nullable().default(null),
});
export type DueContact = z.infer<typeof dueContactSchema>;
