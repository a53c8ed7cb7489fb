import { foldNumber } from '../../domain/invoice-number.ts';
import { joinWords } from '../../shared/text.ts';
import type { OpenItemCandidate, SettledCandidate } from '../candidates.ts';
import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import type { CustomerRef } from './customer-refs.ts';
import type { ReadItem, SettledItem } from './table-reading.ts';

interface KeyTerms {
  readonly system: string;
  readonly keyOf: (ref: CustomerRef) => string;
}

/**
 * Gives every item the key a re-import finds it by: type, number and customer (case 67: two customers may share a
 * number). The same number twice for one customer keeps both rows, the older under the plain key, and is said.
 */
export function withItemKeys(
  items: readonly ReadItem[],
  { system, keyOf }: KeyTerms,
): { items: OpenItemCandidate[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const keys = items.map((item) => plainKey(item, keyOf));
  for (const [key, same] of repeated(keys)) {
    const rows = same.map((at) => ({ at, item: items[at] }));
    const oldestFirst = rows.toSorted(
      (a, b) =>
        (a.item?.issuedOn ?? '').localeCompare(b.item?.issuedOn ?? '') ||
        (a.item?.line ?? 0) - (b.item?.line ?? 0),
    );
    for (const [place, { at }] of oldestFirst.entries()) if (place > 0) keys[at] = `${key}#${place + 1}`;
    const found = rows.flatMap(({ item }) => item ?? []);
    const [first] = found;
    if (first && first.number !== '') problems.push(duplicate(first, found));
  }
  const keyed = items.map(({ type: _type, ref, ...candidate }, at) => ({
    ...candidate,
    accountKey: keyOf(ref),
    external: [{ system: `${system}-item`, key: keys[at] ?? '' }],
  }));
  return { items: keyed, problems };
}

/** Keys that stand more than once, each with its places; nearly all stand once, and cost no more than that. */
function repeated(keys: readonly string[]): Map<string, number[]> {
  const first = new Map<string, number>();
  const found = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    const before = first.get(key);
    if (before === undefined) first.set(key, at);
    else found.set(key, [...(found.get(key) ?? [before]), at]);
  }
  return found;
}

/** Settled items under the keys that they had while they were open. */
export function settledCandidates(
  items: readonly SettledItem[],
  { system, keyOf }: KeyTerms,
): SettledCandidate[] {
  return items.map((item) => ({
    accountKey: keyOf(item.ref),
    kind: item.kind,
    number: item.number,
    external: [{ system: `${system}-item`, key: plainKey(item, keyOf) }],
    ...(item.paidOn && { paidOn: item.paidOn }),
  }));
}

type Named = Pick<ReadItem, 'type' | 'kind' | 'number' | 'issuedOn' | 'ref'>;

function plainKey({ type, kind, number, issuedOn, ref }: Named, keyOf: KeyTerms['keyOf']): string {
  // A payment often has no number; its day is the best name there is.
  const own = number === '' ? `on ${issuedOn ?? 'no day'}` : foldNumber(number);
  return `${type.trim().toLowerCase() || kind}:${own}:${keyOf(ref)}`;
}

function duplicate(first: ReadItem, same: readonly ReadItem[]): ImportProblem {
  const others = same.slice(1, 6).map(({ line }) => String(line));
  const more = same.length - 1 - others.length;
  const lines = joinWords(more > 0 ? [...others, `${more} more`] : others);
  const customer = quoted(first.ref.name ?? first.ref.rawId);
  const which = `number ${quoted(first.number)} of ${customer} also stands on ${others.length === 1 ? 'line' : 'lines'} ${lines}.`;
  return warnAt(
    { file: first.file, line: first.line },
    `${which} All are kept, as the file's total counts them; look in your accounting program whether one is a copy.`,
  );
}
