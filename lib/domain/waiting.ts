import { z } from 'zod';
import { daySchema } from './day.ts';
import { moneySchema } from './money.ts';

/** Something at an account that is waited for, and when it was agreed, ends or came. */
export const waitingSchema = z.object({
  /** `notice`: the term of a final notice runs. `answer`: a mail of theirs nobody has read. `complaint`: an answer we owe. */
  kind: z.enum(['promise', 'instalment', 'notice', 'answer', 'complaint']),
  /** The day that was agreed or on which the term ends; of a mail the day it came. */
  on: daySchema,
  /** "Promised 1,200.00 USD for 4 December". */
  text: z.string(),
  amounts: z.array(moneySchema).default([]),
});
export type Waiting = z.infer<typeof waitingSchema>;
