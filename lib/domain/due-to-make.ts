import { z } from 'zod';
import { idSchema } from './id.ts';

/** Whose lines of the day's list are still to be made; `token` tells one such task from the next. */
export const dueToMakeSchema = z.object({
  token: z.string(),
  accounts: z.union([z.literal('all'), z.array(idSchema)]),
});
export type DueToMake = z.infer<typeof dueToMakeSchema>;
