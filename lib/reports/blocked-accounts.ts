import type { Instant } from '../domain/day.ts';
import type { HoldKind } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import type { LedgerLine } from '../domain/ledger-line.ts';
import type { Money } from '../domain/money.ts';
import { type SortedList, sortedList } from '../shared/sorted-list.ts';
import { addAmounts, type CurrencyTotals, totalsOf } from './currency-totals.ts';
import type { Tally } from './tally.ts';

/** A hold, a complaint about all that is overdue, or one about a part of it. */
export type BlockedKind = HoldKind | 'dispute' | 'part-dispute';

export interface BlockedAccount {
  readonly accountId: Id;
  readonly name: string;
  readonly kind: BlockedKind;
  /** Why, as the account has it. */
  readonly text: string;
  /** Empty: nobody is named. */
  readonly owner: string;
  /** `null`: not known for a part. */
  readonly since: Instant | null;
  /** `null`: until a person ends it. */
  readonly until: Instant | null;
  /** Overdue at the account; of a complaint about a part, that part. */
  readonly amounts: readonly Money[];
}

export interface BlockedOfKind {
  readonly kind: BlockedKind;
  readonly customers: number;
  readonly amounts: readonly Money[];
}

export interface BlockedAccounts {
  readonly kinds: readonly BlockedOfKind[];
  /** By kind, and in it in the order of the names. */
  readonly accounts: readonly BlockedAccount[];
}

/** What only a person can end comes first, what ends by itself last. */
const KINDS: readonly BlockedKind[] = [
  'dispute',
  'part-dispute',
  'lawyer',
  'insolvency',
  'death',
  'fraud',
  'hardship',
  'vulnerable',
  'stop',
  'no-calls',
  'no-mails',
  'strategic',
  'snooze',
];

/** What stops a contact, for how many customers and how much money. */
export function blockedAccounts(): Tally<LedgerLine, BlockedAccounts> {
  const accounts = new Map<BlockedKind, SortedList<BlockedAccount>>();
  return {
    add: (line) => {
      const one = blockedBy(line);
      if (!one) return;
      const others = accounts.get(one.kind);
      const all = others ?? sortedList(byName);
      all.add(one);
      if (!others) accounts.set(one.kind, all);
    },
    result: () => {
      const found = KINDS.flatMap((kind) => {
        const all = accounts.get(kind);
        return all ? [{ kind, all: all.all() }] : [];
      });
      return {
        kinds: found.map(({ kind, all }) => ({ kind, customers: all.length, amounts: sumOf(all) })),
        accounts: found.flatMap(({ all }) => all),
      };
    },
  };
}

function blockedBy(line: LedgerLine): BlockedAccount | null {
  const { accountId, accountName: name, blocked, disputed, overdue } = line;
  if (blocked) return { accountId, name, ...blocked, amounts: overdue };
  if (!disputed.some(({ amount }) => amount > 0)) return null;
  const text = 'A complaint about a part is open; the rest is followed up';
  return {
    accountId,
    name,
    kind: 'part-dispute',
    text,
    owner: '',
    since: null,
    until: null,
    amounts: disputed,
  };
}

function sumOf(all: readonly BlockedAccount[]): readonly Money[] {
  const totals: CurrencyTotals = new Map();
  for (const { amounts } of all) addAmounts(totals, amounts);
  return totalsOf(totals);
}

function byName(a: BlockedAccount, b: BlockedAccount): number {
  if (a.name === b.name) return a.accountId < b.accountId ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
