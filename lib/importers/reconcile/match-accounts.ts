import type { Account } from '../../domain/account.ts';
import { type ExternalKey, externalKeyOf } from '../../domain/external-key.ts';
import type { AccountCandidate, ImportCandidates } from '../candidates.ts';
import { quoted } from '../quoted.ts';
import { customerKey } from '../values/customer-key.ts';
import type { ConflictList } from './conflict-list.ts';
import { findRenamed } from './find-renamed.ts';
import type { KnownBook } from './import-plan.ts';

/** By the candidate's key; a customer that is not in it is new. */
export type AccountMatches = ReadonlyMap<string, Account>;

/**
 * Which stored account each customer is: by its number in the system, else by its name there, else by its name here, else
 * as one that was renamed. A name never makes one of two customers whose numbers in one system differ.
 */
export function matchAccounts(
  candidates: ImportCandidates,
  known: KnownBook,
  conflicts: ConflictList,
): AccountMatches {
  const matches = new Map<string, Account>();
  if (known.accounts.length === 0) return matches;
  const numbers = indexed(known.accounts, isNumber, (one, other, key) =>
    conflicts.say('two-accounts', () => twoAccounts(one, other, key)),
  );
  const names = indexed(known.accounts, (key) => !isNumber(key));
  const byName = firstOf(known.accounts, ({ name }) => customerKey(name));
  const taken = new Set<string>();
  const other = new Map<string, Account>();
  const match = ({ key, external }: AccountCandidate, account: Account | undefined) => {
    // Two names of one account in one export: it was renamed and the old name given to somebody else since.
    if (!account || taken.has(account.id) || matches.has(key)) return;
    if (contradict(account.external, external)) {
      other.set(key, account);
      return;
    }
    matches.set(key, account);
    taken.add(account.id);
  };
  for (const candidate of candidates.accounts) match(candidate, found(candidate, numbers, isNumber));
  for (const candidate of candidates.accounts)
    match(
      candidate,
      found(candidate, names, (key) => !isNumber(key)),
    );
  for (const candidate of candidates.accounts) match(candidate, byName.get(customerKey(candidate.name)));
  const renamed = findRenamed(candidates, known, matches);
  for (const candidate of candidates.accounts) {
    const account = renamed.get(candidate.key);
    if (account && !contradict(account.external, candidate.external)) {
      matches.set(candidate.key, account);
      conflicts.say('renamed', () => rename(account, candidate));
    } else if (other.has(candidate.key) && !matches.has(candidate.key))
      conflicts.say('other-number', () => otherNumber(candidate));
  }
  return matches;
}

/** "qbo-id" and its like: what a system calls one customer and no other. */
function isNumber({ system }: ExternalKey): boolean {
  return !system.endsWith('-name');
}

/** One list writes a quarter of its customers both with and without zeros in front. */
function plain(key: ExternalKey): string {
  return isNumber(key) ? `${key.system}:${key.key.replace(/^0+(?=.)/, '')}` : externalKeyOf(key);
}

function indexed(
  accounts: readonly Account[],
  which: (key: ExternalKey) => boolean,
  twice?: (one: Account, other: Account, key: ExternalKey) => void,
): Map<string, Account> {
  const index = new Map<string, Account>();
  for (const account of accounts) {
    for (const key of account.external) {
      if (!which(key)) continue;
      const first = index.get(plain(key));
      if (!first) index.set(plain(key), account);
      else if (first !== account) twice?.(first, account, key);
    }
  }
  return index;
}

function found(
  { external }: AccountCandidate,
  index: ReadonlyMap<string, Account>,
  which: (key: ExternalKey) => boolean,
): Account | undefined {
  for (const key of external) {
    const account = which(key) ? index.get(plain(key)) : undefined;
    if (account) return account;
  }
  return undefined;
}

function firstOf(accounts: readonly Account[], keyOf: (account: Account) => string): Map<string, Account> {
  const index = new Map<string, Account>();
  for (const account of accounts) {
    const key = keyOf(account);
    if (!index.has(key)) index.set(key, account);
  }
  return index;
}

/** Both have a number in one system, and none in common. */
function contradict(one: readonly ExternalKey[], other: readonly ExternalKey[]): boolean {
  return other.some((key) => {
    if (!isNumber(key)) return false;
    const same = one.filter(({ system }) => system === key.system);
    if (same.length === 0) return false;
    const theirs = other.filter(({ system }) => system === key.system).map(plain);
    return !same.some((mine) => theirs.includes(plain(mine)));
  });
}

function rename(account: Account, { name }: AccountCandidate): string {
  return `${quoted(account.name)} is called ${quoted(name)} in this export: same invoices, so its history is kept.`;
}

function otherNumber({ name }: AccountCandidate): string {
  return `${quoted(name)} stands on record with another customer number: taken for another customer of the same name.`;
}

function twoAccounts(one: Account, other: Account, { key }: ExternalKey): string {
  return `${quoted(one.name)} and ${quoted(other.name)} have one customer number on record (${key}): what the file says goes to ${quoted(one.name)}.`;
}
