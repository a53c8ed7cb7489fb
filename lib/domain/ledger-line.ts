import { z } from 'zod';
import { partyKindSchema } from './account.ts';
import { channelSchema } from './contact.ts';
import { daySchema, instantSchema } from './day.ts';
import { holdKindSchema } from './hold.ts';
import { idSchema } from './id.ts';
import { moneySchema } from './money.ts';

/** Why nothing goes out by itself: a hold, or a complaint about all that is overdue. */
const blockedSchema = z.object({
  kind: z.union([holdKindSchema, z.literal('dispute')]),
  /** "The customer asked for no more contact". */
  text: z.string(),
  /** Who answers for it; empty: nobody is named. */
  owner: z.string(),
  since: instantSchema,
  /** `null`: until a person ends it. */
  until: instantSchema.nullable(),
});

/** Money that is expected, and why. */
const expectedSchema = z.object({
  /** The day; of what is late already, today or later. */
  on: daySchema,
  amount: moneySchema,
  from: z.enum(['promise', 'plan', 'habit', 'due-date']),
});

/** One account as the ledger shows it and the reports count it: a projection of the facts, thrown away and rebuilt at will. */
export const ledgerLineSchema = z.object({
  accountId: idSchema,
  accountName: z.string(),
  /** The name as it is sorted and looked for. */
  nameKey: z.string(),
  kind: partyKindSchema,
  /** Who is asked to pay for it; `null`: it pays for itself. */
  payerId: idSchema.nullable(),
  procedureId: z.string(),
  open: z.array(moneySchema),
  overdue: z.array(moneySchema),
  credits: z.array(moneySchema),
  /** Open sums by aging bucket, one row per currency; the first is what is not due yet. Bounds as in the settings. */
  aging: z.array(z.object({ currency: z.string(), amounts: z.array(z.int()) })),
  openCount: z.int(),
  overdueCount: z.int(),
  oldestDaysPastDue: z.int(),
  /** Tries of ours without an answer, and since when; `null`: they have answered, or nothing was tried. */
  silentTries: z.int(),
  silentSince: instantSchema.nullable(),
  lastContactAt: instantSchema.nullable(),
  lastAnswerAt: instantSchema.nullable(),
  /** The line of the day's list in short; `null` where nothing is planned. */
  dueAt: instantSchema.nullable(),
  channel: channelSchema.nullable(),
  action: z.string(),
  reason: z.string(),
  blocked: blockedSchema.nullable(),
  /** What is open under a complaint, per currency. */
  disputed: z.array(moneySchema),
  /** Pending promises: how much, and the first day. */
  promised: z.array(moneySchema),
  promisedOn: daySchema.nullable(),
  /** Promises and instalments that have come to an end, by how they ended. */
  promisesKept: z.int(),
  promisesKeptInPart: z.int(),
  promisesBroken: z.int(),
  /** Days from the due date to the money, of each invoice that is known to be paid; oldest first, at most the last 20. */
  paidAfterDays: z.array(z.int()),
  expected: z.array(expectedSchema),
});
export type LedgerLine = z.infer<typeof ledgerLineSchema>;
