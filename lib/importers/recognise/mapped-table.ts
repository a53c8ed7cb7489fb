import type { ColumnMapping } from '../../domain/column-mapping.ts';
import type { ColumnName } from '../../domain/column-name.ts';
import { formatOfMapping, JOINED } from '../formats/format-of-mapping.ts';
import type { RawRow, RowSource } from '../raw-table.ts';
import { buildHeader } from './build-header.ts';
import { signatureOf } from './fold-caption.ts';
import { listSamples } from './list-samples.ts';
import { ownFacts } from './own-facts.ts';
import { filledAbove, HEADER_AREA } from './read-head.ts';
import type { RecognisedSource } from './recognised-source.ts';
import { twoRowCaptions } from './two-row-captions.ts';

/** The table as the user said these captions are to be read; `null` when nobody has said it yet. */
export function mappedTable(
  source: RowSource,
  head: readonly RawRow[],
  mappings: readonly ColumnMapping[],
): RecognisedSource | null {
  if (mappings.length === 0) return null;
  for (const row of [...twoRowCaptions(head), ...head.slice(0, HEADER_AREA)]) {
    const signature = signatureOf(row.cells);
    const mapping = signature === '' ? undefined : mappings.find((one) => one.signature === signature);
    if (mapping) {
      const remembered = { mapping, samples: listSamples(head, row) };
      return { ...tableOfMapping({ source, head, row, mapping }), remembered };
    }
  }
  return null;
}

interface MappedRows {
  readonly source: RowSource;
  readonly head: readonly RawRow[];
  /** The row of captions. */
  readonly row: RawRow;
  readonly mapping: ColumnMapping;
  /** Nobody has confirmed it yet. */
  readonly isGuess?: boolean;
}

/** Columns are told by their place: captions may be empty or stand twice. */
export function tableOfMapping({
  source,
  head,
  row,
  mapping,
  isGuess = false,
}: MappedRows): RecognisedSource {
  const columns = new Map<ColumnName, readonly number[]>();
  for (const [at, { name }] of mapping.columns.entries()) {
    if (!name) continue;
    const before = columns.get(name);
    if (before && !JOINED.has(name)) continue;
    columns.set(name, [...(before ?? []), at]);
  }
  const below = head.filter(({ line }) => line > row.line);
  return {
    source,
    format: formatOfMapping(mapping, { isGuess, ...ownFacts(below) }),
    header: buildHeader(row, columns, head),
    titles: filledAbove(head, row.line),
  };
}
