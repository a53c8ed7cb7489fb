import { z } from 'zod';
import { instantSchema } from './day.ts';

export const templateIdSchema = z.string().regex(/^[a-z0-9-]+$/);

/** A text as Liquid source. A stored one replaces the built-in text of the same id. */
export const templateSchema = z.object({
  id: templateIdSchema,
  subject: z.string().min(1),
  body: z.string().min(1),
  savedAt: instantSchema,
});
export type Template = z.infer<typeof templateSchema>;
