import { strToU8, zipSync } from 'fflate';

export type WorkbookCell =
  | string
  | number
  | boolean
  | null
  /** A day ("2026-07-25"), a day with a time ("2026-07-25T15:30") or a time alone ("T15:30"), stored as Excel does: a formatted serial. */
  | { readonly date: string }
  /** `value: null`: the program that wrote it did not calculate. */
  | { readonly formula: string; readonly value: string | number | null }
  | { readonly error: string };

export interface WorkbookSheet {
  readonly name: string;
  /** An empty row is left out of the file, as Excel does; the rows after it keep their numbers. */
  readonly rows: readonly (readonly WorkbookCell[])[];
  readonly isHidden?: boolean;
}

interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Days count from 1904, as workbooks of old Macs do. */
  readonly from1904?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DAY_MS = 86_400_000;

/** The bytes of an .xlsx file with shared strings and date formats, as small as readers accept it. */
export function buildWorkbook(workbook: Workbook): Uint8Array {
  return zipParts(workbookParts(workbook));
}

/** The same as named parts of XML, for a test that bends one of them before it zips them. */
export function workbookParts({ sheets, from1904 = false }: Workbook): Record<string, string> {
  const strings = new Map<string, number>();
  const parts: Record<string, string> = {
    '[Content_Types].xml': xml(contentTypes(sheets.length)),
    '_rels/.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(workbookXml(sheets, from1904)),
    'xl/_rels/workbook.xml.rels': xml(relations(sheets.length)),
    'xl/styles.xml': xml(STYLES),
  };
  sheets.forEach((sheet, at) => {
    const rows = sheet.rows.map((cells, row) => rowXml(cells, row + 1, { strings, from1904 })).join('');
    parts[`xl/worksheets/sheet${at + 1}.xml`] = xml(
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    );
  });
  const shared = [...strings.keys()].map((text) => `<si>${textXml(text)}</si>`).join('');
  parts['xl/sharedStrings.xml'] = xml(`<sst xmlns="${MAIN}" uniqueCount="${strings.size}">${shared}</sst>`);
  return parts;
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes));
}

interface Writing {
  readonly strings: Map<string, number>;
  readonly from1904: boolean;
}

function rowXml(cells: readonly WorkbookCell[], row: number, writing: Writing): string {
  const inner = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row}`, writing)).join('');
  return inner === '' ? '' : `<row r="${row}">${inner}</row>`;
}

function cellXml(cell: WorkbookCell, at: string, { strings, from1904 }: Writing): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') {
    const index = strings.get(cell) ?? strings.size;
    strings.set(cell, index);
    return `<c r="${at}" t="s"><v>${index}</v></c>`;
  }
  if ('error' in cell) return `<c r="${at}" t="e"><v>${escaped(cell.error)}</v></c>`;
  if ('formula' in cell) return formulaXml(cell, at);
  return `<c r="${at}" s="${styleOf(cell.date)}"><v>${serial(cell.date, from1904)}</v></c>`;
}

function formulaXml(
  { formula, value }: { formula: string; value: string | number | null },
  at: string,
): string {
  const type = typeof value === 'string' ? ' t="str"' : '';
  const cached = value === null ? '' : `<v>${escaped(String(value))}</v>`;
  return `<c r="${at}"${type}><f>${escaped(formula)}</f>${cached}</c>`;
}

function styleOf(date: string): number {
  if (date.startsWith('T')) return 3;
  return date.includes('T') ? 2 : 1;
}

/** Days since 1899-12-30 (or 1904-01-01), the time of day as a fraction. */
function serial(date: string, from1904: boolean): number {
  if (date.startsWith('T')) return Date.parse(`1970-01-01${date}Z`) / DAY_MS;
  const zero = Date.UTC(1899, 11, 30) + (from1904 ? 1462 * DAY_MS : 0);
  return (Date.parse(date.includes('T') ? `${date}Z` : date) - zero) / DAY_MS;
}

function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}

function workbookXml(sheets: readonly WorkbookSheet[], from1904: boolean): string {
  const list = sheets.map(({ name, isHidden }, at) => {
    const state = isHidden ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const properties = from1904 ? '<workbookPr date1904="1"/>' : '';
  return `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${properties}<sheets>${list.join('')}</sheets></workbook>`;
}

function relations(sheets: number): string {
  const targets = Array.from({ length: sheets }, (_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]);
  const list = [...targets, ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']].map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${REL}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = [
    ['/xl/workbook.xml', `${type}.sheet.main+xml`],
    ['/xl/styles.xml', `${type}.styles+xml`],
    ['/xl/sharedStrings.xml', `${type}.sharedStrings+xml`],
    ...Array.from({ length: sheets }, (_, at) => [
      `/xl/worksheets/sheet${at + 1}.xml`,
      `${type}.worksheet+xml`,
    ]),
  ].map(([part, kind]) => `<Override PartName="${part}" ContentType="${kind}"/>`);
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  const plain = '<Default Extension="xml" ContentType="application/xml"/>';
  return `<Types xmlns="${PACKAGE}/content-types">${rels}${plain}${overrides.join('')}</Types>`;
}

// Formats: 0 plain, 1 the built-in short date, 2 day and time of the user's own, 3 the built-in time.
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>` +
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/>' +
  '<xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/>' +
  '<xf numFmtId="20" applyNumberFormat="1"/></cellXfs></styleSheet>';

function textXml(text: string): string {
  return `<t xml:space="preserve">${escaped(text)}</t>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function xml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
}
