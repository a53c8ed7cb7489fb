import type { ColumnMapping } from '../../domain/column-mapping.ts';
import type { ColumnName } from '../../domain/column-name.ts';
import type { Instant } from '../../domain/day.ts';
import { quoted } from '../quoted.ts';
import type { RawRow, RowSource } from '../raw-table.ts';
import { captionScores } from './caption-scores.ts';
import { findCaptions } from './find-captions.ts';
import { listSamples } from './list-samples.ts';
import { tableOfMapping } from './mapped-table.ts';
import { isEnough, proposeMapping } from './propose-mapping.ts';
import type { Recognition } from './recognition.ts';

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
    table: tableOfMapping({ source, head, row, mapping, isGuess: true }),
    problems: [],
    question: {
      kind: 'columns',
      file: source.file,
      part: source.part,
      message: `Nobody has told us yet what the columns of ${quoted(source.file)} mean. Please check our guess.`,
      isBlocking: true,
      signature: mapping.signature,
      captions,
      samples: listSamples(head, row),
      proposal: mapping,
    },
  };
}

const DAYS: ReadonlySet<ColumnName> = new Set(['issuedOn', 'dueOn', 'settledOn']);

/**
 * A sheet of sums for each customer, as reports have them beside their data, names no single item: neither a day nor a
 * number that its caption calls so. "Invoices" is how many there are.
 */
function isSingle({ columns, holds }: ColumnMapping): boolean {
  if (holds === 'contacts') return true;
  return columns.some(({ caption, name }) => {
    if (name === 'number') return captionScores(caption).some((one) => one.name === 'number');
    return name !== null && DAYS.has(name);
  });
}

function labelOf({ file, part }: RowSource): string {
  const bare = file.replace(/\.[a-z]{2,4}$/i, '');
  return part === null || part.toLowerCase().startsWith('sheet') ? bare : `${bare}, ${part}`;
}
