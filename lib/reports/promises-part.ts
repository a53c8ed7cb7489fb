import type { PromisesKept } from './promises-kept.ts';
import type { ReportPart } from './report-part.ts';
import { countCell, countWords, type ReportTable, shareCell, shareWords, wordsCell } from './report-table.ts';
import { rowsOfEach } from './rows-of-each.ts';

/** How often promises were kept, and by whom most were not. */
export function promisesPart(promises: PromisesKept, locale: string): ReportPart {
  const { rate, kept, inPart, broken } = promises;
  const ended = kept + inPart + broken;
  return {
    id: 'promises',
    title: 'Promises kept',
    over: 'now',
    definition: [
      'Of all promises and instalments that have come to an end, those whose money came in full. One that is still running, with the days of grace of your steps, and one that another agreement replaced before its day, is left out.',
      'Money that came after its day counts too: the figures of your accounting say that an invoice was paid, not always when.',
      'It counts everything on record, whatever the time range.',
    ],
    sentences:
      rate === null
        ? ['No promise has come to an end yet. Once a promised day has passed, it is counted here.']
        : [
            `${shareWords(rate, locale)} were kept: ${countWords(kept, locale)} of ${countWords(ended, locale)}; ${countWords(inPart, locale)} in part, ${countWords(broken, locale)} not received.`,
          ],
    tables: rate === null ? [] : [endsTable(promises, locale), ...customersTable(promises, locale)],
  };
}

function endsTable({ kept, inPart, broken }: PromisesKept, locale: string): ReportTable {
  const ended = kept + inPart + broken;
  const rows = [
    { label: 'Kept', times: kept, fill: 'solid' },
    { label: 'Kept in part', times: inPart, fill: 'light' },
    { label: 'Not received', times: broken, fill: 'outline' },
  ] as const;
  return {
    file: 'promises',
    caption: 'Promises by how they ended',
    columns: [
      { label: 'How it ended' },
      { label: 'Promises', numeric: true, fill: 'solid', atEnd: true },
      { label: 'Share', numeric: true },
    ],
    rows: rows.map(({ label, times, fill }) => ({
      key: label,
      fill,
      cells: [wordsCell(label), countCell(times, locale), shareCell(times / ended, locale)],
    })),
  };
}

function customersTable({ broke }: PromisesKept, locale: string): ReportTable[] {
  if (broke.length === 0) return [];
  return [
    {
      file: 'promises-by-customer',
      caption: 'Customers whose promises were not received',
      columns: [
        { label: 'Customer' },
        { label: 'Not received', numeric: true },
        { label: 'Kept in part', numeric: true },
        { label: 'Kept', numeric: true },
      ],
      rows: rowsOfEach(broke, {
        rows: () => 1,
        row: ({ accountId, name, broken, inPart, kept }) => ({
          key: accountId,
          accountId,
          cells: [wordsCell(name), ...[broken, inPart, kept].map((times) => countCell(times, locale))],
        }),
      }),
    },
  ];
}
