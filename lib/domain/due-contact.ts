import { z } from 'zod';
import { channelSchema } from './contact.ts';
import { instantSchema } from './day.ts';
import { idSchema } from './id.ts';
import { moneySchema } from './money.ts';

/** One line of the day's list: a projection of the facts, thrown away and rebuilt at will. */
export const dueContactSchema = z.object({
  accountId: idSchema,
  accountName: z.string(),
  kind: z.enum(['contact', 'not-now', 'ask']),
  /** What is asked, for those that ask one thing of many accounts at once; `null`: nothing is. */
  question: z.string().nullable().default(null),
  /** When it comes up; `null`: not by itself. */
  dueAt: instantSchema.nullable(),
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
  /** When the user was told; a reminder is shown once for each time it comes up. */
  notifiedAt: instantSchema.nullable(),
});
export type DueContact = z.infer<typeof dueContactSchema>;
