import type { ColumnMapping } from '../../domain/column-mapping.ts';
import type { ColumnName } from '../../domain/column-name.ts';
import type { Instant } from '../../domain/day.ts';
import { quoted } from '../quoted.ts';
import type { RawRow, RowSource } from '../raw-table.ts';
import { findCaptions } from './find-captions.ts';
import { tableOfMapping } from './mapped-table.ts';
import { isEnough, proposeMapping } from './propose-mapping.ts';
import type { Recognition } from './recognition.ts';

const SAMPLES = 5;

/** A list nobody knows, read by our guess, with the question that asks for it; `null`: the table is no list. */
export function proposeTable(source: RowSource, head: readonly RawRow[], now: Instant): Recognition | null {
  const row = findCaptions(head);
  if (!row) return null;
  const rows = head.filter(({ line }) => line > row.line);
  const captions = row.cells.map((cell) => cell.trim());
  const mapping = proposeMapping({ captions, rows, label: labelOf(source), now });
  // A workbook has sheets beside its list: what we cannot make out there is not asked for.
  if (source.part !== null && !(isEnough(mapping) && isSingle(mapping))) return { kind: 'nothing' };
  return {
    kind: 'recognised',
    table: tableOfMapping({ source, head, row, mapping }),
    problems: [],
    question: {
      kind: 'columns',
      file: source.file,
      part: source.part,
      message: `Nobody has told us yet what the columns of ${quoted(source.file)} mean. Please check our guess.`,
      isBlocking: true,
      signature: mapping.signature,
      captions,
      samples: rows
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
        .slice(0, SAMPLES)
        .map(({ cells }) => cells),
      proposal: mapping,
    },
  };
}

/** A sheet of sums for each customer, as reports have them beside their data, names no single item. */
function isSingle({ columns, holds }: ColumnMapping): boolean {
  const telling = new Set<ColumnName | null>(['number', 'issuedOn', 'dueOn', 'settledOn']);
  return holds === 'contacts' || columns.some(({ name }) => telling.has(name));
}

function labelOf({ file, part }: RowSource): string {
  const bare = file.replace(/\.[a-z]{2,4}$/i, '');
  return part === null || part.toLowerCase().startsWith('sheet') ? bare : `${bare}, ${part}`;
}
