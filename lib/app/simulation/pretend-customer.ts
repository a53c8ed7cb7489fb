import type { Activity } from '../../domain/activity.ts';
import { addDays, type Day, type Instant } from '../../domain/day.ts';
import type { Id } from '../../domain/id.ts';
import type { Money } from '../../domain/money.ts';
import type { AccountFacts } from '../../dunning/facts.ts';
import { seededRandom } from '../../shared/seeded-random.ts';
import type { BookTerms } from '../book-terms.ts';
import type { Behaviour, Days } from './behaviour.ts';
import type { ClerkHabits } from './clerk-habits.ts';
import type { DiaryEntry } from './diary-entry.ts';
import type { Tally } from './tally.ts';

/** Something that comes about by itself on a day. */
export type Coming =
  /** Seen in the figures from that day on; `amounts` `null`: all that is open on those invoices then. */
  | {
      readonly kind: 'payment';
      readonly on: Day;
      readonly itemIds: readonly Id[];
      readonly amounts: readonly Money[] | null;
    }
  | { readonly kind: 'answer'; readonly on: Day; readonly says: string; readonly contactId: Id | null }
  | { readonly kind: 'bounce'; readonly on: Day; readonly contactId: Id | null; readonly mailId: Id }
  | {
      readonly kind: 'settlement';
      readonly on: Day;
      readonly disputeId: Id;
      readonly inFavourOf: 'customer' | 'seller';
    };

/** One customer of a simulated book, whose record changes while the days go by. */
export interface PretendCustomer {
  /** As the seller has it on record. */
  facts: AccountFacts;
  readonly behaviour: Behaviour;
  readonly random: () => number;
  coming: readonly Coming[];
  /** The import whose figures it shows; `null`: those it came with. */
  importedOn: Day | null;
  mails: number;
  calls: number;
  ids: number;
  /** What was asked and could not be answered: not asked again in the diary. */
  openQuestion: string | null;
  /** The day on which the clerk looks at it next; `null`: never, as things stand. */
  lookedAtOn: Day | null;
}

/** One moment of a simulated day: who is looked at, when, and where it is written down. */
export interface Turn {
  readonly customer: PretendCustomer;
  readonly now: Instant;
  readonly today: Day;
  readonly terms: BookTerms;
  readonly habits: ClerkHabits;
  readonly tally: Tally;
  readonly write: (entry: DiaryEntry) => void;
}

export function pretendCustomer(facts: AccountFacts, behaviour: Behaviour, seed: number): PretendCustomer {
  return {
    facts,
    behaviour,
    random: seededRandom(seed),
    coming: [],
    importedOn: null,
    mails: 0,
    calls: 0,
    ids: 0,
    openQuestion: null,
    lookedAtOn: null,
  };
}

/** Ids of a simulated record sort by time, as all do. */
export function newId(customer: PretendCustomer): Id {
  customer.ids += 1;
  return `simulated-${String(customer.ids).padStart(6, '0')}`;
}

/** A whole number of days in the range. */
export function someDays({ random }: PretendCustomer, [least, most]: Days): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function letCome(customer: PretendCustomer, coming: Coming): void {
  customer.coming = [...customer.coming, coming];
}

export function record(customer: PretendCustomer, activity: Activity): void {
  const { facts } = customer;
  customer.facts = { ...facts, activities: [...facts.activities, activity] };
}

/** Money that is on its way already: whoever has sent it says so, and sends it once. */
export function isPaying({ coming }: PretendCustomer, today: Day): boolean {
  return coming.some((one) => one.kind === 'payment' && one.on <= addDays(today, 4));
}

interface Line extends Partial<Omit<DiaryEntry, 'kind' | 'text'>> {
  readonly kind: DiaryEntry['kind'];
  readonly text: string;
}

/** Writes a line of the diary about the customer whose turn it is. */
export function note({ customer, now, today, write }: Turn, line: Line): void {
  const { id, name } = customer.facts.account;
  write({
    on: today,
    at: now,
    accountId: id,
    accountName: name,
    reasons: [],
    level: null,
    channel: null,
    tone: null,
    items: [],
    amounts: [],
    ...line,
  });
}
