import type { Money } from '../domain/money.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import type { ImportCandidates, TotalCheck } from '../importers/candidates.ts';
import type { ImportProblem } from '../importers/problem.ts';
import { readImport } from '../importers/read-import.ts';
import type { SourceFile } from '../importers/source-file.ts';
import { readSettings } from '../storage/settings-store.ts';
import { planImport } from './plan-import.ts';
import type { Program } from './program.ts';

/** What the files say before anything is written. */
export interface ImportPreview {
  readonly candidates: ImportCandidates;
  readonly currency: string;
  /** What the file itself states as its total; empty when it states none. */
  readonly fileTotals: readonly Money[];
  /** What was read, credits taken off, per currency. */
  readonly readTotals: readonly Money[];
  readonly differences: readonly TotalCheck[];
  readonly stops: readonly ImportProblem[];
  /** What the user should know, also against what is on record: a customer renamed, figures older than those stored. */
  readonly warnings: readonly ImportProblem[];
  /** Everything adds up and there is something to import. */
  readonly canConfirm: boolean;
}

/** Reads the files and compares their own totals with what was read, and both with what is on record. Nothing is written. */
export async function previewImport(
  program: Program,
  files: readonly SourceFile[],
  currency?: string,
): Promise<ImportPreview> {
  const settings = await readSettings(program.database, program.defaults);
  const used = currency ?? settings.homeCurrency;
  const candidates = readImport({ files: [...files], currency: used });
  const plan = await planImport(program, candidates, 'preview');
  const stops = candidates.problems.filter(({ severity }) => severity === 'stop');
  const differences = candidates.checks.filter(({ stated, read }) => stated.amount !== read.amount);
  const something = candidates.files.length > 0;
  return {
    candidates,
    currency: used,
    fileTotals: sumByCurrency(
      candidates.checks.filter(({ scope }) => scope === 'file').map(({ stated }) => stated),
    ),
    readTotals: sumByCurrency(candidates.openItems.map(({ open }) => open)),
    differences,
    stops,
    warnings: [
      ...plan.remarks.map((message): ImportProblem => ({ file: '', line: null, severity: 'warn', message })),
      ...candidates.problems.filter(({ severity }) => severity === 'warn'),
    ],
    canConfirm: something && stops.length === 0 && differences.length === 0,
  };
}
