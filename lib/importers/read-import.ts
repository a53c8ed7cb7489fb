import type { ColumnMapping } from '../domain/column-mapping.ts';
import type { Day, Instant } from '../domain/day.ts';
import { joinReadings } from './build/join-readings.ts';
import { readFile } from './build/read-file.ts';
import type { ReadTerms } from './build/table-notation.ts';
import type { TableReading } from './build/table-reading.ts';
import type { ImportCandidates } from './candidates.ts';
import type { ImportAnswers, ImportQuestion } from './import-answers.ts';
import type { ImportWatch } from './import-progress.ts';
import { stopAt } from './problem-at.ts';
import { problemLog } from './problem-log.ts';
import { sameFiles } from './read/same-files.ts';
import type { SourceFile } from './source-file.ts';
import { watchedFiles } from './watched-file.ts';

export interface DroppedFiles {
  readonly files: readonly SourceFile[];
  /** ISO 4217; used where a file names none. */
  readonly currency: string;
  readonly today: Day;
  readonly now: Instant;
  readonly answers: ImportAnswers;
  /** How the user once said that lists are to be read. */
  readonly mappings: readonly ColumnMapping[];
  /** The day the figures are taken for, whatever the files say; absent: as they say. */
  readonly asOf?: Day;
  readonly watch?: ImportWatch;
}

/**
 * Reads dropped files and joins them. Never throws on what a file holds: a file with a `stop` problem adds nothing else,
 * except that one whose totals differ keeps its rows, so that both figures can be shown; it must not be stored. Rejects
 * with the signal's reason when it is cancelled.
 */
export async function readImport(dropped: DroppedFiles): Promise<ImportCandidates> {
  const { files, now, watch } = dropped;
  const log = problemLog();
  if (files.length === 0) log.add(stopAt({ file: '', line: null }, 'No file was chosen.'));
  const { distinct, problems: copies } = await sameFiles(files);
  log.add(...copies);
  const terms: ReadTerms = {
    currency: dropped.currency,
    today: dropped.today,
    asOf: dropped.asOf ?? null,
    answers: dropped.answers,
    mappings: dropped.mappings,
  };
  const readings: TableReading[] = [];
  const questions: ImportQuestion[] = [];
  for (const file of watchedFiles(distinct, watch)) {
    const read = await readFile(file, terms, now);
    readings.push(...read.tables);
    questions.push(...read.questions);
    log.take(read.log);
    watch?.signal.throwIfAborted();
  }
  return joinReadings({ readings, questions, log });
}
