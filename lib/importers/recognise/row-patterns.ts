import { foldName } from '../../shared/text.ts';
import { GRAND_TOTAL } from '../formats/common-rows.ts';
import type { RowFacts } from '../formats/format.ts';

export interface RowPatterns {
  readonly group: RegExp | null;
  readonly subtotal: RegExp | null;
  readonly total: RegExp | null;
  /** Of the rows called so, those that end the open group and not the file. */
  readonly bareTotal: RegExp | null;
  readonly footer: RegExp | null;
  readonly ignore: RegExp | null;
  /** Folded. */
  readonly only: ReadonlySet<string> | null;
}

// A list has many rows and one format: its texts become patterns once.
const compiled = new WeakMap<RowFacts, RowPatterns>();

export function rowPatterns(facts: RowFacts): RowPatterns {
  const known = compiled.get(facts);
  if (known) return known;
  const patterns = {
    group: pattern(facts.group),
    subtotal: pattern(facts.subtotal),
    total: pattern(facts.total),
    bareTotal: facts.bareTotals && facts.total ? pattern(`(?!${GRAND_TOTAL})(?:${facts.total})`) : null,
    footer: pattern(facts.footer),
    ignore: pattern(facts.ignore),
    only: facts.only ? new Set(facts.only.words.map(foldName)) : null,
  };
  compiled.set(facts, patterns);
  return patterns;
}

function pattern(text: string | undefined): RegExp | null {
  return text === undefined ? null : new RegExp(text, 'iu');
}
