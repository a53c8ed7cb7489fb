import { type Day, day } from '../../lib/domain/day.ts';
import { type Money, toDecimalString } from '../../lib/domain/money.ts';
import { sumByCurrency } from '../../lib/domain/sum-by-currency.ts';
import type { ImportCandidates } from '../../lib/importers/candidates.ts';
import { readImport } from '../../lib/importers/read-import.ts';
import type { SourceFile } from '../../lib/importers/source-file.ts';

interface Asked {
  readonly files: readonly SourceFile[];
  readonly currency: string;
  /** The day the figures are taken for; `null`: as the files say. */
  readonly asOf: string | null;
  readonly now: number;
}

/** What `npm run try:import` prints. Every amount is a decimal string, exact. */
export interface ImportReport {
  readonly files: readonly FileReport[];
  readonly asOf: Day | null;
  readonly accounts: number;
  readonly contacts: number;
  /** Invoices with an open balance. */
  readonly openItems: number;
  readonly openByCurrency: Readonly<Record<string, string>>;
  /** Owed to customers, above zero. */
  readonly creditsByCurrency: Readonly<Record<string, string>>;
  readonly overdueItems: number;
  readonly overdueByCurrency: Readonly<Record<string, string>>;
  readonly fileTotals: readonly {
    readonly file: string;
    readonly label: string;
    readonly scope: 'file' | 'group';
    readonly currency: string;
    readonly stated: string;
    readonly read: string;
  }[];
  readonly problems: readonly {
    readonly file: string;
    readonly line: number | null;
    readonly severity: string;
    readonly message: string;
  }[];
  readonly needs: readonly { readonly file: string; readonly kind: string; readonly message: string }[];
}

interface FileReport {
  readonly name: string;
  readonly part?: string;
  /** `null`: nobody knows this kind of file, or it cannot be read. */
  readonly format: string | null;
  readonly rows?: number;
  readonly leftOut?: Readonly<Record<string, number>>;
}

/** The code of the page over files from a terminal: guesses are applied, rows that cannot be read are left out. */
export async function importReport({ files, currency, asOf, now }: Asked): Promise<ImportReport> {
  const today = day(new Date(now).toISOString().slice(0, 10));
  const given = asOf === null ? {} : { asOf: day(asOf) };
  const candidates = await readImport({ files, currency, today, now, answers: {}, mappings: [], ...given });
  return reportOf(candidates, files, candidates.asOf ?? (asOf === null ? today : day(asOf)));
}

function reportOf(candidates: ImportCandidates, files: readonly SourceFile[], on: Day): ImportReport {
  const { accounts, contacts, openItems, checks, problems, questions } = candidates;
  const invoices = openItems.filter(({ kind }) => kind === 'invoice');
  const credits = openItems.filter(({ kind }) => kind !== 'invoice');
  const overdue = invoices.filter(({ dueOn }) => dueOn !== null && dueOn < on);
  return {
    files: files.flatMap(({ name }) => fileReports(candidates, name)),
    asOf: candidates.asOf,
    accounts: accounts.length,
    contacts: contacts.length,
    openItems: invoices.length,
    openByCurrency: totals(invoices.map(({ open }) => open)),
    creditsByCurrency: totals(credits.map(({ open }) => ({ amount: -open.amount, currency: open.currency }))),
    overdueItems: overdue.length,
    overdueByCurrency: totals(overdue.map(({ open }) => open)),
    fileTotals: checks.map(({ file, label, scope, stated, read }) => ({
      file,
      label,
      scope,
      currency: stated.currency,
      stated: toDecimalString(stated),
      read: toDecimalString(read),
    })),
    problems: problems.map(({ file, line, severity, message }) => ({ file, line, severity, message })),
    needs: questions.map(({ file, kind, message }) => ({ file, kind, message })),
  };
}

function totals(amounts: readonly Money[]): Record<string, string> {
  return Object.fromEntries(sumByCurrency(amounts).map((sum) => [sum.currency, toDecimalString(sum)]));
}

function fileReports({ files }: ImportCandidates, name: string): FileReport[] {
  const tables = files.filter(({ file }) => file === name);
  if (tables.length === 0) return [{ name, format: null }];
  return tables.map(({ part, label, rows, leftOut }) => ({
    name,
    ...(part === null ? {} : { part }),
    format: label,
    rows,
    ...(leftOut.length === 0
      ? {}
      : { leftOut: Object.fromEntries(leftOut.map(({ why, count }) => [why, count])) }),
  }));
}
