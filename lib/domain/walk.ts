import { z } from 'zod';
import { instantSchema } from './day.ts';
import { idSchema } from './id.ts';

/** A way through the day's plan, one account after the other, for as long as the browser runs. */
export const walkSchema = z
  .object({
    startedAt: instantSchema,
    /** The accounts in the order they were shown; each stands here once. */
    path: z.array(idSchema).min(1),
    /** The place on the path she is at; behind it are those she has come back from. */
    at: z.int().min(0),
  })
  .refine(({ path, at }) => at < path.length);
export type Walk = z.infer<typeof walkSchema>;
