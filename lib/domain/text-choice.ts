import { z } from 'zod';
import { idSchema } from './id.ts';
import { templateIdSchema } from './template.ts';

/** Which text is used in place of a built-in one: for one account, for one language, or always. The narrowest wins. */
export const textChoiceSchema = z.object({
  id: idSchema,
  /** The built-in text it stands in for, without its language: "second-notice". */
  textId: templateIdSchema,
  /** Empty: for every account. Not `null`: it stands in an index. */
  accountId: z.union([idSchema, z.literal('')]),
  /** `null`: whatever the language. */
  language: z.string().min(2).max(10).nullable(),
  templateId: templateIdSchema,
});
export type TextChoice = z.infer<typeof textChoiceSchema>;
