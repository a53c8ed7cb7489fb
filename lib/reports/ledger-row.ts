import type { LedgerLine } from '../domain/ledger-line.ts';

/** A line of the ledger as the table of all accounts holds it: what only the reports ask is left out. */
export type LedgerRow = Omit<LedgerLine, 'expected' | 'paidAfterDays' | 'payerId' | 'lastAnswerAt'>;

/**
 * Makes rows of lines and keeps one copy of what many of them say: at 100,000 accounts the same few hundred reasons,
 * steps and empty lists would fill the memory.
 */
export function rowKeeper(): (line: LedgerLine) => LedgerRow {
  const words = new Map<string, string>();
  const one = (text: string): string => {
    const known = words.get(text);
    if (known !== undefined) return known;
    // A word that almost every row has for itself is not worth a place in the list.
    if (words.size < MOST_WORDS) words.set(text, text);
    return text;
  };
  const none: never[] = [];
  const some = <T>(list: T[]): T[] => (list.length === 0 ? none : list);
  return (line) => ({
    accountId: line.accountId,
    accountName: line.accountName,
    nameKey: line.nameKey,
    kind: line.kind,
    procedureId: one(line.procedureId),
    open: some(line.open.map((sum) => ({ amount: sum.amount, currency: one(sum.currency) }))),
    overdue: some(line.overdue.map((sum) => ({ amount: sum.amount, currency: one(sum.currency) }))),
    credits: some(line.credits),
    aging: some(line.aging.map((row) => ({ currency: one(row.currency), amounts: row.amounts }))),
    openCount: line.openCount,
    overdueCount: line.overdueCount,
    oldestDaysPastDue: line.oldestDaysPastDue,
    silentTries: line.silentTries,
    silentSince: line.silentSince,
    lastContactAt: line.lastContactAt,
    dueAt: line.dueAt,
    channel: line.channel,
    action: one(line.action),
    reason: one(line.reason),
    blocked: line.blocked,
    disputed: some(line.disputed),
    promised: some(line.promised),
    promisedOn: line.promisedOn,
    promisesKept: line.promisesKept,
    promisesKeptInPart: line.promisesKeptInPart,
    promisesBroken: line.promisesBroken,
  });
}

const MOST_WORDS = 20_000;
