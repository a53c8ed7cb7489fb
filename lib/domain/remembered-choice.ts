import { z } from 'zod';
import { instantSchema } from './day.ts';
import { idSchema } from './id.ts';

export const choiceScopeSchema = z.enum(['address', 'thread', 'record']);
export type ChoiceScope = z.infer<typeof choiceScopeSchema>;

/** A correction by hand (A6): "this address (or thread, or CRM record) is that account". */
export const rememberedChoiceSchema = z.object({
  scope: choiceScopeSchema,
  /** The mailbox, or the site's own key of the thread or record; a thread's with the mailbox it is shown in. */
  key: z.string().min(1),
  accountId: idSchema,
  /** The accounts that other evidence pointed to when the choice was made: it settles exactly those. */
  settles: z.array(idSchema),
  at: instantSchema,
});
export type RememberedChoice = z.infer<typeof rememberedChoiceSchema>;
