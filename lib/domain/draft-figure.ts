import { z } from 'zod';
import { daySchema, instantSchema } from './day.ts';
import { idSchema } from './id.ts';
import { moneySchema } from './money.ts';

const valueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('money'), money: moneySchema }),
  z.object({ kind: z.literal('day'), day: daySchema }),
]);
export type FigureValue = z.infer<typeof valueSchema>;

/** The row of the record that holds it, where it can be put right from the mail: a promise, a part of a plan, a dispute's day. */
const ofSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('promise'), id: idSchema }),
  z.object({ kind: z.literal('instalment'), id: idSchema, index: z.int().min(0) }),
  z.object({ kind: z.literal('answer-by'), id: idSchema }),
]);
export type FigureOf = z.infer<typeof ofSchema>;

/** A figure of the record that must stand in a mail as it stands there (E2). */
export const draftFigureSchema = z.object({
  /** As a sentence begins with it: "The promised amount". */
  label: z.string(),
  /** As the text writes it. */
  text: z.string(),
  /** What it is, so that any way of writing it is known; left out: only these very words. */
  value: valueSchema.optional(),
  of: ofSchema.optional(),
  /** The line it was written in; left out: the text did not name it. */
  line: z.string().optional(),
});
export type DraftFigure = z.infer<typeof draftFigureSchema>;

/** Why a text was used though something stood against it, in the user's words (E2). */
export const insistedSchema = z.object({
  at: instantSchema,
  reason: z.string().min(1).max(500),
  /** What stood against it, as it was shown. */
  over: z.array(z.string()),
});
