import type { ColumnName } from '../../domain/column-name.ts';
import type { ImportProblem } from '../problem.ts';
import { stopAt, warnAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import { cellOf } from './header.ts';
import type { RecognisedRow, RecognisedSource } from './recognised-source.ts';

export interface EndingWatch {
  /** Every row below the captions, in order. */
  readonly row: (row: RecognisedRow) => void;
  /** After the last row: what shows that the end of the file is lost; `null`: nothing does. */
  readonly end: () => ImportProblem | null;
}

const MATTERS: ReadonlySet<ColumnName> = new Set([
  'customer',
  'customerId',
  'type',
  'number',
  'issuedOn',
  'dueOn',
  'settledOn',
  'total',
  'paid',
  'credited',
  'open',
  'debit',
  'credit',
  'lineAmount',
  'currency',
  'status',
  'side',
  'appliedTo',
  'unapplied',
  'email',
]);

const AGAIN = 'It seems to be cut off or changed by hand; export it again.';

/**
 * Tells a file that lost its end, while its rows go by. A report with groups must end in its total, and a last row must be
 * as wide as the others. A contact list without its date line is only doubtful: that line can be switched off.
 */
export function watchEnding({ source, format, header }: RecognisedSource): EndingWatch {
  const { file } = source;
  let last: RecognisedRow | null = null;
  let total: RecognisedRow | null = null;
  let isGrouped = header.isLabelled;
  let shortItems = 0;
  let longItems = 0;
  const isShort = (row: RecognisedRow) => row.cells.length < header.width;

  /** Shorter than the captions, where every other row of its kind is not; a hand-trimmed file is short everywhere. */
  const isTorn = (row: RecognisedRow) => {
    if (source.kind !== 'csv' || !isShort(row)) return false;
    if (row.kind !== 'item' && row.kind !== 'unknown') return false;
    // A cell nobody reads may be missing: programs drop empty ones, and people delete them.
    if (row.cells.length > lastUsed(header)) return false;
    // Rows wider than their captions: nobody kept count of the cells, and the row is told of by itself.
    if (longItems > 0 && row.kind === 'unknown') return false;
    return shortItems === (row.kind === 'item' ? 1 : 0);
  };

  const end = (): ImportProblem | null => {
    if (!last)
      return stopAt({ file, line: header.line }, `the file ends after its column captions. ${AGAIN}`);
    const place = { file, line: last.line };
    if (isTorn(last)) {
      const cells = quoted(last.cells.filter((cell) => cell !== '').join(', '));
      return stopAt(
        place,
        `the last row has ${last.cells.length} of ${header.width} cells (${cells}). ${AGAIN}`,
      );
    }
    if (format.endsWith === 'total') return withoutTotal(place);
    if (format.endsWith === 'footer' && last.kind !== 'footer') {
      return warnAt(
        place,
        'the list ends here without its closing line of date and time. If customers are missing, export it again.',
      );
    }
    return null;
  };

  const withoutTotal = (place: { file: string; line: number }): ImportProblem | null => {
    if (!total && isGrouped)
      return stopAt(place, `the file ends here without the row TOTAL that closes this report. ${AGAIN}`);
    if (!total)
      return warnAt(place, 'the list ends here without a total, so nothing in it shows that it is whole.');
    const { cells } = total;
    if (cellOf(header, cells, 'open') !== '' || cellOf(header, cells, 'total') !== '') return null;
    // A workbook is whole or cannot be opened: its total was never calculated.
    if (source.kind === 'xlsx') return null;
    return stopAt({ file, line: total.line }, `the row TOTAL has no amount. ${AGAIN}`);
  };

  return {
    row: (row) => {
      if (row.kind === 'blank') return;
      last = row;
      if (row.kind === 'total') total = row;
      if (row.kind === 'group') isGrouped = true;
      if (row.kind !== 'item') return;
      if (isShort(row)) shortItems += 1;
      if (row.cells.length > header.width) longItems += 1;
    },
    end,
  };
}

/** The place of the last column that has to do with what is owed; remarks and addresses may be missing at the end. */
function lastUsed({ columns }: RecognisedSource['header']): number {
  let last = -1;
  for (const [name, places] of columns) if (MATTERS.has(name)) last = Math.max(last, ...places);
  return last;
}
