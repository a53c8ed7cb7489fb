import { type Result, refusal, success } from '../../shared/result.ts';
import { joinWords } from '../../shared/text.ts';
import type { ColumnFacts, Format } from '../formats/format.ts';
import { FORMATS } from '../formats/registry.ts';
import type { RawTable } from '../raw-table.ts';
import { findHeader, HEADER_AREA } from './find-header.ts';
import type { Header } from './header.ts';
import { otherByCaptions, otherByTitle, otherSentence, strangeSentence } from './seeming.ts';

interface ChosenFormat {
  readonly format: Format;
  readonly header: Header;
}

/**
 * Which kind of export a table is: by its title first, then by captions, those of exports that we only know by name
 * before our own, because they are the narrower. The refusal says what the file seems to be and what to drop instead.
 */
export function chooseFormat(table: RawTable): Result<ChosenFormat> {
  const titles = titlesOf(table);
  const titled = FORMATS.find(({ title }) => titles.some((text) => title.test(text)));
  if (titled) return withHeader(titled, findHeader(table, titled.columns));
  const other = otherByTitle(titles) ?? otherByCaptions(table);
  if (other) return refusal('other-export', otherSentence(other));
  for (const format of FORMATS) {
    const header = findHeader(table, format.columns);
    if (header && lacking(format, header).length === 0) return success({ format, header });
  }
  return refusal('not-an-export', strangeSentence(table));
}

/** Cells that stand alone in their row, near the top: a title never shares its row. */
function titlesOf(table: RawTable): string[] {
  return table.rows.slice(0, HEADER_AREA).flatMap(({ cells }) => {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return filled.length === 1 ? filled : [];
  });
}

function withHeader(format: Format, header: Header | null): Result<ChosenFormat> {
  const lacks = header ? lacking(format, header) : format.columns.filter((column) => column.required);
  if (header && lacks.length === 0) return success({ format, header });
  const captions = joinWords(lacks.map((column) => `"${column.captions[0]}"`));
  const missing =
    lacks.length === 1 ? `the column ${captions} is missing` : `the columns ${captions} are missing`;
  const why = header
    ? missing
    : `its row of column captions was not found; at least ${captions} and two more are needed`;
  return refusal(
    'columns-missing',
    `This is titled as ${format.label}, but ${why}. Export it again with all columns (${format.where}).`,
  );
}

function lacking(format: Format, header: Header): ColumnFacts[] {
  return format.columns.filter((column) => column.required && !header.columns.has(column.name));
}
