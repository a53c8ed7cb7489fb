import { formatDay } from '../../domain/format-day.ts';
import type { ImportProblem } from '../problem.ts';
import { stopAt, warnAt } from '../problem-at.ts';
import type { FileReading } from './file-reading.ts';

interface ChosenFigures {
  readonly figures: FileReading | null;
  readonly problems: readonly ImportProblem[];
}

/** Of several lists of open items the latest counts; two of one day that differ cannot both be true. */
export function chooseFigures(readings: readonly FileReading[]): ChosenFigures {
  const lists = readings.filter(({ format, usable }) => usable && format.holds === 'open-items');
  const [latest, ...older] = lists.toSorted((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''));
  if (!latest) return { figures: null, problems: [] };
  const problems = older.map((reading) => {
    const place = { file: reading.file, line: null };
    if (reading.asOf === latest.asOf) {
      return stopAt(
        place,
        `${reading.file} and ${latest.file} are lists of the same day with different rows. Drop only the right one.`,
      );
    }
    const day = latest.asOf ? ` (as of ${formatDay(latest.asOf, 'en-US')})` : '';
    return warnAt(place, `${latest.file} is later${day}, so this list was not used.`);
  });
  return { figures: latest, problems };
}
