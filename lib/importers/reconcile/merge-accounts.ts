import type { Account } from '../../domain/account.ts';
import type { Instant } from '../../domain/day.ts';
import type { Place } from '../../domain/place.ts';
import type { AccountCandidate } from '../candidates.ts';
import { quoted } from '../quoted.ts';
import { customerKey } from '../values/customer-key.ts';
import type { ConflictList } from './conflict-list.ts';
import type { AccountMatches } from './match-accounts.ts';
import { joinExternal, type RowMerge, withColumns } from './row-merge.ts';

interface AccountMaking {
  readonly matches: AccountMatches;
  readonly ids: () => string;
  readonly at: Instant;
  readonly placeOf: (candidate: AccountCandidate) => Place | null;
  readonly conflicts: ConflictList;
}

/**
 * Stored accounts with what the files add, and new ones; kind, zone, place, language and a name typed by hand stay. A
 * postal address follows the file, as nobody but the file ever writes one; that it differs is said.
 */
export function mergeAccounts(
  candidates: readonly AccountCandidate[],
  making: AccountMaking,
): { merges: RowMerge<Account>[]; idOf: ReadonlyMap<string, string> } {
  const { matches, ids } = making;
  const idOf = new Map(candidates.map(({ key }) => [key, matches.get(key)?.id ?? ids()]));
  const merges = candidates.map((candidate): RowMerge<Account> => {
    const parentId = candidate.parentKey ? (idOf.get(candidate.parentKey) ?? null) : null;
    const before = matches.get(candidate.key) ?? null;
    if (before) return { before, after: updated(before, candidate, parentId, making) };
    const after: Account = {
      id: idOf.get(candidate.key) ?? ids(),
      name: candidate.name,
      kind: 'trade',
      parentId,
      paidByParent: false,
      zone: null,
      place: making.placeOf(candidate),
      electronicConsentOn: null,
      procedureId: null,
      language: candidate.language,
      postalAddress: candidate.postalAddress,
      external: [...candidate.external],
      createdAt: making.at,
    };
    return { before, after };
  });
  return { merges, idOf };
}

function updated(
  account: Account,
  candidate: AccountCandidate,
  parentId: string | null,
  { placeOf, conflicts }: AccountMaking,
): Account {
  const { postalAddress } = candidate;
  if (
    postalAddress !== null &&
    account.postalAddress !== null &&
    !isSame(postalAddress, account.postalAddress)
  )
    conflicts.say('address', () => otherAddress(account, postalAddress));
  return withColumns(account, {
    name: nameFor(account, candidate),
    parentId: account.parentId ?? (parentId === account.id ? null : parentId),
    place: account.place ?? placeOf(candidate),
    language: account.language ?? candidate.language,
    postalAddress: postalAddress ?? account.postalAddress,
    external: joinExternal(account.external, candidate.external),
  });
}

/** A name that still is one of the source's own follows the source; a name typed by hand is nobody's else. */
function nameFor({ name, external }: Account, candidate: AccountCandidate): string {
  const key = customerKey(name);
  if (key === customerKey(candidate.name)) return name;
  const fromSource = external.some(
    (one) => one.key === key && candidate.external.some(({ system }) => system === one.system),
  );
  return fromSource ? candidate.name : name;
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
}

function otherAddress({ name, postalAddress }: Account, now: string): string {
  return `${quoted(name)} was at ${quoted(postalAddress ?? '')} and is at ${quoted(now)} in the file: the file's address is taken.`;
}
