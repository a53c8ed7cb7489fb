import type { DueContact } from '../domain/due-contact.ts';
import type { LedgerLine } from '../domain/ledger-line.ts';
import { type Money, money } from '../domain/money.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { agingBuckets } from '../dunning/aging.ts';
import { agreementsEnded } from '../dunning/agreements-ended.ts';
import { blockedBy } from '../dunning/blocked-by.ts';
import { countsAtPayer } from '../dunning/counts-at-payer.ts';
import { expectedPayments } from '../dunning/expected-payments.ts';
import { paidAfterDays } from '../dunning/paid-after-days.ts';
import { leftOf } from '../dunning/promise-standing.ts';
import { pendingPromises } from '../dunning/promises-with-state.ts';
import type { Reading } from '../dunning/reading.ts';
import { foldName } from '../shared/text.ts';
import { type BookTerms, procedureFor } from './book-terms.ts';

/**
 * One account as the ledger shows it and the reports count it, with what the day's list says of it. What another account
 * pays for is counted there: nothing stands twice.
 */
export function ledgerProjection(reading: Reading, terms: BookTerms, due: DueContact | null): LedgerLine {
  const { account, paidBy } = reading.facts;
  const isCountedHere = !countsAtPayer(reading.facts, reading.moment.now);
  return {
    accountId: account.id,
    accountName: account.name,
    nameKey: foldName(account.name),
    kind: account.kind,
    payerId: paidBy?.id ?? null,
    procedureId: procedureFor(account, terms).id,
    ...talkOf(reading),
    ...(isCountedHere ? figuresOf(reading, terms) : NO_FIGURES),
    dueAt: due?.dueAt ?? null,
    channel: due?.channel ?? null,
    action: due?.action ?? '',
    reason: due?.reason ?? '',
  };
}

type Figures = Pick<
  LedgerLine,
  | 'open'
  | 'overdue'
  | 'credits'
  | 'aging'
  | 'openCount'
  | 'overdueCount'
  | 'oldestDaysPastDue'
  | 'silentTries'
  | 'silentSince'
  | 'blocked'
  | 'disputed'
  | 'promised'
  | 'promisedOn'
  | 'promisesKept'
  | 'promisesKeptInPart'
  | 'promisesBroken'
  | 'paidAfterDays'
  | 'expected'
>;

const NO_FIGURES: Figures = {
  open: [],
  overdue: [],
  credits: [],
  aging: [],
  openCount: 0,
  overdueCount: 0,
  oldestDaysPastDue: 0,
  silentTries: 0,
  silentSince: null,
  blocked: null,
  disputed: [],
  promised: [],
  promisedOn: null,
  promisesKept: 0,
  promisesKeptInPart: 0,
  promisesBroken: 0,
  paidAfterDays: [],
  expected: [],
};

function figuresOf(reading: Reading, { settings }: BookTerms): Figures {
  const { balances, promises, silence, standings } = reading;
  const pending = pendingPromises(promises);
  const ended = agreementsEnded(reading);
  const paid = paidAfterDays(reading);
  return {
    open: [...balances.open],
    overdue: [...balances.overdue],
    credits: [...balances.credits],
    aging: agingOf(reading, settings.agingBounds),
    openCount: standings.filter(({ item }) => item.inLastImport).length,
    overdueCount: balances.overdueCount,
    oldestDaysPastDue: balances.oldestDaysPastDue,
    silentTries: silence.unanswered.length,
    silentSince: silence.unanswered.at(-1)?.at ?? null,
    blocked: blockedBy(reading),
    disputed: disputedOf(reading),
    promised: sumByCurrency(pending.map(leftOf)),
    promisedOn: pending.map(({ promise }) => promise.dueOn).sort()[0] ?? null,
    promisesKept: ended.kept,
    promisesKeptInPart: ended.inPart,
    promisesBroken: ended.broken,
    paidAfterDays: paid,
    expected: expectedPayments(reading, paid),
  };
}

/** As in the account's own picture, and no more than what is open: what the last export does not list is not aged. */
function agingOf({ facts, balances, moment }: Reading, bounds: readonly number[]): LedgerLine['aging'] {
  if (balances.open.length === 0) return [];
  const listed = facts.items.filter(({ inLastImport }) => inLastImport);
  const buckets = agingBuckets(listed, moment.today, bounds);
  return balances.open.map(({ currency }) => ({
    currency,
    amounts: buckets.map(({ totals }) => totals.find((total) => total.currency === currency)?.amount ?? 0),
  }));
}

/** The part of what is open that is under a complaint (P10, case 27). */
function disputedOf({ standings }: Reading): Money[] {
  return sumByCurrency(
    standings.flatMap(({ item, asked }) => {
      const part = item.open.amount - asked.amount;
      return item.inLastImport && part > 0 ? [money(part, item.open.currency)] : [];
    }),
  );
}

function talkOf({ silence, contacts }: Reading): Pick<LedgerLine, 'lastContactAt' | 'lastAnswerAt'> {
  const { lastAnswerAt, lastConversation } = silence;
  const ours = contacts.find((one) => one.kind === 'mail' || one.direction === 'out');
  return {
    lastContactAt: ours?.at ?? null,
    // Read backwards until the last conversation: what they wrote since is newer.
    lastAnswerAt: lastAnswerAt ?? lastConversation?.at ?? null,
  };
}
