import type { EditorBench } from './editor-table.ts';
import type { DayBench } from './measure-day.ts';
import type { ImportBench } from './measure-import.ts';
import type { LargeBook } from './measure-large-book.ts';
import type { Deciding, Time } from './measure-next-contact.ts';
import type { Sizes } from './measure-sizes.ts';
import type { PageBench } from './measure-storm.ts';
import type { RuleScore } from './measure-text.ts';
import type { ThreadToPanel } from './measure-thread-to-panel.ts';
import type { PageMemory } from './page-memory.ts';
import { rounded } from './summarise.ts';

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
  /** How well the writing guard finds what people have marked in texts. */
  readonly text: readonly RuleScore[];
  readonly imports: ImportBench;
  readonly page: PageBench;
  readonly editor: EditorBench;
  readonly aims: readonly Aim[];
}

export interface Aim {
  readonly name: string;
  readonly unit: 'B' | 'kB' | 'ms' | 'times' | 'count';
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
  page,
  editor,
}: Omit<BenchReport, 'aims'>): Aim[] {
  const largest = largeBook.growth.at(-1);
  const accounts = (largest?.accounts ?? 0).toLocaleString('en');
  return [
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
    ...pageAims(page, sizes),
    ...editorAims(editor),
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

/** A letter and the preview of it are one frame. */
const FRAME_MS = 16;

export function editorAims({ typing }: EditorBench): Aim[] {
  return typing.flatMap(({ channel, invoices, work, longest }) => [
    aim(`letter typed, ${channel}, ${invoices} invoices: work, p95`, 'ms', FRAME_MS, work.p95),
    aim('  its longest tasks, p95', 'ms', FRAME_MS, longest.p95),
  ]);
}

export function dayAims({ books }: DayBench): Aim[] {
  return books.flatMap(({ accounts, popup, panel, search, ledgerSort }) => {
    const size = `${accounts.toLocaleString('en')} accounts`;
    return [
      aim(`popup opened, list painted, ${size}, p95`, 'ms', 100, popup.p95),
      aim(`panel opened, account painted, ${size}, p95`, 'ms', 100, panel.p95),
      aim(`search, ${size}, p95`, 'ms', 50, search.p95),
      aim(`ledger sorted, ${size}, p95`, 'ms', 100, ledgerSort.p95),
    ];
  });
}

/** No heap is twice the same: less is no growth. */
const HEAP_NOISE_KB = 100;

export function pageAims({ storms, calm, inStorm, memory }: PageBench, { content }: Sizes): Aim[] {
  const grown = (part: keyof PageMemory) => rounded(memory.with[part] - memory.without[part]);
  return [
    aim("Gmail's content script, gzip", 'B', 8000, content.gmail?.gzip ?? Number.NaN),
    aim("all other sites' content script, gzip", 'B', 14_000, content.sites?.gzip ?? Number.NaN),
    ...storms.map(({ page, ratio }) => aim(`page's thread with us, ${page}`, 'times', 1.03, ratio)),
    aim('conversation seen, page at rest, p95', 'ms', 16, calm.sent.p95),
    aim('conversation seen, in the storm, p95', 'ms', 16, inStorm.sent.p95),
    aim(`heap grown, changes ${memory.from} to ${memory.to}`, 'kB', HEAP_NOISE_KB, grown('heap')),
    aim('  nodes', 'count', 0, grown('nodes')),
    aim('  listeners', 'count', 0, grown('listeners')),
  ];
}

function aim(name: string, unit: Aim['unit'], limit: number, value: number): Aim {
  return { name, unit, aim: limit, value, met: value <= limit };
}
