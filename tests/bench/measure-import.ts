import { dayIn } from '../../lib/domain/day.ts';
import { agingExport, lineLevelExport } from '../support/build-export.ts';
import type { BenchPlan } from './bench-plan.ts';
import { extensionCalls } from './extension-calls.ts';
import type { ImportTimes } from './import-in-extension.ts';
import { type ImportPage, measureImportPage } from './measure-import-page.ts';
import { closeOptions, withExtension } from './open-mailbox.ts';
import { rounded } from './summarise.ts';

export interface ImportFigures extends ImportTimes {
  /** Preview and write over the raw put of the same item rows: how many times as long. */
  readonly ratio: number;
  /** The same over all rows that were written: customers and people too. */
  readonly ratioOfRows: number;
}

export interface ImportBench {
  readonly sizes: readonly ImportFigures[];
  readonly workbook: { readonly rows: number; readonly bytes: number; readonly ms: number };
  /** On the options page, with its worker: memory, and whether the page stays responsive. */
  readonly pages: readonly ImportPage[];
}

export async function measureImport(build: string, plan: BenchPlan): Promise<ImportBench> {
  const { sizes, workbook } = await withExtension(build, async (extension) => {
    await closeOptions(extension);
    const { call } = await extensionCalls(extension);
    // Until the compiler has seen the code.
    await call('importOnce', { items: 200 });
    const figures: ImportFigures[] = [];
    for (const { items, runs: count } of plan.imports) {
      const runs: ImportTimes[] = [];
      for (let run = 0; run < count; run += 1) runs.push(await call('importOnce', { items }));
      const figure = middleOf(runs);
      figures.push(figure);
      // The rest takes minutes: what is known is said at once, beside the report.
      console.error(`import of ${items}: ${JSON.stringify(figure)}`);
    }
    const rows = plan.workbookRows;
    return { sizes: figures, workbook: { rows, ...(await call('readWorkbook', { rows })) } };
  });
  const pages: ImportPage[] = [];
  for (const list of listsOf(plan)) {
    const page = await measureImportPage(build, list);
    pages.push(page);
    console.error(`import page: ${JSON.stringify(page)}`);
  }
  return { sizes, workbook: { ...workbook, ms: Math.round(workbook.ms) }, pages };
}

/** The run whose ratio is in the middle: its figures belong together. */
function middleOf(runs: readonly ImportTimes[]): ImportFigures {
  const figures = runs.map((run) => ({
    ...mapped(run, Math.round),
    ratio: rounded((run.preview + run.write) / run.rawItems),
    ratioOfRows: rounded((run.preview + run.write) / run.rawRows),
  }));
  const middle = figures.toSorted((a, b) => a.ratio - b.ratio)[Math.floor((figures.length - 1) / 2)];
  if (!middle) throw new Error('Nothing was measured');
  return middle;
}

function mapped(times: ImportTimes, to: (value: number) => number): ImportTimes {
  return {
    parse: to(times.parse),
    preview: to(times.preview),
    write: to(times.write),
    list: to(times.list),
    rawItems: to(times.rawItems),
    rawRows: to(times.rawRows),
    undo: to(times.undo),
    backup: to(times.backup),
    restore: to(times.restore),
    items: times.items,
    accounts: times.accounts,
  };
}

/** All open, growing; then a list of years, of which one row in twenty is open: memory follows what is open. */
function listsOf({ imports }: BenchPlan): { name: string; text: string }[] {
  const asOf = dayIn('UTC', Date.now());
  const largest = imports.at(-1)?.items ?? 0;
  const shape = (items: number) => ({ customers: Math.ceil(items / 10), items, asOf });
  return [
    ...imports.slice(-2).map(({ items }) => ({
      name: `${items.toLocaleString('en')} rows, all open`,
      text: agingExport(shape(items)),
    })),
    {
      name: `${largest.toLocaleString('en')} rows, 95 % settled`,
      text: lineLevelExport({ ...shape(largest), linesPerItem: 1, settled: 0.95 }),
    },
  ];
}
