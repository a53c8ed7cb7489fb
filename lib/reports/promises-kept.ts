import type { Id } from '../domain/id.ts';
import type { LedgerLine } from '../domain/ledger-line.ts';
import { sortedList } from '../shared/sorted-list.ts';
import type { Tally } from './tally.ts';

/** How often a customer's word was kept. */
interface PromiseCounts {
  readonly kept: number;
  readonly inPart: number;
  readonly broken: number;
}

export interface CustomerPromises extends PromiseCounts {
  readonly accountId: Id;
  readonly name: string;
}

export interface PromisesKept extends PromiseCounts {
  /** Kept of all that have come to an end, 0 to 1; `null`: none has. */
  readonly rate: number | null;
  /** Customers of whom at least one was broken, most first. */
  readonly broke: readonly CustomerPromises[];
}

/** Of the promises and instalments that have come to an end, how many were kept (H3). */
export function promisesKept(): Tally<LedgerLine, PromisesKept> {
  const broke = sortedList(mostBrokenFirst);
  let [kept, inPart, broken] = [0, 0, 0];
  return {
    add: (line) => {
      kept += line.promisesKept;
      inPart += line.promisesKeptInPart;
      broken += line.promisesBroken;
      if (line.promisesBroken > 0) broke.add(countsOf(line));
    },
    result: () => {
      const ended = kept + inPart + broken;
      return {
        kept,
        inPart,
        broken,
        rate: ended === 0 ? null : kept / ended,
        broke: broke.all(),
      };
    },
  };
}

function countsOf(line: LedgerLine): CustomerPromises {
  return {
    accountId: line.accountId,
    name: line.accountName,
    kept: line.promisesKept,
    inPart: line.promisesKeptInPart,
    broken: line.promisesBroken,
  };
}

function mostBrokenFirst(a: CustomerPromises, b: CustomerPromises): number {
  return b.broken - a.broken || a.kept - b.kept || byName(a, b);
}

function byName(a: CustomerPromises, b: CustomerPromises): number {
  if (a.name === b.name) return a.accountId < b.accountId ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
