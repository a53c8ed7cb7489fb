import type { ImportBench } from './measure-import.ts';
import type { LargeBook } from './measure-large-book.ts';
import type { Deciding, Time } from './measure-next-contact.ts';
import type { Sizes } from './measure-sizes.ts';
import type { ThreadToPanel } from './measure-thread-to-panel.ts';

/** Everything one run of the bench has to say; the last thing it prints, and `.cache/bench.json`. */
export interface BenchReport {
  readonly at: string;
  readonly quick: boolean;
  readonly seconds: number;
  readonly machine: {
    readonly cores: number;
    /** Processes that wanted to run, on average over the last minute, before and after: above `cores` it is busy. */
    readonly load: readonly [before: number, after: number];
    /** How late this process, which mostly sleeps, was woken; milliseconds: what other programs cost every figure. */
    readonly wokenLateP95: number;
  };
  readonly sizes: Sizes;
  readonly smallBook: ThreadToPanel;
  readonly largeBook: LargeBook;
  /** Deciding alone, over books with a history. */
  readonly deciding: readonly Deciding[];
  /** One account with a log of thousands of entries. */
  readonly longLog: { readonly activities: number } & Time;
  readonly imports: ImportBench;
  readonly aims: readonly Aim[];
}

export interface Aim {
  readonly name: string;
  readonly unit: 'B' | 'ms' | 'times';
  readonly aim: number;
  readonly value: number;
  readonly met: boolean;
}

/** What was to be reached, and what was. A figure over its aim fails nothing. */
export function aimsOf({
  sizes,
  smallBook,
  largeBook,
  deciding,
  longLog,
  imports,
}: Omit<BenchReport, 'aims'>): Aim[] {
  const largest = largeBook.growth.at(-1);
  const accounts = (largest?.accounts ?? 0).toLocaleString('en');
  return [
    aim("Gmail's content script, gzip", 'B', 8000, sizes.content.gmail?.gzip ?? Number.NaN),
    aim('thread to panel, sample book, p95', 'ms', 100, smallBook.whole.p95),
    aim(`thread to panel, ${accounts} accounts, p95`, 'ms', 100, largeBook.threadToPanel.whole.p95),
    aim(`look-up, ${accounts} accounts, known, p95`, 'ms', 5, largest?.lookUp.known.p95 ?? Number.NaN),
    aim(
      `next contact, ${deciding.at(-1)?.accounts.toLocaleString('en')} accounts, ${deciding.at(-1)?.activities.toLocaleString('en')} activities`,
      'ms',
      1000,
      deciding.at(-1)?.nextContact.processor ?? Number.NaN,
    ),
    aim(`one account, ${longLog.activities.toLocaleString('en')} activities`, 'ms', 5, longLog.wall),
    aim(`look-up, ${accounts} accounts, unknown, p95`, 'ms', 5, largest?.lookUp.unknown.p95 ?? Number.NaN),
    ...importAims(imports),
  ];
}

export function importAims({ sizes, pages }: ImportBench): Aim[] {
  const largest = sizes.at(-1);
  const items = (largest?.items ?? 0).toLocaleString('en');
  return [
    aim(`import of ${items} items, over the raw put`, 'times', 2, largest?.ratio ?? Number.NaN),
    aim(
      'longest task of the page while it imports',
      'ms',
      50,
      Math.max(...pages.flatMap(({ longestReading, longestWriting }) => [longestReading, longestWriting])),
    ),
  ];
}

function aim(name: string, unit: Aim['unit'], limit: number, value: number): Aim {
  return { name, unit, aim: limit, value, met: value <= limit };
}
