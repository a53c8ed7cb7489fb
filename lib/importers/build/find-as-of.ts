import type { Day } from '../../domain/day.ts';
import type { DateOrder, Format } from '../formats/format.ts';
import { parseFileDay } from '../values/parse-file-day.ts';

interface AsOf {
  readonly day: Day | null;
  readonly from: 'title' | 'footer' | 'nowhere';
}

interface AsOfSource {
  readonly format: Format;
  /** The filled cells above the captions. */
  readonly titles: readonly string[];
  /** The closing line, where there is one. */
  readonly footer: string | null;
  /** How a day that fits both ways is read. */
  readonly order: DateOrder;
}

const WITH_DAY =
  /(?:^|[\s,(–-])(?:as (?:of|at|on)|stand(?: (?:vom|am|per|zum))?|stichtag|per|zum|au|al|a fecha(?: de)?|op|aged? (?:as of|at)|date)\s*:?\s+(.*\d.*)$/iu;
const ALONE =
  /^(?:as (?:of|at|on)(?: date)?|stand|stichtag|report date|ag(?:e?ing|ed as of) date|date|datum)\s*:?$/i;

/** The day the figures are true for: "As of Jul 25, 2026" above the captions, else the day in the closing line. */
export function findAsOf({ format, titles, footer, order }: AsOfSource): AsOf {
  for (const [at, title] of titles.entries()) {
    const text = ALONE.test(title.trim()) ? titles[at + 1] : WITH_DAY.exec(title)?.[1];
    const day = text ? (dayIn(text, order) ?? cutDay(text, titles[at + 1], order)) : null;
    if (day) return { day, from: 'title' };
  }
  const closing =
    footer && format.rows.footer ? new RegExp(format.rows.footer, 'iu').exec(footer)?.[1] : null;
  const day = closing ? dayIn(closing, order) : null;
  return day ? { day, from: 'footer' } : { day: null, from: 'nowhere' };
}

/** "As of Nov 20, 2026" without quotes is cut at its comma: the year stands in the cell behind it. */
function cutDay(text: string, next: string | undefined, order: DateOrder): Day | null {
  return next && /^\d{4}\b/.test(next) ? dayIn(`${text}, ${next}`, order) : null;
}

/** The day at the beginning of a text: what follows in brackets or after a dash is something else. */
function dayIn(text: string, order: DateOrder): Day | null {
  for (const piece of [text, text.split(/ \(| - | – |;|\|/)[0] ?? '']) {
    const bare = piece.replace(/[).\s]+$/, '');
    const day = parseFileDay(bare, order) ?? parseFileDay(bare, order === 'mdy' ? 'dmy' : 'mdy');
    if (day) return day;
  }
  return null;
}
