import { type HoldKind, holdKindSchema, holdSentence, stopsOneWay } from '../domain/hold.ts';
import { assertNever } from '../shared/assert-never.ts';
import { foldName } from '../shared/text.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { LedgerTerms } from './ledger-terms.ts';

/** Which accounts are shown: one value for each filter that is set, as a saved view keeps them. */
export interface LedgerFilters {
  /** Words of the name. */
  readonly text?: string;
  readonly state?: LedgerState;
  /** The kind of a hold, or "dispute": only accounts that are on hold for it. */
  readonly why?: BlockedKind;
  /** First day past due of an aging bucket: "0" is what is not due yet, "91" what is late for more than 90 days. */
  readonly late?: string;
  readonly currency?: string;
  readonly procedure?: string;
  readonly kind?: 'trade' | 'consumer';
}

const LEDGER_STATES = {
  open: 'Something open',
  overdue: 'Something overdue',
  due: 'Due now',
  silent: 'Silent',
  promised: 'Promise pending',
  broken: 'Has broken a promise',
  blocked: 'On hold',
  aside: 'Put aside',
  credit: 'With credits',
  nothing: 'Nothing open',
} as const;

export type LedgerState = keyof typeof LEDGER_STATES;
export type BlockedKind = HoldKind | 'dispute';

export const STATE_CHOICES: readonly { readonly value: LedgerState; readonly label: string }[] =
  Object.entries(LEDGER_STATES).flatMap(([value, label]) => (isLedgerState(value) ? [{ value, label }] : []));

export const BLOCKED_CHOICES: readonly { readonly value: BlockedKind; readonly label: string }[] = [
  // One way that is closed stops nobody, and what is put aside comes up again by itself.
  ...holdKindSchema.options
    .filter((kind) => kind !== 'snooze' && !stopsOneWay(kind))
    .map((value) => ({ value, label: holdSentence(value) })),
  { value: 'dispute', label: 'A complaint about all that is overdue' },
];

export function isLedgerState(value: string): value is LedgerState {
  return Object.hasOwn(LEDGER_STATES, value);
}

export function isBlockedKind(value: string): value is BlockedKind {
  return BLOCKED_CHOICES.some((choice) => choice.value === value);
}

/** The line of what was put aside says so in these words, and comes up again by itself. */
const PUT_ASIDE = holdSentence('snooze');

/** P1: when the second try brought no answer, the account is silent. */
const SILENT_AFTER_TRIES = 2;

interface Filtering {
  readonly filters: LedgerFilters;
  readonly terms: LedgerTerms;
  /** Accounts that the search knows by something else than their name: a number, an address, an invoice. */
  readonly alsoFound: ReadonlySet<string>;
}

/** The rows that pass every filter, in the order they came in. */
export function filterLedger(
  rows: readonly LedgerRow[],
  { filters, terms, alsoFound }: Filtering,
): readonly LedgerRow[] {
  const tests = testsOf(filters, terms, alsoFound);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

type Test = (row: LedgerRow) => boolean;

function testsOf(filters: LedgerFilters, terms: LedgerTerms, alsoFound: ReadonlySet<string>): Test[] {
  const { text = '', state, why, late, currency, procedure, kind } = filters;
  const words = foldName(text).split(' ').filter(Boolean);
  const tests: Test[] = [];
  if (words.length > 0)
    tests.push((row) => words.every((word) => row.nameKey.includes(word)) || alsoFound.has(row.accountId));
  if (state !== undefined) tests.push((row) => isIn(state, row, terms));
  if (why !== undefined) tests.push((row) => row.blocked?.kind === why);
  if (late !== undefined && late !== '') tests.push(lateTest(Number(late), terms));
  if (currency !== undefined && currency !== '') tests.push((row) => knows(row, currency));
  if (procedure !== undefined && procedure !== '') tests.push((row) => row.procedureId === procedure);
  if (kind !== undefined) tests.push((row) => row.kind === kind);
  return tests;
}

/** The buckets may have been changed since the view was saved: then the days themselves decide. */
function lateTest(from: number, { agingBounds }: LedgerTerms): Test {
  const bucket = from === 0 ? 0 : agingBounds.findIndex((bound) => bound + 1 === from) + 1;
  if (from !== 0 && bucket === 0) return (row) => row.oldestDaysPastDue >= from;
  return ({ aging }) => aging.some(({ amounts }) => (amounts[bucket] ?? 0) > 0);
}

function knows({ open, overdue, credits }: LedgerRow, code: string): boolean {
  return [open, overdue, credits].some((sums) => sums.some(({ currency }) => currency === code));
}

function isIn(state: LedgerState, row: LedgerRow, { moment }: LedgerTerms): boolean {
  switch (state) {
    case 'open':
      return row.openCount > 0;
    case 'overdue':
      return row.overdueCount > 0;
    case 'due':
      return row.dueAt !== null && row.dueAt <= moment.now;
    case 'silent':
      return row.silentTries >= SILENT_AFTER_TRIES && row.openCount > 0;
    case 'promised':
      return row.promisedOn !== null;
    case 'broken':
      return row.promisesBroken > 0;
    case 'blocked':
      return row.blocked !== null;
    case 'aside':
      return row.action === PUT_ASIDE;
    case 'credit':
      return row.credits.length > 0;
    case 'nothing':
      return row.openCount === 0;
    default:
      return assertNever(state);
  }
}
