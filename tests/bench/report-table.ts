import type { Aim, BenchReport } from './bench-report.ts';
import { editorLines } from './editor-table.ts';
import type { ImportBench } from './measure-import.ts';
import type { Sizes } from './measure-sizes.ts';
import type { PageBench } from './measure-storm.ts';
import type { ThreadToPanel } from './measure-thread-to-panel.ts';
import { contentSizeLines, pageLines } from './page-table.ts';
import { aimLines, heading, line, sizeLine, timeLine } from './table-lines.ts';
import { textTable } from './text-table.ts';

/** The report as lines for a reader. */
export function reportTable(report: BenchReport): string {
  const { sizes, smallBook, largeBook, machine } = report;
  const accounts = (largeBook.growth.at(-1)?.accounts ?? 0).toLocaleString('en');
  return [
    heading('Size of the scripts', ['raw', 'gzip -9']),
    ...contentSizeLines(sizes.content),
    sizeLine('background', sizes.background),
    ...Object.entries(sizes.pages).map(([name, size]) => sizeLine(`${name}, all it loads`, size)),
    heading('From a thread in the page to the panel, ms', ['p50', 'p95', 'max']),
    ...threadLines('sample book', smallBook),
    ...threadLines(`${accounts} accounts`, largeBook.threadToPanel),
    ...threadLines('the same, page stirs before the switch', largeBook.threadToPanelStirred),
    heading('Who is on the page, ms', ['p50', 'p95', 'max']),
    ...largeBook.growth.flatMap(({ accounts: size, lookUp }) => [
      timeLine(`${size.toLocaleString('en')} accounts, known address`, lookUp.known),
      timeLine('  unknown address', lookUp.unknown),
      timeLine('  ten people, 200 words', lookUp.long),
      timeLine('  the reads alone', lookUp.reads),
    ]),
    timeLine(`answer to the page, ${accounts} accounts`, largeBook.pageSeen),
    heading("The day's list, rebuilt, ms", ['first', 'again', 'done', 'decide']),
    ...largeBook.growth.map(({ accounts: size, dayList }) =>
      line(`${size.toLocaleString('en')} accounts`, Object.values(dayList)),
    ),
    heading('Deciding alone, ms of one processor', ['next', 'suggestion', 'µs each', 'µs each']),
    ...report.deciding.map((row) =>
      line(
        `${row.accounts.toLocaleString('en')} accounts, ${row.activities.toLocaleString('en')} activities`,
        [row.nextContact.processor, row.suggestion.processor, row.nextContact.each, row.suggestion.each],
      ),
    ),
    heading(`Pages at ${accounts} accounts, ms`, ['p50', 'p95', 'max']),
    timeLine('panel opened, account painted', largeBook.panelOpen),
    timeLine('popup opened, list painted', largeBook.popupOpen),
    ...importLines(report.imports),
    ...pageLines(report.page),
    ...editorLines(report.editor),
    textTable(report.text),
    ...aimLines(report.aims),
    '',
    `${report.seconds} s on ${machine.cores} cores; load ${machine.load.join(' before, ')} after;` +
      ` a sleeping process was woken up to ${machine.wokenLateP95} ms late (p95).`,
  ].join('\n');
}

export function importTable(imports: ImportBench, aims: readonly Aim[]): string {
  return [...importLines(imports), ...aimLines(aims)].join('\n');
}

export function pageTable(page: PageBench, { content }: Sizes, aims: readonly Aim[]): string {
  return [
    heading('Size of the scripts', ['raw', 'gzip -9']),
    ...contentSizeLines(content),
    ...pageLines(page),
    ...aimLines(aims),
  ].join('\n');
}

function importLines({ sizes, workbook, pages }: ImportBench): string[] {
  return [
    heading('Import, CSV to committed, ms', ['preview', 'write', 'raw items', 'times', 'of all rows']),
    ...sizes.map((size) =>
      line(`${size.items.toLocaleString('en')} items, ${size.accounts.toLocaleString('en')} customers`, [
        size.preview,
        size.write,
        size.rawItems,
        size.ratio,
        size.ratioOfRows,
      ]),
    ),
    heading('  its parts and what follows, ms', ['parse alone', 'list', 'undo', 'backup', 'restore']),
    ...sizes.map(({ items, parse, list, undo, backup, restore }) =>
      line(`  ${items.toLocaleString('en')} items`, [parse, list, undo, backup, restore]),
    ),
    line(`workbook of ${workbook.rows.toLocaleString('en')} rows to candidates, ms`, [workbook.ms]),
    heading('On the options page', [
      'ready, ms',
      'done, ms',
      'peak, MB',
      'grown, MB',
      'task: read',
      'task: write',
    ]),
    ...pages.map(({ name, ready, done, memory, longestReading, longestWriting }) =>
      line(`  ${name}`, [ready, done, memory.peak, memory.growth, longestReading, longestWriting]),
    ),
  ];
}

function threadLines(name: string, { whole, parts, panelWork, missed, wrong }: ThreadToPanel): string[] {
  const odd = missed + wrong > 0 ? [`  never followed ${missed}, showed somebody else ${wrong}`] : [];
  return [
    timeLine(name, whole),
    ...Object.entries(parts).map(([part, summary]) => timeLine(`  ${part}`, summary)),
    line("  panel's own work: whole, script, style, layout", Object.values(panelWork)),
    ...odd,
  ];
}
