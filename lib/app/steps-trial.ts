import type { Channel } from '../domain/contact.ts';
import type { Day } from '../domain/day.ts';
import type { DunningProcedure } from '../domain/dunning-procedure.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import { groupBy } from '../shared/list.ts';
import { dueAccountIds } from '../storage/due-store.ts';
import { inOneReading } from '../storage/in-one-transaction.ts';
import { readManyAccounts } from '../storage/read-account-records.ts';
import type { BookTerms } from './book-terms.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import type { DiaryEntry } from './simulation/diary-entry.ts';
import { seedOf } from './simulation/seed-of.ts';
import { simulatedDays } from './simulation/simulate.ts';
import type { SimulationSummary } from './simulation/simulation-summary.ts';

/** So many days are lived through: long enough for a final notice to come up and run its term. */
export const TRIAL_DAYS = 120;
/** The same seed for every trial: the same customers, with the same behaviour, whatever the steps. */
const SEED = 1;
const MOST_ACCOUNTS = 300;

export interface TrialBook {
  readonly book: readonly AccountFacts[];
  /** Customers with something open, those that were left out too. */
  readonly customers: number;
  readonly terms: BookTerms;
}

export interface TrialWeek extends Readonly<Record<Channel, number>> {
  /** Its Monday. */
  readonly from: Day;
}

/** What some steps would do to the book. */
export interface StepsTrial {
  readonly summary: SimulationSummary;
  readonly weeks: readonly TrialWeek[];
  /** Who is contacted most; `null`: nobody is. */
  readonly busiest: { readonly name: string; readonly contacts: number } | null;
  readonly diary: readonly DiaryEntry[];
}

/** The user's own customers with something open; of a large book some hundred, the same ones each time. */
export async function trialBook(program: Program): Promise<TrialBook> {
  const { database } = program;
  return inOneReading(database, async () => {
    const terms = await readTerms(program);
    const ids = await dueAccountIds(database);
    const chosen = [...ids].sort((a, b) => seedOf(SEED, a) - seedOf(SEED, b)).slice(0, MOST_ACCOUNTS);
    const read = await readManyAccounts(database, chosen, terms.now);
    return { book: chosen.flatMap((id) => read(id) ?? []), customers: ids.length, terms };
  });
}

/** Lives through the days one by one, giving their number, so that a page can pause in between. Nothing is stored. */
export function* tryingSteps(
  { book, terms }: TrialBook,
  procedure: DunningProcedure | null,
): Generator<number, StepsTrial> {
  const tried = procedure ? new Map([...terms.procedures, [procedure.id, procedure]]) : terms.procedures;
  const question = { book, terms: { ...terms, procedures: tried }, days: TRIAL_DAYS, seed: SEED };
  const days = simulatedDays(question);
  for (let day = days.next(); ; day = days.next()) {
    if (day.done) return trialOf(day.value);
    yield day.value.number;
  }
}

function trialOf({ diary, summary }: Pick<StepsTrial, 'diary' | 'summary'>): StepsTrial {
  const made = diary.filter(({ kind }) => kind === 'contact');
  const weeks = summary.contactsPerWeek.map(({ from }, index) => {
    const next = summary.contactsPerWeek[index + 1]?.from;
    const inWeek = made.filter(({ on }) => on >= from && (next === undefined || on < next));
    const by = (way: Channel) => inWeek.filter(({ channel }) => channel === way).length;
    return { from, call: by('call'), email: by('email'), letter: by('letter') };
  });
  let busiest: StepsTrial['busiest'] = null;
  for (const entries of groupBy(made, ({ accountId }) => accountId).values()) {
    if (busiest === null || entries.length > busiest.contacts)
      busiest = { name: entries[0]?.accountName ?? '', contacts: entries.length };
  }
  return { summary, diary, weeks, busiest };
}
