import type { Account } from '../../domain/account.ts';
import type { Instant } from '../../domain/day.ts';
import type { AccountCandidate } from '../candidates.ts';
import { customerKey } from '../values/customer-key.ts';
import { joinExternal, type RowMerge } from './row-merge.ts';

interface AccountMaking {
  readonly matches: ReadonlyMap<string, Account>;
  readonly ids: () => string;
  readonly at: Instant;
}

/** Stored accounts with what the files add, and new ones; kind, zone, language and a name typed by hand stay. */
export function mergeAccounts(
  candidates: readonly AccountCandidate[],
  { matches, ids, at }: AccountMaking,
): { merges: RowMerge<Account>[]; idOf: ReadonlyMap<string, string> } {
  const idOf = new Map(candidates.map(({ key }) => [key, matches.get(key)?.id ?? ids()]));
  const merges = candidates.map((candidate): RowMerge<Account> => {
    const parentId = candidate.parentKey ? (idOf.get(candidate.parentKey) ?? null) : null;
    const before = matches.get(candidate.key) ?? null;
    if (before) return { before, after: updated(before, candidate, parentId) };
    const after: Account = {
      id: idOf.get(candidate.key) ?? ids(),
      name: candidate.name,
      kind: 'trade',
      parentId,
      paidByParent: false,
      zone: null,
      place: null,
      electronicConsentOn: null,
      procedureId: null,
      language: null,
      postalAddress: candidate.postalAddress,
      external: [...candidate.external],
      createdAt: at,
    };
    return { before, after };
  });
  return { merges, idOf };
}

function updated(account: Account, candidate: AccountCandidate, parentId: string | null): Account {
  return {
    ...account,
    name: nameFor(account, candidate),
    parentId: account.parentId ?? (parentId === account.id ? null : parentId),
    postalAddress: candidate.postalAddress ?? account.postalAddress,
    external: joinExternal(account.external, candidate.external),
  };
}

/** A name that still is one of the source's own follows the source; a name typed by hand is nobody's else. */
function nameFor({ name, external }: Account, candidate: AccountCandidate): string {
  const key = customerKey(name);
  const fromSource = external.some(
    (one) => one.key === key && candidate.external.some(({ system }) => system === one.system),
  );
  return fromSource && key !== candidate.key ? candidate.name : name;
}
