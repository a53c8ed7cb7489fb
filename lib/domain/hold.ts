import { z } from 'zod';
import { instantSchema } from './day.ts';
import { idSchema } from './id.ts';

/** Why an account is left in peace. All but `snooze` and `no-calls` end only when a person lifts them (case 64). */
export const holdKindSchema = z.enum([
  'snooze',
  'no-calls',
  'stop',
  'hardship',
  'fraud',
  'insolvency',
  'lawyer',
  'death',
]);
export type HoldKind = z.infer<typeof holdKindSchema>;

export const holdSchema = z.object({
  id: idSchema,
  accountId: idSchema,
  kind: holdKindSchema,
  note: z.string(),
  since: instantSchema,
  /** `null`: until a person lifts it. */
  until: instantSchema.nullable(),
  activityId: idSchema.nullable(),
  liftedAt: instantSchema.nullable(),
});
export type Hold = z.infer<typeof holdSchema>;

/** Also when the clock was set back behind its beginning: what was put aside stays aside. */
export function isHolding(hold: Hold, now: number): boolean {
  return hold.liftedAt === null && (hold.until === null || hold.until > now);
}

const SENTENCES: Record<HoldKind, string> = {
  snooze: 'Put aside',
  'no-calls': 'The customer asked not to be called',
  stop: 'The customer asked for no more contact',
  hardship: 'Hardship: a person decides what comes next',
  fraud: 'Possible fraud or identity theft: the chase has stopped',
  insolvency: 'Insolvency: a person decides what comes next',
  lawyer: 'A lawyer is involved: write to the lawyer alone',
  death: 'A death was reported: a person decides what comes next',
};

export function holdSentence(kind: HoldKind): string {
  return SENTENCES[kind];
}
