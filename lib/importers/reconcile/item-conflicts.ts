import type { Day } from '../../domain/day.ts';
import { formatDay } from '../../domain/format-day.ts';
import { formatMoney } from '../../domain/format-money.ts';
import type { OpenItem } from '../../domain/open-item.ts';
import type { ImportCandidates } from '../candidates.ts';
import { quoted } from '../quoted.ts';
import type { ConflictList } from './conflict-list.ts';
import type { RowMerge } from './row-merge.ts';

/** Sentences are in English, and so are their days and amounts. */
const LOCALE = 'en-US';

/** What of the figures a person should look at: a balance that went up, another currency, another customer. */
export function sayItemConflicts(
  merges: readonly RowMerge<OpenItem>[],
  nameOf: (accountId: string) => string,
  conflicts: ConflictList,
): void {
  for (const { before, after } of merges) {
    if (before === null || before === after) continue;
    if (before.accountId !== after.accountId)
      conflicts.say('moved', () => {
        const [was, is] = [nameOf(before.accountId), nameOf(after.accountId)];
        return `${called(after)} stood with ${quoted(was)} and stands with ${quoted(is)} in the file: it moves there. What was agreed about it stays with ${quoted(was)}.`;
      });
    if (before.open.currency !== after.open.currency)
      conflicts.say('currency', () => otherMoney(before, after));
    else if (after.kind === 'invoice' && after.open.amount > Math.max(0, before.open.amount))
      conflicts.say('grown', () => grown(before, after, nameOf(after.accountId)));
  }
}

export function seemsMoved(item: OpenItem, from: string, to: string): string {
  return `${called(item)} is no longer listed with ${quoted(from)}, and one of the same day and total is new with ${quoted(to)}. It is not taken for paid: look whether it is the same invoice.`;
}

/** Figures of a day before those on record: all of the system's, whoever owes them. */
export function sayOlderFigures(
  { asOf, system }: ImportCandidates,
  known: readonly OpenItem[],
  conflicts: ConflictList,
): void {
  if (!asOf) return;
  let newest: Day = asOf;
  const prefix = `${system}-`;
  for (const item of known)
    if (item.asOf > newest && item.external.some((key) => key.system.startsWith(prefix))) newest = item.asOf;
  if (newest === asOf) return;
  const days = `as of ${formatDay(asOf, LOCALE)}; the stored figures are of ${formatDay(newest, LOCALE)}`;
  conflicts.say(
    'older',
    () => `This export is older than what is stored: it is ${days}. Importing it sets the figures back.`,
  );
}

function grown(before: OpenItem, after: OpenItem, customer: string): string {
  const was = before.open.amount === 0 ? 'was paid' : `had ${formatMoney(before.open, LOCALE)} open`;
  return `${called(after)} of ${quoted(customer)} ${was} and has ${formatMoney(after.open, LOCALE)} open in the file: the file's figure is taken.`;
}

function otherMoney(before: OpenItem, after: OpenItem): string {
  return `${called(after)} is over ${formatMoney(before.open, LOCALE)} on record and over ${formatMoney(after.open, LOCALE)} in the file: the file's figure is taken.`;
}

function called({ kind, number }: OpenItem): string {
  const noun = { invoice: 'Invoice', 'credit-memo': 'Credit memo', 'unapplied-cash': 'Payment' }[kind];
  return number === '' ? `${noun} without a number` : `${noun} ${number}`;
}
