import { chooseFigures } from './build/choose-figures.ts';
import { contactGaps } from './build/contact-gaps.ts';
import type { FileReading } from './build/file-reading.ts';
import { joinContacts } from './build/join-contacts.ts';
import { joinCustomers } from './build/join-customers.ts';
import { readContacts } from './build/read-contacts.ts';
import { readOpenItems } from './build/read-open-items.ts';
import type { ImportCandidates } from './candidates.ts';
import { limitProblems } from './limit-problems.ts';
import type { ImportProblem } from './problem.ts';
import { stopAt } from './problem-at.ts';
import { readTable } from './read/read-table.ts';
import { sameFiles } from './read/same-files.ts';
import { recognise } from './recognise/recognise.ts';
import type { SourceFile } from './source-file.ts';

interface DroppedFiles {
  readonly files: readonly SourceFile[];
  /** ISO 4217; used where a file names none. */
  readonly currency: string;
}

/**
 * Reads dropped files and joins them. Never throws on what a file holds: a file with a `stop` problem adds nothing else,
 * except that one whose totals differ keeps its rows, so that both figures can be shown; it must not be stored.
 */
export function readImport({ files, currency }: DroppedFiles): ImportCandidates {
  const { distinct, problems: copies } = sameFiles(files);
  const problems: ImportProblem[] = [...copies];
  if (files.length === 0) problems.push(stopAt({ file: '', line: null }, 'No file was chosen.'));
  const readings: FileReading[] = [];
  for (const file of distinct) {
    const { reading, problems: found } = readFile(file, currency);
    for (const problem of found) problems.push(problem);
    if (reading?.usable) readings.push(reading);
  }
  const { figures, problems: choice } = chooseFigures(readings);
  const used = readings.filter((reading) => reading.format.holds === 'contacts' || reading === figures);
  // The figures come first: their spelling of a name is the one the invoices carry.
  const ordered = used.toSorted((a, b) => Number(b === figures) - Number(a === figures));
  const system = ordered[0]?.format.system ?? 'qbo';
  const mentions = ordered.flatMap(({ customers, file }) => customers.map((one) => ({ ...one, file })));
  const { accounts, problems: spellings } = joinCustomers(mentions, system);
  // While a file is stopped nobody knows what is missing beside it.
  const stopped = problems.some(({ severity }) => severity === 'stop');
  const gaps = stopped ? [] : contactGaps(ordered);
  return {
    system,
    asOf: figures?.asOf ?? null,
    files: ordered.map(({ file, format }) => ({ name: file, format: format.id, label: format.label })),
    accounts,
    contacts: joinContacts(ordered.flatMap(({ contacts }) => contacts)),
    openItems: figures?.items ?? [],
    checks: figures?.checks ?? [],
    problems: limitProblems([...problems, ...choice, ...spellings, ...gaps]),
    currencyAssumed: figures?.currencyAssumed ?? false,
  };
}

function readFile(
  file: SourceFile,
  currency: string,
): { reading: FileReading | null; problems: readonly ImportProblem[] } {
  const table = readTable(file);
  if (table.kind === 'problem') return { reading: null, problems: [table.problem] };
  const recognition = recognise(table.table);
  if (recognition.kind === 'problem') return { reading: null, problems: [recognition.problem] };
  const { recognised, problems } = recognition;
  switch (recognised.format.holds) {
    case 'open-items': {
      const reading = readOpenItems(recognised, currency);
      return { reading, problems: [...problems, ...reading.problems] };
    }
    case 'contacts': {
      const reading = readContacts(recognised);
      return { reading, problems: [...problems, ...reading.problems] };
    }
  }
}
