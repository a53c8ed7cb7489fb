import { foldNumber } from '../../domain/invoice-number.ts';
import { groupBy } from '../../shared/list.ts';
import { joinWords } from '../../shared/text.ts';
import type { OpenItemCandidate } from '../candidates.ts';
import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';

/** An item before it has a key; `type` is the file's own word for it. */
export interface KeylessItem extends Omit<OpenItemCandidate, 'external'> {
  readonly type: string;
  readonly customer: string;
}

/**
 * Gives every item the key a re-import finds it by: type, number and customer (case 67: two customers may share a
 * number). The same number twice for one customer keeps both rows, the older under the plain key, and is said.
 */
export function withItemKeys(
  items: readonly KeylessItem[],
  system: string,
): { items: OpenItemCandidate[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const keys = new Map<KeylessItem, string>();
  for (const [key, same] of groupBy(items, plainKey)) {
    const oldestFirst = [...same].sort(
      (a, b) => (a.issuedOn ?? '').localeCompare(b.issuedOn ?? '') || a.line - b.line,
    );
    oldestFirst.forEach((item, at) => {
      keys.set(item, at === 0 ? key : `${key}#${at + 1}`);
    });
    const [first] = same;
    if (first && same.length > 1 && first.number !== '') problems.push(duplicate(first, same));
  }
  const keyed = items.map((item) => {
    const { type: _type, customer: _customer, ...candidate } = item;
    return { ...candidate, external: [{ system: `${system}-item`, key: keys.get(item) ?? plainKey(item) }] };
  });
  return { items: keyed, problems };
}

function plainKey({ type, kind, number, issuedOn, accountKey }: KeylessItem): string {
  // A payment often has no number; its day is the best name there is.
  const own = number === '' ? `on ${issuedOn ?? 'no day'}` : foldNumber(number);
  return `${type.trim().toLowerCase() || kind}:${own}:${accountKey}`;
}

function duplicate(first: KeylessItem, same: readonly KeylessItem[]): ImportProblem {
  const lines = same.map((item) => item.line);
  const which = `number ${quoted(first.number)} of ${quoted(first.customer)} also stands on ${lines.length === 2 ? 'line' : 'lines'}`;
  const also = joinWords(lines.slice(1).map(String));
  return warnAt(
    { file: first.file, line: first.line },
    `${which} ${also}. All are kept, as the file's total counts them; look in QuickBooks whether one is a copy.`,
  );
}
