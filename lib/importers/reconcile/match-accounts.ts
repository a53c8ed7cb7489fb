import type { Account } from '../../domain/account.ts';
import { externalKeyOf } from '../../domain/external-key.ts';
import type { AccountCandidate, ImportCandidates } from '../candidates.ts';
import { customerKey } from '../values/customer-key.ts';
import { findRenamed } from './find-renamed.ts';
import type { KnownBook } from './import-plan.ts';

interface AccountMatches {
  /** By the candidate's key; a customer that is not in it is new. */
  readonly accounts: ReadonlyMap<string, Account>;
  readonly remarks: readonly string[];
}

/** Which stored account each customer is: by its key in the system, else by name, else as one that was renamed there. */
export function matchAccounts(candidates: ImportCandidates, known: KnownBook): AccountMatches {
  const byExternal = new Map(
    known.accounts.flatMap((account) => account.external.map((key) => [externalKeyOf(key), account])),
  );
  const matches = new Map<string, Account>();
  const taken = new Set<string>();
  for (const { key, external } of candidates.accounts) {
    const account = external
      .map((one) => byExternal.get(externalKeyOf(one)))
      .find((one) => one !== undefined);
    // Two names of one account in one export: it was renamed and the old name given to somebody else since.
    if (!account || taken.has(account.id)) continue;
    matches.set(key, account);
    taken.add(account.id);
  }
  const byName = new Map(
    known.accounts.filter(({ id }) => !taken.has(id)).map((account) => [customerKey(account.name), account]),
  );
  for (const { key } of candidates.accounts) {
    const account = byName.get(key);
    if (account && !matches.has(key)) matches.set(key, account);
  }
  const renamed = findRenamed(candidates, known, matches);
  for (const [key, account] of renamed) matches.set(key, account);
  return { accounts: matches, remarks: remarksOn(candidates.accounts, renamed) };
}

function remarksOn(candidates: readonly AccountCandidate[], renamed: ReadonlyMap<string, Account>): string[] {
  return candidates.flatMap(({ key, name }) => {
    const account = renamed.get(key);
    return account
      ? [`"${account.name}" is called "${name}" in this export: same invoices, so its history is kept.`]
      : [];
  });
}
