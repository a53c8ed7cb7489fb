import { addDays, type Day, dayIn, instantAt } from '../../domain/day.ts';
import { nextWorkingDay } from '../../domain/holiday-calendar.ts';
import type { Id } from '../../domain/id.ts';
import type { AccountFacts } from '../../dunning/facts.ts';
import type { BookTerms } from '../book-terms.ts';
import { BEHAVIOURS, type BehaviourMix, type BehaviourName, behaviourFrom, USUAL_MIX } from './behaviours.ts';
import { type ClerkHabits, USUAL_HABITS } from './clerk-habits.ts';
import type { DiaryEntry } from './diary-entry.ts';
import { importDays, showFiguresOf } from './figures.ts';
import { type PretendCustomer, pretendCustomer, type Turn } from './pretend-customer.ts';
import { seedOf } from './seed-of.ts';
import { type SimulationSummary, simulationSummary } from './simulation-summary.ts';
import { emptyTally } from './tally.ts';
import { visit } from './visit.ts';
import { beginPretending, letComeAbout } from './what-comes-about.ts';

/** What is tried out, on whom, and for how long. */
export interface SimulationQuestion {
  /** As `readAccountRecords` gives them; what a parent pays for is followed up at the parent. */
  readonly book: readonly AccountFacts[];
  /**
   * What holds on the first day, which is the day of `terms.now`; a procedure that is only tried is put into
   * `terms.procedures`. Holidays have to be known for all the days to come.
   */
  readonly terms: BookTerms;
  readonly days: number;
  /** The same seed gives the same diary; another, other customers. */
  readonly seed: number;
  readonly mix?: BehaviourMix;
  /** Customers whose behaviour is chosen and not drawn from the mix. */
  readonly chosen?: ReadonlyMap<Id, BehaviourName>;
  readonly habits?: ClerkHabits;
}

/** One day that was lived through. */
export interface SimulatedDay {
  readonly on: Day;
  /** From 1 to the number of days asked for. */
  readonly number: number;
  /** In the order of the clock, what belongs to one customer together. */
  readonly entries: readonly DiaryEntry[];
  /** Of all days so far, for who stops here. */
  readonly summary: () => SimulationSummary;
}

export interface Simulation {
  readonly diary: readonly DiaryEntry[];
  readonly summary: SimulationSummary;
  /** The book as it stands on record after the last day. */
  readonly book: readonly AccountFacts[];
}

/**
 * What a procedure would do to a book: day by day the engine is asked as on the panel, a diligent clerk does what it
 * suggests, and customers answer by a seeded set of behaviours. Pure: no clock, no chance, nothing is stored.
 *
 * simulate({ book, terms: bookTerms({ now, settings }), days: 120, seed: 1 }).summary.contacts.email is how many mails
 * 120 days from the day of `now` would bring; `diary` says which, to whom, when and why. To show progress, or to stop in
 * between, go through `simulatedDays` instead.
 */
export function simulate(question: SimulationQuestion): Simulation {
  const days = simulatedDays(question);
  for (let day = days.next(); ; day = days.next()) if (day.done) return day.value;
}

/**
 * The same, day by day: `for (const { number, entries } of simulatedDays(question)) ...`; whoever stops calls `summary` of
 * the last day seen. Customers are independent of each other: the order of the book changes nobody's diary.
 */
export function* simulatedDays(question: SimulationQuestion): Generator<SimulatedDay, Simulation> {
  const { book, terms, days, habits = USUAL_HABITS } = question;
  const { zone } = terms.settings;
  const first = dayIn(zone, terms.now);
  const customers = book.map((facts) => begun(facts, first, question));
  const imports = importDays(first, days, habits.importEveryDays, terms.ours);
  const agenda = new Map<Day, PretendCustomer[]>();
  const tally = emptyTally();
  const diary: DiaryEntry[] = [];
  for (const customer of customers) plan(agenda, customer, nextWorkingDay(first, terms.ours));

  for (let number = 1; number <= days; number += 1) {
    const today = addDays(first, number - 1);
    const termsToday = { ...terms, now: instantAt(zone, today, habits.beginsAt) };
    const visits = (agenda.get(today) ?? []).map((customer): DiaryEntry[] => {
      if (customer.lookedAtOn !== today) return [];
      const entries: DiaryEntry[] = [];
      const write = (entry: DiaryEntry) => entries.push(entry);
      lookAt({ customer, now: termsToday.now, today, terms: termsToday, habits, tally, write });
      return entries;
    });
    agenda.delete(today);
    const entries = visits
      .filter(({ length }) => length > 0)
      .sort(byClock)
      .flat();
    diary.push(...entries);
    const summary = () => summaryOf(termsToday);
    yield { on: today, number, entries, summary };
  }
  const last = { ...terms, now: instantAt(zone, addDays(first, Math.max(0, days - 1)), LAST_HOUR) };
  return { diary, summary: summaryOf(last), book: customers.map(({ facts }) => facts) };

  function lookAt(turn: Turn): void {
    const { customer, today } = turn;
    const importedOn = imports.findLast((on) => on <= today);
    if (importedOn) {
      letComeAbout(turn, importedOn);
      showFiguresOf(customer, importedOn);
    }
    const dueAt = visit(turn);
    plan(agenda, customer, nextLook(customer, turn, dueAt === null ? null : dayIn(zone, dueAt), imports));
  }

  function summaryOf(at: BookTerms): SimulationSummary {
    return simulationSummary({
      before: book,
      after: customers.map(({ facts }) => facts),
      diary,
      tally,
      terms: at,
    });
  }
}

const LAST_HOUR = 18;

function begun(facts: AccountFacts, first: Day, { seed, mix = USUAL_MIX, chosen }: SimulationQuestion) {
  const own = seedOf(seed, facts.account.id);
  const name = chosen?.get(facts.account.id) ?? behaviourFrom(mix, (own % 10_007) / 10_007);
  const customer = pretendCustomer(facts, BEHAVIOURS[name], own);
  beginPretending(customer, first);
  return customer;
}

function plan(agenda: Map<Day, PretendCustomer[]>, customer: PretendCustomer, on: Day | null): void {
  customer.lookedAtOn = on;
  if (on === null) return;
  const others = agenda.get(on);
  if (others) others.push(customer);
  else agenda.set(on, [customer]);
}

/** An account is looked at again when its time has come or something happens, and on no other day. */
function nextLook(
  { coming }: PretendCustomer,
  { today, terms }: Turn,
  dueOn: Day | null,
  imports: readonly Day[],
): Day | null {
  const tomorrow = addDays(today, 1);
  const days = coming.flatMap((one) =>
    one.kind === 'payment' ? (imports.find((on) => on > today && on >= one.on) ?? []) : one.on,
  );
  const all = dueOn === null ? days : [...days, dueOn];
  const soonest = all.reduce<Day | null>((least, on) => (least === null || on < least ? on : least), null);
  return soonest && nextWorkingDay(soonest > tomorrow ? soonest : tomorrow, terms.ours);
}

function byClock([a]: readonly DiaryEntry[], [b]: readonly DiaryEntry[]): number {
  if (!a || !b) return 0;
  if (a.at !== b.at) return a.at - b.at;
  if (a.accountName !== b.accountName) return a.accountName < b.accountName ? -1 : 1;
  return a.accountId < b.accountId ? -1 : 1;
}
