import { bookTerms } from '../../lib/app/book-terms.ts';
import { defaultSettings } from '../../lib/app/default-settings.ts';
import { readInPlace, suggestionOf } from '../../lib/app/suggestion.ts';
import { day, instantAt } from '../../lib/domain/day.ts';
import { DEFAULT_PROCEDURE } from '../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../lib/dunning/facts.ts';
import { momentAt } from '../../lib/dunning/moment-at.ts';
import { nextContact } from '../../lib/dunning/next-contact.ts';
import { generateFacts } from './generate-history.ts';
import { rounded } from './summarise.ts';

/** Deciding for a whole book, storage left aside; milliseconds of one processor, and of the clock on the wall. */
export interface Deciding {
  readonly accounts: number;
  readonly openItems: number;
  readonly activities: number;
  /** The next contact alone: `lib/dunning`. */
  readonly nextContact: Time;
  /** With where the customer sits and what the rules of contact allow. */
  readonly suggestion: Time;
}

export interface Time {
  readonly processor: number;
  readonly wall: number;
  /** Microseconds of the processor. */
  readonly each: number;
}

const ZONE = 'America/New_York';
const AS_OF = day('2026-11-18');
const NOW = instantAt(ZONE, AS_OF, 10);
const ENTRIES = 50;
/** As many as fit into memory with ease; what is measured is the sum. */
const AT_A_TIME = 2000;

const moment = momentAt(NOW, ZONE, 'en-US');
const terms = bookTerms({ now: NOW, settings: defaultSettings(ZONE, 'en-US') });
const decide = (facts: AccountFacts) => nextContact(facts, DEFAULT_PROCEDURE, moment);
const suggest = (facts: AccountFacts) => suggestionOf(readInPlace(facts, terms), terms);

/** One row for each size, so that growth is seen: twice the book is to take twice as long. */
export function measureNextContact(sizes: readonly number[]): Deciding[] {
  decideFor(AT_A_TIME, ENTRIES);
  return sizes.map((accounts) => decideFor(accounts, ENTRIES));
}

/** One account whose log has grown for decades; the median of several looks. */
export function measureLongLog(entries: number): Time {
  const facts = [generateFacts(1, AS_OF, entries)];
  const times = Array.from({ length: 15 }, () => timed(facts, suggest));
  return times.sort((a, b) => a.wall - b.wall)[7] as Time;
}

function decideFor(accounts: number, entries: number): Deciding {
  const sums = { next: NOTHING, suggestion: NOTHING, items: 0, activities: 0 };
  for (let from = 0; from < accounts; from += AT_A_TIME) {
    const facts = Array.from({ length: Math.min(AT_A_TIME, accounts - from) }, (_, index) =>
      generateFacts(from + index, AS_OF, entries),
    );
    sums.next = sum(sums.next, timed(facts, decide));
    sums.suggestion = sum(sums.suggestion, timed(facts, suggest));
    for (const one of facts) {
      sums.items += one.items.length;
      sums.activities += one.activities.length;
    }
  }
  return {
    accounts,
    openItems: sums.items,
    activities: sums.activities,
    nextContact: perAccount(sums.next, accounts),
    suggestion: perAccount(sums.suggestion, accounts),
  };
}

const NOTHING: Time = { processor: 0, wall: 0, each: 0 };

function timed(book: readonly AccountFacts[], work: (facts: AccountFacts) => unknown): Time {
  const [began, used] = [performance.now(), process.threadCpuUsage()];
  for (const facts of book) work(facts);
  const { user, system } = process.threadCpuUsage(used);
  const processor = (user + system) / 1000;
  return { processor, wall: performance.now() - began, each: (processor / book.length) * 1000 };
}

function sum(a: Time, b: Time): Time {
  return { processor: a.processor + b.processor, wall: a.wall + b.wall, each: 0 };
}

function perAccount({ processor, wall }: Time, accounts: number): Time {
  return {
    processor: rounded(processor),
    wall: rounded(wall),
    each: rounded((processor / accounts) * 1000),
  };
}
