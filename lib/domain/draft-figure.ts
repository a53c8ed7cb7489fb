import { z } from 'zod';
import { daySchema, instantSchema } from './day.ts';
import { idSchema } from './id.ts';
import { moneySchema } from './money.ts';
import { zoneSchema } from './zone.ts';

const valueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('money'), money: moneySchema }),
  z.object({ kind: z.literal('day'), day: daySchema }),
  /** On the clock of the text. */
  z.object({ kind: z.literal('time'), time: z.string().regex(/^\d\d:\d\d$/) }),
  /** As typed: 6.23 stays 6.23 (P23). */
  z.object({ kind: z.literal('rate'), rate: z.string().min(1).max(60) }),
]);
export type FigureValue = z.infer<typeof valueSchema>;

/**
 * Where the record holds it. What was said or agreed can be put right from the mail; `book`: it comes from the accounting
 * system, which no mail of ours can change.
 */
const ofSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('promise'), id: idSchema }),
  z.object({ kind: z.literal('instalment'), id: idSchema, index: z.int().min(0) }),
  z.object({ kind: z.literal('plan-total'), id: idSchema }),
  z.object({ kind: z.literal('plan-rate'), id: idSchema }),
  z.object({ kind: z.literal('answer-by'), id: idSchema }),
  z.object({ kind: z.literal('disputed-part'), id: idSchema, itemId: idSchema }),
  /** The moment of the call, or of their mail, by the clock of that zone. */
  z.object({ kind: z.literal('moment'), zone: zoneSchema }),
  z.object({ kind: z.literal('book'), itemId: idSchema }),
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
  /** It is the subject's line; left out: one of the text. */
  place: z.literal('subject').optional(),
});
export type DraftFigure = z.infer<typeof draftFigureSchema>;

/** Why a text was used though something stood against it, in the user's words (E2). */
export const insistedSchema = z.object({
  at: instantSchema,
  reason: z.string().min(1).max(500),
  /** What stood against it, as it was shown. */
  over: z.array(z.string()),
  /** Whether a figure of what was agreed stood against it, and not only one of the books or of the call; left out: not noted then. */
  agreement: z.boolean().optional(),
});

/** A figure of what was agreed, as opposed to the books, the hour of the call or what was agreed earlier. */
export function isOfAgreement({ of }: DraftFigure): boolean {
  return of !== undefined && of.kind !== 'book' && of.kind !== 'moment';
}
