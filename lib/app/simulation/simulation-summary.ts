import type { Channel } from '../../domain/contact.ts';
import { addDays, type Day, weekdayOf } from '../../domain/day.ts';
import type { Id } from '../../domain/id.ts';
import type { Money } from '../../domain/money.ts';
import { sumByCurrency } from '../../domain/sum-by-currency.ts';
import type { AccountFacts } from '../../dunning/facts.ts';
import type { Question } from '../../dunning/next-contact-types.ts';
import type { PromiseStateKind } from '../../dunning/promise-state.ts';
import { promisesWithState } from '../../dunning/promises-with-state.ts';
import { type BookTerms, momentFor, procedureFor } from '../book-terms.ts';
import type { DiaryEntry } from './diary-entry.ts';
import { isOpenInvoice } from './payments.ts';
import type { Tally } from './tally.ts';

/** What a person judges a procedure by. */
export interface SimulationSummary {
  readonly accounts: number;
  readonly contacts: Readonly<Record<Channel, number>>;
  readonly contactsPerAccount: { readonly most: number; readonly average: number };
  /** Weeks begin on Monday; those without a contact between the first and the last are there with 0. */
  readonly contactsPerWeek: readonly { readonly from: Day; readonly contacts: number }[];
  /** Days past due at which invoices were paid in full; `null`: none was. */
  readonly daysToPayment: {
    readonly invoices: number;
    readonly median: number;
    readonly average: number;
  } | null;
  readonly promises: Readonly<Record<PromiseStateKind, number>>;
  readonly questions: readonly { readonly question: Question; readonly times: number }[];
  /** Accounts that were sent a final notice, and that were handed to a partner. */
  readonly finalNotices: number;
  readonly handOffs: number;
  readonly paid: readonly Money[];
  readonly openAtFirst: readonly Money[];
  readonly openAtLast: readonly Money[];
  /** How many contacts each rule put off or closed, the most first. */
  readonly refusals: readonly { readonly rule: string; readonly contacts: number }[];
}

interface Lived {
  readonly before: readonly AccountFacts[];
  readonly after: readonly AccountFacts[];
  readonly diary: readonly DiaryEntry[];
  readonly tally: Tally;
  /** At the last day that was lived through. */
  readonly terms: BookTerms;
}

export function simulationSummary({ before, after, diary, tally, terms }: Lived): SimulationSummary {
  const made = diary.filter(({ kind }) => kind === 'contact');
  const perAccount = countBy(made, ({ accountId }) => accountId);
  return {
    accounts: before.length,
    contacts: {
      call: made.filter(({ channel }) => channel === 'call').length,
      email: made.filter(({ channel }) => channel === 'email').length,
      letter: made.filter(({ channel }) => channel === 'letter').length,
    },
    contactsPerAccount: {
      most: Math.max(0, ...perAccount.values()),
      average: before.length === 0 ? 0 : oneDigit(made.length / before.length),
    },
    contactsPerWeek: perWeek(made),
    daysToPayment: daysToPayment(tally.paidAfterDays),
    promises: promiseCounts(after, terms),
    questions: [...tally.questions]
      .map(([question, times]) => ({ question, times }))
      .sort((a, b) => b.times - a.times || (a.question < b.question ? -1 : 1)),
    finalNotices: tally.finalNotices.size,
    handOffs: tally.handOffs.size,
    paid: sumByCurrency(diary.flatMap(({ kind, amounts }) => (kind === 'payment' ? amounts : []))),
    openAtFirst: openIn(before),
    openAtLast: openIn(after),
    refusals: [...tally.refusals]
      .map(([rule, contacts]) => ({ rule, contacts: contacts.size }))
      .sort((a, b) => b.contacts - a.contacts || (a.rule < b.rule ? -1 : 1)),
  };
}

function perWeek(made: readonly DiaryEntry[]): SimulationSummary['contactsPerWeek'] {
  const counts = countBy(made, ({ on }) => monday(on));
  const weeks = [...counts.keys()].sort();
  const last = weeks.at(-1);
  const all: { from: Day; contacts: number }[] = [];
  for (let from = weeks[0]; from && last && from <= last; from = addDays(from, 7))
    all.push({ from, contacts: counts.get(from) ?? 0 });
  return all;
}

function monday(on: Day): Day {
  return addDays(on, -((weekdayOf(on) + 6) % 7));
}

function daysToPayment(paidAfter: readonly number[]): SimulationSummary['daysToPayment'] {
  if (paidAfter.length === 0) return null;
  const sorted = paidAfter.toSorted((a, b) => a - b);
  const sum = sorted.reduce((total, days) => total + days, 0);
  return {
    invoices: sorted.length,
    median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    average: oneDigit(sum / sorted.length),
  };
}

function promiseCounts(after: readonly AccountFacts[], terms: BookTerms): Record<PromiseStateKind, number> {
  const counts = { pending: 0, kept: 0, 'kept-in-part': 0, broken: 0, replaced: 0 };
  const moment = momentFor(terms, null);
  for (const facts of after) {
    if (facts.promises.length === 0) continue;
    for (const { state } of promisesWithState(facts, procedureFor(facts.account, terms), moment))
      counts[state.kind] += 1;
  }
  return counts;
}

/** An invoice a parent pays for stands among the parent's and its own: it is owed once. */
function openIn(book: readonly AccountFacts[]): Money[] {
  const open = new Map<Id, Money>();
  for (const { items } of book)
    for (const item of items) if (isOpenInvoice(item)) open.set(item.id, item.open);
  return sumByCurrency([...open.values()]);
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function oneDigit(value: number): number {
  return Math.round(value * 10) / 10;
}
