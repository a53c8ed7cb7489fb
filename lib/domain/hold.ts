import { z } from 'zod';
import { instantSchema } from './day.ts';
import { idSchema } from './id.ts';

/**
 * Why an account is left in peace, or one way to it. All but `snooze` and `strategic` end only when a person lifts them
 * (case 64).
 */
export const holdKindSchema = z.enum([
  'snooze',
  'no-calls',
  'no-mails',
  'stop',
  'hardship',
  'vulnerable',
  'fraud',
  'insolvency',
  'lawyer',
  'death',
  'strategic',
]);
export type HoldKind = z.infer<typeof holdKindSchema>;

export const holdSchema = z.object({
  id: idSchema,
  accountId: idSchema,
  kind: holdKindSchema,
  note: z.string(),
  /** Who answers for it: an exception without somebody's name is forgotten (case 75). */
  owner: z.string().default(''),
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
  'no-mails': 'The customer asked for no mails',
  stop: 'The customer asked for no more contact',
  hardship: 'Hardship: a person decides what comes next',
  vulnerable: 'Somebody who needs care: a person decides what comes next',
  fraud: 'Possible fraud or identity theft: the chase has stopped',
  insolvency: 'Insolvency: a person decides what comes next',
  lawyer: 'A lawyer is involved: write to the lawyer alone',
  death: 'A death was reported: a person decides what comes next',
  strategic: 'Not to be chased: the account manager looks after it',
};

/** Stops one way of contact, not the account. */
export function stopsOneWay(kind: HoldKind): boolean {
  return kind === 'no-calls' || kind === 'no-mails';
}

export function holdSentence(kind: HoldKind): string {
  return SENTENCES[kind];
}
