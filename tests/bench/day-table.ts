import type { DayBench, DayFigures } from './measure-day.ts';
import { heading, line, timeLine } from './table-lines.ts';

const WAYS: Readonly<Record<string, keyof DayFigures & ('popup' | 'panel' | 'panelWhole' | 'ledgerRows')>> = {
  'popup opened, list painted': 'popup',
  'panel opened, account painted': 'panel',
  '  and worked out whole': 'panelWhole',
  'ledger opened, first rows': 'ledgerRows',
};

/** What a day's work costs, for a reader; beside each page that is opened how often the empty page that is. */
export function dayLines({ emptyPage, books }: DayBench): string[] {
  return [
    heading('A page of an extension that does nothing, ms', ['p50', 'p95', 'max']),
    timeLine('before', emptyPage[0]),
    timeLine('after', emptyPage[1]),
    ...books.flatMap((book) => bookLines(book, (emptyPage[0].p50 + emptyPage[1].p50) / 2)),
  ];
}

function bookLines(book: DayFigures, empty: number): string[] {
  const kilobytes = Object.values(book.memory).map(({ heap }) => Math.round(heap / 1024));
  return [
    heading(`${book.accounts.toLocaleString('en')} accounts, ms`, ['p50', 'p95', 'max', 'times']),
    ...Object.entries(WAYS).map(([name, way]) => {
      const { p50, p95, max } = book[way];
      return line(name, [p50, p95, max, Math.round((p50 / empty) * 10) / 10]);
    }),
    timeLine('ledger sorted', book.ledgerSort),
    timeLine('words of the book read', book.words),
    timeLine('  again after one write', book.wordsAgain),
    timeLine('an account found', book.search),
    timeLine('badge after one write', book.badge),
    line('all lists made', [book.lists]),
    line('heap of popup, panel, ledger; kB', kilobytes),
  ];
}
