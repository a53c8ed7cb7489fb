import { dayIn } from '../domain/day.ts';
import type { Erasure } from '../domain/erasure.ts';
import { formatDay } from '../domain/format-day.ts';
import type { ImportCandidates } from '../importers/candidates.ts';
import { quoted } from '../importers/quoted.ts';
import { erasureHash, erasureKeys } from './erasure-hash.ts';

/** More names are not read; the rest is a number. */
const MOST = 10;

/**
 * Customers who were erased and whom these files bring back, one sentence each, first those who had asked for no more
 * contact. Not to be called inside a transaction: hashing is not waited for there.
 */
export async function erasedAgain(
  { accounts }: ImportCandidates,
  newKeys: ReadonlySet<string>,
  erasures: readonly Erasure[],
  zone: string,
): Promise<string[]> {
  if (erasures.length === 0) return [];
  const found: { readonly name: string; readonly erasure: Erasure }[] = [];
  for (const candidate of accounts) {
    if (!newKeys.has(candidate.key)) continue;
    const erasure = await erasureOf(erasureKeys(candidate), erasures);
    if (erasure) found.push({ name: candidate.name, erasure });
  }
  found.sort((a, b) => Number(b.erasure.askedForNoContact) - Number(a.erasure.askedForNoContact));
  const rest = found.length - MOST;
  return [
    ...found.slice(0, MOST).map(({ name, erasure }) => sentence(name, erasure, zone)),
    ...(rest > 0 ? [`${rest} more customers were erased and stand in the file again.`] : []),
  ];
}

async function erasureOf(keys: readonly string[], erasures: readonly Erasure[]): Promise<Erasure | null> {
  for (const erasure of erasures) {
    const hashes = await Promise.all(keys.map((key) => erasureHash(erasure.salt, key)));
    if (hashes.some((hash) => erasure.keyHashes.includes(hash))) return erasure;
  }
  return null;
}

function sentence(name: string, { at, askedForNoContact }: Erasure, zone: string): string {
  const day = formatDay(dayIn(zone, at), 'en-US');
  return askedForNoContact
    ? `${quoted(name)} asked for no more contact and was erased on ${day}, and stands in the file again. Take it out of the file, or erase it again after the import.`
    : `${quoted(name)} was erased on ${day} and stands in the file again: the import would put it back on record.`;
}
