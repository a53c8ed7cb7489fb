import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import buildExtension from '../support/build-extension-setup.ts';
import { type BenchPlan, benchPlan } from './bench-plan.ts';
import { aimsOf, type BenchReport, dayAims, editorAims, importAims, pageAims } from './bench-report.ts';
import { dayLines } from './day-table.ts';
import { type EditorBench, editorLines } from './editor-table.ts';
import { measureDay } from './measure-day.ts';
import { measureEditor } from './measure-editor.ts';
import { measureImport } from './measure-import.ts';
import { measureLargeBook } from './measure-large-book.ts';
import { measureLongLog, measureNextContact } from './measure-next-contact.ts';
import { measureRendering } from './measure-rendering.ts';
import { measureSizes } from './measure-sizes.ts';
import { measureSmallBook } from './measure-small-book.ts';
import { measureStorm } from './measure-storm.ts';
import { measureText } from './measure-text.ts';
import { importTable, pageTable, reportTable } from './report-table.ts';
import { rounded } from './summarise.ts';
import { aimLines } from './table-lines.ts';
import { textTable } from './text-table.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.cache');
const LONG_LOG = 5000;

/**
 * `npm run bench`: measures the extension as it ships and says how far it is from its aims. It never fails by the clock;
 * it ends with 1 only when something could not be measured. BENCH_BUILD names a build to measure instead of a fresh one;
 * `--only import`, `--only page`, `--only day`, `--only text` and `--only editor` leave out everything but the import, what a
 * mail page feels of us, what a day's work costs (`--books 1000,20000` says with how large a book), how well the writing guard
 * finds what people have marked in texts, and how the preview follows the typing.
 */
try {
  const args = process.argv.slice(2);
  const { only } = parseArgs({
    args,
    options: { only: { type: 'string' }, quick: { type: 'boolean' }, books: { type: 'string' } },
  }).values;
  if (only === 'import') say('bench-import.json', ...(await benchImport(args)));
  else if (only === 'page') say('bench-page.json', ...(await benchPage(args)));
  else if (only === 'day') say('bench-day.json', ...(await benchDay(args)));
  else if (only === 'text') say('bench-text.json', ...benchText());
  else if (only === 'editor') say('bench-editor.json', ...(await benchEditor(args)));
  else if (only) throw new Error(`There is no part "${only}": import, page, day, text or editor`);
  else {
    const report = await bench(args);
    say('bench.json', reportTable(report), report);
  }
} catch (error) {
  console.error('The bench could not measure:', error);
  process.exitCode = 1;
}

function say(name: string, table: string, report: unknown): void {
  const json = JSON.stringify(report, null, 2);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, name), `${json}\n`);
  console.log(`${table}\n\n${json}`);
}

async function benchImport(args: readonly string[]): Promise<[string, unknown]> {
  const before = load();
  const imports = await measureImport(await buildToMeasure(), benchPlan(args));
  const aims = importAims(imports);
  return [importTable(imports, aims), { load: [before, load()], imports, aims }];
}

async function benchDay(args: readonly string[]): Promise<[string, unknown]> {
  const before = load();
  const day = await measureDay(await buildToMeasure(), benchPlan(args));
  const aims = dayAims(day);
  const table = [...dayLines(day), ...aimLines(aims)].join('\n');
  return [table, { load: [before, load()], day, aims }];
}

function benchText(): [string, unknown] {
  const scores = measureText();
  return [textTable(scores), { scores }];
}

async function benchEditor(args: readonly string[]): Promise<[string, unknown]> {
  const before = load();
  const editor = await measureTyping(await buildToMeasure(), benchPlan(args));
  const aims = editorAims(editor);
  const table = [...editorLines(editor), ...aimLines(aims)].join('\n');
  return [table, { load: [before, load()], editor, aims }];
}

async function measureTyping(build: string, { typing }: BenchPlan): Promise<EditorBench> {
  const rendering = typing.invoices.map((count) => measureRendering(count));
  return { rendering, typing: await measureEditor(build, typing) };
}

async function benchPage(args: readonly string[]): Promise<[string, unknown]> {
  const build = await buildToMeasure();
  const before = load();
  const sizes = measureSizes(build);
  const page = await measureStorm(build, benchPlan(args));
  const aims = pageAims(page, sizes);
  return [pageTable(page, sizes, aims), { load: [before, load()], content: sizes.content, page, aims }];
}

async function buildToMeasure(): Promise<string> {
  if (process.env.BENCH_BUILD) return process.env.BENCH_BUILD;
  await buildExtension();
  return join(ROOT, '.output/chrome-mv3');
}

async function bench(args: readonly string[]): Promise<BenchReport> {
  const began = Date.now();
  const plan = benchPlan(args);
  const build = await buildToMeasure();
  const before = load();
  const late = monitorEventLoopDelay({ resolution: 20 });
  late.enable();
  const deciding = measureNextContact(plan.books);
  const text = measureText();
  const longLog = { activities: LONG_LOG, ...measureLongLog(LONG_LOG) };
  const sizes = measureSizes(build);
  const smallBook = await measureSmallBook(build, plan);
  const largeBook = await measureLargeBook(build, plan);
  const imports = await measureImport(build, plan);
  const page = await measureStorm(build, plan);
  const editor = await measureTyping(build, plan);
  late.disable();
  const rest = {
    at: new Date(began).toISOString(),
    quick: args.includes('--quick'),
    seconds: Math.round((Date.now() - began) / 1000),
    machine: {
      cores: availableParallelism(),
      load: [before, load()] as const,
      // The histogram counts nanoseconds from one beat to the next.
      wokenLateP95: rounded(late.percentile(95) / 1e6 - 20),
    },
    sizes,
    smallBook,
    largeBook,
    deciding,
    longLog,
    text,
    imports,
    page,
    editor,
  };
  return { ...rest, aims: aimsOf(rest) };
}

function load(): number {
  return rounded(loadavg()[0] ?? 0);
}
