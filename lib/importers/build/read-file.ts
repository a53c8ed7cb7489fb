import type { Instant } from '../../domain/day.ts';
import type { ImportQuestion } from '../import-answers.ts';
import { stopAt } from '../problem-at.ts';
import { type ProblemLog, problemLog } from '../problem-log.ts';
import { TableProblem } from '../raw-table.ts';
import { openTables } from '../read/open-tables.ts';
import { recogniseTable } from '../recognise/recognise-table.ts';
import type { Recognition } from '../recognise/recognition.ts';
import type { SourceFile } from '../source-file.ts';
import { readTable } from './read-table.ts';
import type { ReadTerms } from './table-notation.ts';
import type { TableReading } from './table-reading.ts';

interface FileReading {
  readonly tables: readonly TableReading[];
  readonly questions: readonly ImportQuestion[];
  readonly log: ProblemLog;
}

/** Everything a file holds. What it holds is never thrown: it becomes a problem of the file. */
export async function readFile(file: SourceFile, terms: ReadTerms, now: Instant): Promise<FileReading> {
  const log = problemLog();
  const tables: TableReading[] = [];
  const questions: ImportQuestion[] = [];
  await guarded(file, log, async () => {
    const mappings = [...Object.values(terms.answers.columns ?? {}), ...terms.mappings];
    const recognitions: Recognition[] = [];
    for (const source of await openTables(file))
      recognitions.push(await recogniseTable(source, mappings, now));
    const known = recognitions.filter((one) => one.kind === 'recognised');
    // A cover sheet or a list for somebody else is no problem beside a sheet that is for us.
    if (known.length === 0) log.add(strangeFile(file, recognitions));
    for (const { table, question, problems } of known) {
      log.add(...problems);
      const own = problemLog();
      const isRead = await guarded(file, own, async () => {
        const reading = await readTable(table, terms, own);
        if (reading.isUsable) tables.push(reading);
      });
      if (question && isRead && own.countOf('stop') === 0) questions.push(question);
      log.take(own);
    }
  });
  return { tables, questions: [...questions, ...tables.flatMap((table) => table.questions)], log };
}

function strangeFile(file: SourceFile, recognitions: readonly Recognition[]) {
  const other = recognitions.find((one) => one.kind === 'other');
  return other?.problem ?? stopAt({ file: file.name, line: null }, NOTHING);
}

const NOTHING =
  'There is no list of customers or open invoices in this file. Export one from your accounting program.';

/** Runs a piece of reading; what a file is to blame for becomes a sentence. */
async function guarded(file: SourceFile, log: ProblemLog, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof TableProblem) {
      log.add(stopAt({ file: file.name, line: error.line }, error.message));
      return false;
    }
    if (isUnreadable(error)) {
      log.add(stopAt({ file: file.name, line: null }, GONE));
      return false;
    }
    throw error;
  }
}

const GONE =
  'This file can no longer be read; it may have been moved, changed or opened by another program. Choose it again.';

/** How a browser says that a file changed or vanished after it was chosen. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NotReadableError' || error.name === 'NotFoundError');
}
