import type { Day } from '../../domain/day.ts';
import type { RecognisedFile } from '../recognise/recognised-file.ts';
import { type DateOrder, parseFileDay } from '../values/parse-file-day.ts';

interface AsOf {
  readonly day: Day | null;
  readonly from: 'title' | 'footer' | 'nowhere';
}

/** The day the figures are true for: "As of Jul 25, 2026" above the captions, else the day in the closing line. */
export function findAsOf({ titles, rows, format }: RecognisedFile): AsOf {
  for (const title of titles) {
    const text = /^as (?:of|at):?\s+(.+)$/i.exec(title)?.[1];
    const day = text ? either(text, format.dateOrder) : null;
    if (day) return { day, from: 'title' };
  }
  for (const row of rows) {
    if (row.kind !== 'footer') continue;
    const text = format.rows.footer.exec(row.cells.join(','))?.[1];
    const day = text ? either(text, format.dateOrder) : null;
    if (day) return { day, from: 'footer' };
  }
  return { day: null, from: 'nowhere' };
}

function either(text: string, order: DateOrder): Day | null {
  return parseFileDay(text, order) ?? parseFileDay(text, order === 'mdy' ? 'dmy' : 'mdy');
}
