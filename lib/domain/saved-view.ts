import { z } from 'zod';
import { instantSchema } from './day.ts';
import { idSchema } from './id.ts';

/** How the user likes to see the ledger: which columns, in which order, and which accounts. */
export const savedViewSchema = z.object({
  id: idSchema,
  name: z.string().min(1).max(60),
  columns: z.array(z.string().max(40)).max(40),
  sort: z.object({ column: z.string().max(40), descending: z.boolean() }),
  /** One value for each filter that is set, by the filter's own name. */
  filters: z.record(z.string().max(40), z.string().max(200)),
  savedAt: instantSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;
