import type { ColumnMapping } from '../../domain/column-mapping.ts';
import type { Instant } from '../../domain/day.ts';
import { NO_EXPORT, NO_ROWS, SUMMARY } from '../formats/other-exports.ts';
import { FORMATS } from '../formats/registry.ts';
import { stopAt } from '../problem-at.ts';
import type { RawRow, RowSource } from '../raw-table.ts';
import { captionRows } from './caption-rows.ts';
import { type ChosenFormat, chooseFormat, isTitled } from './choose-format.ts';
import { hasOnlyCaptions } from './find-captions.ts';
import { mappedTable } from './mapped-table.ts';
import { missingColumns } from './missing-columns.ts';
import { proposeTable } from './propose-table.ts';
import { filledAbove, readHead, titlesIn } from './read-head.ts';
import type { Recognition } from './recognition.ts';
import { isAgeSummary, otherByCaptions, otherByTitle, otherSentence } from './seeming.ts';

/**
 * What a table is, from its first rows: as the user once said for these captions, a known format, a list that must not be
 * used, or our guess at a list nobody knows, which carries the question. Throws a `TableProblem` when it cannot be read.
 */
export async function recogniseTable(
  source: RowSource,
  mappings: readonly ColumnMapping[],
  now: Instant,
): Promise<Recognition> {
  const head = await readHead(source);
  const rows = captionRows(head);
  const mapped = mappedTable(source, head, mappings);
  if (mapped) return { kind: 'recognised', table: mapped, question: null, problems: [] };
  if (source.kind === 'iif') return recogniseList(source, head);

  const titles = titlesIn(head);
  const refused = otherByTitle(titles, rows) ?? otherByCaptions(rows);
  if (refused) return other(source, otherSentence(refused));
  const formats = FORMATS.filter(({ part }) => part === undefined || part === source.part);
  const chosen = chooseFormat(head, titles, formats);
  if (chosen) return recognised(source, head, chosen);
  const titled = formats.filter((format) => isTitled(format, titles));
  const missing = missingColumns(rows, titled);
  if (missing) return anotherOfThatTitle(source, head, now) ?? other(source, missing);
  if (rows.some(({ row }) => isAgeSummary(row.cells))) return strange(source, otherSentence(SUMMARY));
  return proposeTable(source, head, now) ?? strange(source, hasOnlyCaptions(head) ? NO_ROWS : NO_EXPORT);
}

/** A list of an IIF file is told by its keyword; its first row holds its captions. */
function recogniseList(source: RowSource, head: readonly RawRow[]): Recognition {
  const formats = FORMATS.filter(({ part }) => part !== undefined && part === source.part);
  const chosen = chooseFormat(head, [], formats);
  return chosen ? recognised(source, head, chosen) : { kind: 'nothing' };
}

function recognised(
  source: RowSource,
  head: readonly RawRow[],
  { format, header }: ChosenFormat,
): Recognition {
  const table = { source, format, header, titles: filledAbove(head, header.line) };
  return { kind: 'recognised', table, question: null, problems: [] };
}

/** Other systems give the same titles to other columns: read by our guess where an open balance is among them. */
function anotherOfThatTitle(source: RowSource, head: readonly RawRow[], now: Instant): Recognition | null {
  const guess = proposeTable(source, head, now);
  if (guess?.kind !== 'recognised') return null;
  const { columns } = guess.table.header;
  return columns.has('open') && (columns.has('customer') || columns.has('customerId')) ? guess : null;
}

/** A sheet without a list is nothing beside one that has; a file that is nothing else says so. */
function strange(source: RowSource, sentence: string): Recognition {
  return source.part === null ? other(source, sentence) : { kind: 'nothing' };
}

function other(source: RowSource, sentence: string): Recognition {
  return { kind: 'other', problem: stopAt({ file: source.file, line: null }, sentence) };
}
