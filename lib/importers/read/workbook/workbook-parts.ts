import { TableProblem } from '../../raw-table.ts';
import { OTHER_ARCHIVE, OTHER_SPREADSHEET, PACKED } from '../binary-kind.ts';
import { MAX_CELLS } from '../limits.ts';
import { type CellStyle, cellStyle } from './cell-style.ts';
import { typedText } from './cell-text.ts';
import { type PartSink, TOO_LARGE_UNPACKED, type Unpacking, unzipParts } from './unzip-parts.ts';
import { type XmlReader, xmlReader } from './xml-reader.ts';
import { BROKEN_WORKBOOK } from './zip-directory.ts';

export interface SheetPart {
  readonly name: string;
  /** Of the part, in lower case: "xl/worksheets/sheet1.xml". */
  readonly path: string;
}

/** What the sheets of a workbook share. */
export interface WorkbookParts {
  /** The visible ones, in their order. */
  readonly sheets: readonly SheetPart[];
  readonly strings: readonly string[];
  /** By the number a cell's style has. */
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

interface Listed {
  readonly name: string;
  readonly relation: string;
}

interface Gathering {
  readonly names: string[];
  readonly listed: Listed[];
  readonly targets: Map<string, string>;
  readonly strings: string[];
  readonly styles: CellStyle[];
  from1904: boolean;
}

/** Everything but the cells. Throws a `TableProblem` when the archive is something else. */
export async function readWorkbookParts(zip: Unpacking): Promise<WorkbookParts> {
  const gathering: Gathering = {
    names: [],
    listed: [],
    targets: new Map(),
    strings: [],
    styles: [],
    from1904: false,
  };
  await unzipParts(zip, (name) => {
    gathering.names.push(name);
    return readerOf(name, gathering);
  });
  if (!gathering.names.some((name) => WORKBOOK.test(name))) throw otherArchive(gathering.names);
  const sheets = gathering.listed.flatMap(({ name, relation }) => {
    const path = gathering.targets.get(relation);
    return path === undefined ? [] : [{ name, path }];
  });
  if (sheets.length === 0) throw new TableProblem(null, BROKEN_WORKBOOK);
  return { sheets, strings: gathering.strings, styles: gathering.styles, from1904: gathering.from1904 };
}

const WORKBOOK = /^xl\/workbook\d*\.xml$/;

function readerOf(name: string, into: Gathering): PartSink | null {
  if (WORKBOOK.test(name)) return workbookReader(into);
  if (/^xl\/_rels\/workbook\d*\.xml\.rels$/.test(name)) return relationReader(into);
  if (/^xl\/sharedstrings\d*\.xml$/.test(name)) return stringReader(into);
  return /^xl\/styles\d*\.xml$/.test(name) ? styleReader(into) : null;
}

function otherArchive(names: readonly string[]): TableProblem {
  if (
    names.includes('content.xml') ||
    names.some((name) => /^(?:xl\/workbook\.bin|index\/.*\.iwa)$/.test(name))
  ) {
    return new TableProblem(null, OTHER_SPREADSHEET);
  }
  const isPacked = names.some((name) => /\.(?:csv|tsv|txt|iif|xlsx?)$/.test(name));
  return new TableProblem(null, isPacked ? PACKED : OTHER_ARCHIVE);
}

function workbookReader(into: Gathering): XmlReader {
  return xmlReader({
    open(name, attribute) {
      if (name === 'workbookPr') into.from1904 = isTrue(attribute('date1904'));
      if (name !== 'sheet' || /hidden$/i.test(attribute('state') ?? '')) return;
      into.listed.push({ name: attribute('name') ?? '', relation: attribute(':id') ?? '' });
    },
  });
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Charts and old macro sheets are sheets too, without cells for us. */
function relationReader({ targets }: Gathering): XmlReader {
  return xmlReader({
    open(name, attribute) {
      if (name !== 'Relationship' || !attribute('Type')?.endsWith('/worksheet')) return;
      targets.set(attribute('Id') ?? '', pathOf(attribute('Target') ?? ''));
    },
  });
}

/** Relative to "xl/", or from the root when it begins with a slash. */
function pathOf(target: string): string {
  const path = target.replaceAll('\\', '/').toLowerCase();
  if (path.startsWith('/')) return path.slice(1);
  return path.startsWith('../') ? path.slice(3) : `xl/${path.replace(/^\.\//, '')}`;
}

/** Text in pieces of several looks is joined; how Japanese names are read aloud (rPh) is no part of the text. */
function stringReader({ strings }: Gathering): XmlReader {
  let text = '';
  let isText = false;
  let isAloud = false;
  return xmlReader({
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isAloud = true;
      else if (name === 't') isText = !isAloud;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isAloud = false;
      else if (name === 'si') strings.push(typedText(text));
      if (strings.length > MAX_CELLS) throw new TableProblem(null, TOO_LARGE_UNPACKED);
    },
  });
}

function styleReader({ styles }: Gathering): XmlReader {
  const codes = new Map<number, string>();
  let isCells = false;
  return xmlReader({
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') isCells = true;
      if (name !== 'xf' || !isCells) return;
      const id = Number(attribute('numFmtId') ?? 0);
      styles.push(cellStyle(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isCells = false;
    },
  });
}
