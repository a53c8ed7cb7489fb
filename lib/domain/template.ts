import { z } from 'zod';
import { instantSchema } from './day.ts';
import { idSchema } from './id.ts';

export const templateIdSchema = z.string().regex(/^[a-z0-9-]{1,120}$/);

/** Subject and body as Liquid source. */
const source = { subject: z.string().min(1).max(2_000), body: z.string().min(1).max(50_000) };

/** What a text of the user's own beside the built-in ones is called, and what it was copied from: tone, channel and use follow that. */
export const ownTextSchema = z.object({
  copyOf: templateIdSchema,
  name: z.string().min(1).max(80),
  /** A language tag without a region, such as "de". */
  language: z.string().min(2).max(10),
});

/** A text as Liquid source. A stored one replaces the built-in text of the same id. */
export const templateSchema = z.object({
  id: templateIdSchema,
  ...source,
  savedAt: instantSchema,
  /** The built-in text as it read when this was made of it: tells later whether ours has changed; `null`: not known. */
  basedOn: z.object(source).nullable().default(null),
  /** `null`: it takes the place of the built-in text of its id. */
  own: ownTextSchema.nullable().default(null),
});
export type Template = z.infer<typeof templateSchema>;

/** What is stored as a text and cannot be used, and what is still legible of it. */
export const damagedTemplateSchema = z.object({
  id: templateIdSchema,
  subject: z.string().catch(''),
  body: z.string().catch(''),
  own: z
    .object({ copyOf: templateIdSchema.nullable().catch(null), name: z.string().max(80).catch('') })
    .nullable()
    .catch(null),
});
export type DamagedTemplate = z.infer<typeof damagedTemplateSchema>;

/** What a text read before it was changed, so that nothing written is lost (F4). */
export const templateVersionSchema = z.object({
  id: idSchema,
  templateId: templateIdSchema,
  ...source,
  /** When it was put away for the next. */
  replacedAt: instantSchema,
});
export type TemplateVersion = z.infer<typeof templateVersionSchema>;
