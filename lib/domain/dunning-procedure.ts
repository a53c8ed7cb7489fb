import { z } from 'zod';
import { channelSchema } from './contact.ts';

/** 0 courtesy to 5 final; a contact is at most one notch firmer than the last (P22). */
export const toneSchema = z.union([0, 1, 2, 3, 4, 5].map((notch) => z.literal(notch as Tone)));
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** What the days of a level are counted from. */
export const levelStartSchema = z.discriminatedUnion('after', [
  /** The original due date; negative: before it (P8, P31). */
  z.object({ after: z.literal('due-date'), days: z.int().min(-60).max(730) }),
  /** The last contact that took a step for the invoice; before any, the due date. */
  z.object({ after: z.literal('last-contact'), days: z.int().min(1).max(365) }),
  /** The last day of the month the invoice fell due in: firms that look at their book once a month. */
  z.object({ after: z.literal('end-of-month'), days: z.int().min(0).max(365) }),
]);
export type LevelStart = z.infer<typeof levelStartSchema>;

/** One step of the way from courtesy to hand-off. */
export const dunningLevelSchema = z.object({
  id: z.string().min(1),
  /** As the clerk reads it: "Friendly reminder". */
  name: z.string().min(1),
  from: levelStartSchema,
  /** Ways in order of preference; more than one: each try takes the next after the one that stayed unanswered (C3). */
  channels: z.array(channelSchema).min(1).max(3),
  tone: toneSchema,
  /** The text for its mails and letters; `null`: nothing is written at this level. */
  templateId: z.string().min(1).nullable(),
  /** Whom to turn to: the usual person, or another after silence (P17). */
  person: z.enum(['usual', 'alternative']),
  /** How often it may be taken before the next level is due. */
  times: z.int().min(1).max(12),
  /** Days that must have passed since it was taken for an invoice before anything follows for that invoice. */
  restDays: z.int().min(0).max(365),
  /** A person has to decide before it is taken (P21, H4). */
  decidedByPerson: z.boolean(),
  /** A call about the invoice has to come before it, where the customer can be called at all. */
  afterCall: z.boolean(),
  /** Days its text gives the customer, from the next working day after sending (P27, case 61); `null`: no term. */
  termDays: z.int().min(15, 'a final notice gives at least 15 days').max(90).nullable(),
  /** Only when the term of a notice has run with no payment, promise, plan or dispute in between (case 62). */
  afterTerm: z.boolean(),
  /** Only for items from this many major units on (P31: a courtesy note before a large due date). */
  onlyFromMajorUnits: z.number().positive().nullable(),
});
export type DunningLevel = z.infer<typeof dunningLevelSchema>;

/** What follows what, as data. The order of `levels` is the order of firmness. */
export const dunningProcedureSchema = z
  .object({
    id: z.string().min(1),
    name: z.string().min(1),
    /** Whose accounts it is for unless an account names another. */
    customers: z.enum(['trade', 'consumer']),
    levels: z.array(dunningLevelSchema).min(1),
    /** Least days between two contacts with one account, whatever they are about (C8). */
    minimumGapDays: z.int().min(1).max(60),
    /** The same once the account is silent: the frequency is stepped up (P19). */
    silentGapDays: z.int().min(1).max(60),
    /** Bank days after the promised day before a promise counts as broken (case 31). */
    promiseGraceBankDays: z.int().min(0).max(10),
    /** A due date on a weekend or holiday moves to the next working day (case 17). */
    dueDateRollsForward: z.boolean(),
    /** An account whose oldest item is later than this and has no contact on record is asked about first (case 25). */
    takeOverFromDaysPastDue: z.int().min(1).max(365),
    /** A silent account: this many contacts in a row without an answer (P1). */
    silentAfterUnanswered: z.int().min(1).max(10),
    /** The same person in vain so many times: somebody else is tried, where there is somebody (C4, P17). */
    otherPersonAfterTries: z.int().min(1).max(10),
    /** Figures older than this many days are asked to be refreshed before a contact (B5, case 1). */
    staleAfterDays: z.int().min(1).max(90),
  })
  .superRefine(({ levels }, context) => {
    const problem = procedureProblem(levels);
    if (problem) context.addIssue({ code: 'custom', message: problem, path: ['levels'] });
  });
export type DunningProcedure = z.infer<typeof dunningProcedureSchema>;

/** What contradicts itself in a way of following up, in a sentence; `null`: nothing does. */
export function procedureProblem(levels: readonly DunningLevel[]): string | null {
  if (new Set(levels.map(({ id }) => id)).size < levels.length) return 'Two steps have the same name.';
  let before: DunningLevel | null = null;
  let notice = false;
  for (const level of levels) {
    if (before && level.tone < before.tone) return `“${level.name}” is softer than the step before it.`;
    if (before && level.tone > before.tone + 1)
      return `“${level.name}” is more than one notch firmer than “${before.name}”.`;
    if (level.afterTerm && !notice) return `“${level.name}” needs a final notice before it.`;
    if (level.termDays !== null && !level.decidedByPerson)
      return `“${level.name}” sets a term: a person has to decide it.`;
    notice ||= level.termDays !== null;
    before = level;
  }
  return null;
}

export function levelById(procedure: DunningProcedure, id: string | null): DunningLevel | null {
  return procedure.levels.find((level) => level.id === id) ?? null;
}

/** Its place in the order of firmness; -1: it is not of this procedure. */
export function levelIndex(procedure: DunningProcedure, id: string | null): number {
  return id === null ? -1 : procedure.levels.findIndex((level) => level.id === id);
}
