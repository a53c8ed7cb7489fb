import { type RawRow, TableProblem } from '../../raw-table.ts';
import { MAX_COLUMNS } from '../limits.ts';
import { PLAIN_STYLE } from './cell-style.ts';
import { dateText, isoDateText, moneyText, numberText, typedText } from './cell-text.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import { type XmlReader, xmlReader } from './xml-reader.ts';

/** The cells of a sheet as they are gathered. */
export interface SheetCells {
  readonly rows: RawRow[];
  formulas: number;
  calculated: number;
  /** Formulas that stand without a value or with 0, as long as none of the sheet stands with another. */
  idle: IdleFormula[];
  /** One formula has a value that is not 0: the sheet was calculated. */
  isAlive: boolean;
  /** What stopped it; its rows are gone then. */
  problem: TableProblem | null;
}

interface IdleFormula {
  readonly line: number;
  readonly column: number;
  readonly isZero: boolean;
}

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  hasFormula: boolean;
  hasValue: boolean;
}

interface Reading {
  row: number;
  cells: string[];
  /** The column after the last cell: a cell without an address stands there. */
  next: number;
  cell: Cell | null;
  isValue: boolean;
  isAloud: boolean;
}

const LAST_ROW = 1_048_576;

/** Reads the rows of one sheet into `into`; rows without a filled cell are left out. `onRow` hears the width of each. */
export function sheetReader(
  into: SheetCells,
  { parts, onRow }: { parts: WorkbookParts; onRow: (width: number) => void },
): XmlReader {
  const at: Reading = { row: 0, cells: [], next: 0, cell: null, isValue: false, isAloud: false };
  return xmlReader({
    open(name, attribute) {
      if (name === 'row') openRow(at, attribute('r'));
      else if (name === 'c') {
        at.cell = {
          column: columnOf(attribute('r'), at),
          type: attribute('t') ?? 'n',
          style: Number(attribute('s') ?? 0),
          value: '',
          hasFormula: false,
          hasValue: false,
        };
      } else if (at.cell) openInCell(at, at.cell, name);
    },
    text(piece) {
      if (at.isValue && at.cell) at.cell.value += piece;
    },
    close(name) {
      if (name === 'v' || name === 't') at.isValue = false;
      else if (name === 'rPh') at.isAloud = false;
      else if (name === 'c' && at.cell) closeCell(at, { cell: at.cell, into, parts });
      else if (name === 'row') closeRow(at, into, onRow);
    },
  });
}

function openRow(at: Reading, number: string | undefined): void {
  at.row = number === undefined ? at.row + 1 : Number(number);
  if (!Number.isInteger(at.row) || at.row < 1 || at.row > LAST_ROW) throw new Error('no row of a sheet');
  at.cells = [];
  at.next = 0;
}

function openInCell(at: Reading, cell: Cell, name: string): void {
  if (name === 'f') cell.hasFormula = true;
  else if (name === 'rPh') at.isAloud = true;
  else if (name === 'v' || (name === 't' && !at.isAloud)) {
    at.isValue = true;
    cell.hasValue = true;
  }
}

/** 0-based: "C7" -> 2. */
function columnOf(address: string | undefined, at: Reading): number {
  if (address === undefined) return at.next;
  const letters = /^\$?([A-Z]{1,3})\$?\d*$/i.exec(address)?.[1];
  if (!letters) throw new Error('no address of a cell');
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function closeCell(
  at: Reading,
  { cell, into, parts }: { cell: Cell; into: SheetCells; parts: WorkbookParts },
): void {
  at.cell = null;
  at.next = cell.column + 1;
  const text = cell.hasValue ? textOf(cell, parts) : '';
  if (cell.hasFormula) countFormula(cell, at.row, into);
  if (text === '') return;
  if (cell.column >= MAX_COLUMNS) {
    throw new TableProblem(
      at.row,
      `there are more than ${MAX_COLUMNS.toLocaleString('en')} columns, which no list has. Export it again.`,
    );
  }
  while (at.cells.length < cell.column) at.cells.push('');
  at.cells[cell.column] = text;
}

function countFormula(cell: Cell, line: number, into: SheetCells): void {
  into.formulas += 1;
  if (isCalculated(cell)) into.calculated += 1;
  if (into.isAlive) return;
  if (isCalculated(cell) && !(cell.type === 'n' && Number(cell.value) === 0)) {
    into.isAlive = true;
    into.idle = [];
    return;
  }
  into.idle.push({ line, column: cell.column, isZero: isCalculated(cell) });
}

/** Some writers leave an empty value where nothing was calculated; a text may really be empty. */
function isCalculated({ hasValue, value, type }: Cell): boolean {
  return hasValue && (value !== '' || type === 'str');
}

function textOf({ type, value, style }: Cell, parts: WorkbookParts): string {
  if (type === 's') return sharedText(value, parts.strings);
  if (type === 'inlineStr' || type === 'str') return typedText(value);
  if (type === 'b') return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'd') return isoDateText(value);
  if (type === 'e') return value;
  const { date, currency } = parts.styles[style] ?? PLAIN_STYLE;
  if (date) return dateText(value, { style: date, from1904: parts.from1904 });
  return currency === null ? numberText(value) : moneyText(value, currency);
}

function sharedText(index: string, strings: readonly string[]): string {
  const text = index.trim() === '' ? undefined : strings[Number(index)];
  if (text === undefined) throw new Error('no such shared text');
  return text;
}

function closeRow(at: Reading, { rows }: SheetCells, onRow: (width: number) => void): void {
  onRow(at.cells.length);
  if (at.cells.length > 0) rows.push({ line: at.row, cells: at.cells.slice() });
  at.cells = [];
}
