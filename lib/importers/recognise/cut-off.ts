import type { ImportProblem } from '../problem.ts';
import { stopAt, warnAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import { cellOf } from './header.ts';
import type { RecognisedFile, RecognisedRow } from './recognised-file.ts';

const AGAIN = 'It seems to be cut off or changed by hand; export it again.';

/**
 * What shows that the end of a file is lost. A report with figures must end in its total, and a last row must be as
 * wide as the others. A contact list without its date line is only doubtful: that line can be switched off.
 */
export function cutOff({ file, format, header, rows }: RecognisedFile): ImportProblem | null {
  const filled = rows.filter((row) => row.kind !== 'blank');
  const last = filled.at(-1);
  if (!last) return stopAt({ file, line: header.line }, `the file ends after its column captions. ${AGAIN}`);
  const place = { file, line: last.line };
  if (isTorn(last, filled, header.width)) {
    const short = `the last row has ${last.cells.length} of ${header.width} cells (${quoted(last.cells.filter((cell) => cell !== '').join(', '))}).`;
    return stopAt(place, `${short} ${AGAIN}`);
  }
  switch (format.endsWith) {
    case 'total': {
      const total = filled.findLast((row) => row.kind === 'total');
      if (!total)
        return stopAt(place, `the file ends here without the row TOTAL that closes this report. ${AGAIN}`);
      if (cellOf(header, total.cells, 'open') !== '') return null;
      return stopAt({ file, line: total.line }, `the row TOTAL has no amount. ${AGAIN}`);
    }
    case 'footer':
      if (last.kind === 'footer') return null;
      return warnAt(
        place,
        'the list ends here without its closing line of date and time. If customers are missing, export it again.',
      );
  }
}

/** Shorter than the captions, where every other row of its kind is not; a hand-trimmed file is short everywhere. */
function isTorn(last: RecognisedRow, rows: readonly RecognisedRow[], width: number): boolean {
  if (last.kind !== 'item' && last.kind !== 'unknown') return false;
  const others = rows.filter((row) => row.kind === 'item' && row !== last);
  return last.cells.length < width && others.every((row) => row.cells.length >= width);
}
