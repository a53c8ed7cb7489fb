import { type RawRow, type RowSource, TableProblem } from '../../raw-table.ts';
import type { SourceFile } from '../../source-file.ts';
import { MAX_CELLS, MAX_WORKBOOK_BYTES } from '../limits.ts';
import { limitedRows } from '../row-limits.ts';
import { withoutIdleTotals } from './idle-formulas.ts';
import { type SheetCells, sheetReader } from './sheet-reader.ts';
import { TOO_LARGE_UNPACKED, type Unpacking, unzipParts } from './unzip-parts.ts';
import { readWorkbookParts, type SheetPart, type WorkbookParts } from './workbook-parts.ts';
import type { XmlReader } from './xml-reader.ts';
import { BROKEN_WORKBOOK, zipDirectory } from './zip-directory.ts';

/** Rows handed on at a time. */
const BATCH = 1000;
/** What a row weighs beside its cells, in cells. */
const ROW_COST = 5;

/**
 * The visible sheets of an .xlsx workbook. Their cells are read together when the first of them is asked for rows, and
 * kept as long as one of the sources is: a workbook is bounded where a text file is not.
 */
export async function openWorkbook(file: SourceFile): Promise<readonly RowSource[]> {
  if (file.size > MAX_WORKBOOK_BYTES) {
    throw new TableProblem(
      null,
      'This workbook is larger than 100 MB. Export a shorter list, or save it as CSV and drop that here.',
    );
  }
  const zip = { file, directory: await zipDirectory(file) };
  const parts = await readWorkbookParts(zip);
  let cells: Promise<ReadonlyMap<string, SheetCells>> | null = null;
  return parts.sheets.map((sheet) => ({
    file: file.name,
    part: parts.sheets.length === 1 ? null : sheet.name,
    kind: 'xlsx',
    isTyped: true,
    rows: () => {
      cells ??= readSheets(zip, parts);
      return limitedRows(batches(cells, sheet));
    },
  }));
}

async function* batches(
  cells: Promise<ReadonlyMap<string, SheetCells>>,
  { path }: SheetPart,
): AsyncGenerator<readonly RawRow[]> {
  const sheet = (await cells).get(path);
  if (!sheet) throw new TableProblem(null, BROKEN_WORKBOOK);
  if (sheet.problem) throw sheet.problem;
  const rows = withoutIdleTotals(sheet);
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}

async function readSheets(zip: Unpacking, parts: WorkbookParts): Promise<ReadonlyMap<string, SheetCells>> {
  const sheets = new Map<string, SheetCells>();
  const wanted = new Set(parts.sheets.map(({ path }) => path));
  let cost = 0;
  const onRow = (width: number) => {
    cost += width + ROW_COST;
    if (cost > MAX_CELLS) throw new TableProblem(null, TOO_LARGE_UNPACKED);
  };
  await unzipParts(zip, (name) => {
    if (!wanted.has(name) || sheets.has(name)) return null;
    const sheet: SheetCells = {
      rows: [],
      formulas: 0,
      calculated: 0,
      idle: [],
      isAlive: false,
      problem: null,
    };
    sheets.set(name, sheet);
    return untilProblem(sheet, sheetReader(sheet, { parts, onRow }));
  });
  return sheets;
}

/** A broken sheet must not stop the sheet beside it: its problem is told when its rows are asked for. */
function untilProblem(sheet: SheetCells, reader: XmlReader): XmlReader {
  const guarded = (run: () => void) => {
    if (sheet.problem) return;
    try {
      run();
    } catch (error) {
      sheet.problem = error instanceof TableProblem ? error : new TableProblem(null, BROKEN_WORKBOOK);
      sheet.rows.length = 0;
    }
  };
  return {
    write: (bytes) => guarded(() => reader.write(bytes)),
    end: (isSound) => guarded(() => reader.end(isSound)),
  };
}
