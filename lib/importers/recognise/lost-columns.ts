import type { ColumnName } from '../../domain/column-name.ts';
import type { Format } from '../formats/format.ts';
import { captionScores } from './caption-scores.ts';
import type { Header } from './recognised-source.ts';

/** Without one of them an invoice is read for nobody, for no day or with another figure. */
const MATTER: readonly ColumnName[] = ['customer', 'number', 'issuedOn', 'dueOn', 'open'];

/** Points of a caption that is known as it stands and means one thing before all others. */
const SURE = 75;

/**
 * Versions and languages of a program change its captions. A column of a known format that stands under none of its own
 * is looked for among the captions that lists of any kind use.
 */
export function withLostColumns(format: Format, header: Header): Header {
  if (format.holds !== 'open-items') return header;
  const taken = new Set([...header.columns.values()].flat());
  const columns = new Map(header.columns);
  for (const name of MATTER) {
    if (columns.has(name) || !mayHave(format, name)) continue;
    const at = header.captions.findIndex((caption, place) => !taken.has(place) && means(caption) === name);
    if (at < 0) continue;
    columns.set(name, [at]);
    taken.add(at);
  }
  return columns.size === header.columns.size ? header : { ...header, columns };
}

function mayHave({ columns, amounts, customerWithin }: Format, name: ColumnName): boolean {
  if (name === 'open' && amounts?.open !== undefined) return false;
  if (name === 'customer' && customerWithin) return false;
  return columns.some((column) => column.name === name);
}

function means(caption: string): ColumnName | null {
  const [best] = captionScores(caption);
  return best && best.score >= SURE ? best.name : null;
}
