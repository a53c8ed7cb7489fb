import type { Day } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import type { Hold } from '../domain/hold.ts';
import { isHolding } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { Settings } from '../domain/settings.ts';
import { type AgingBucket, agingBuckets } from '../dunning/aging.ts';
import { type Balances, balancesOf } from '../dunning/balances.ts';
import { type ItemStanding, itemStandings } from '../dunning/chaseable-items.ts';
import { currentActivities } from '../dunning/current-activities.ts';
import { DEFAULT_PROCEDURE } from '../dunning/default-procedure.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { figuresDay } from '../dunning/figures-day.ts';
import { momentAt } from '../dunning/moment-at.ts';
import { type PromiseWithState, promisesWithState } from '../dunning/promises-with-state.ts';
import { waitingDrafts } from '../storage/draft-store.ts';
import { inOneReading } from '../storage/in-one-transaction.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { readSettings } from '../storage/settings-store.ts';
import type { Program } from './program.ts';
import { type Suggestion, suggestionFor } from './suggestion.ts';

/** One account as the panel shows it. */
export interface AccountView {
  readonly facts: AccountFacts;
  readonly settings: Settings;
  readonly moment: Moment;
  readonly balances: Balances;
  readonly aging: readonly AgingBucket[];
  readonly standings: readonly ItemStanding[];
  /** Credit memos and payments not yet allocated. */
  readonly credits: readonly OpenItem[];
  readonly suggestion: Suggestion;
  readonly promises: readonly PromiseWithState[];
  readonly holds: readonly Hold[];
  readonly drafts: readonly Draft[];
  /** The day the figures are true for; `null`: no figures yet. */
  readonly figuresOf: Day | null;
  readonly figuresAreStale: boolean;
}

/** `null`: there is no such account. */
export async function accountView(program: Program, accountId: Id): Promise<AccountView | null> {
  const { database } = program;
  const [records, settings, drafts] = await inOneReading(database, () =>
    Promise.all([
      readAccountRecords(database, accountId),
      readSettings(database, program.defaults),
      waitingDrafts(database, accountId),
    ]),
  );
  if (!records) return null;
  return viewOf(records, drafts, settings, momentAt(program.now(), settings.zone, settings.locale));
}

function viewOf(records: AccountFacts, drafts: Draft[], settings: Settings, moment: Moment): AccountView {
  const facts = { ...records, activities: currentActivities(records.activities) };
  const figuresOf = figuresDay(facts.items);
  const suggestion = suggestionFor(facts, moment);
  return {
    facts,
    settings,
    moment,
    balances: balancesOf(facts.items, moment.today),
    aging: agingBuckets(facts.items, moment.today),
    standings: itemStandings(facts, DEFAULT_PROCEDURE, moment).sort(
      (a, b) => (b.daysPastDue ?? -1e6) - (a.daysPastDue ?? -1e6),
    ),
    credits: facts.items.filter((item) => item.kind !== 'invoice' && item.open.amount !== 0),
    suggestion,
    promises: promisesWithState(facts, DEFAULT_PROCEDURE, moment),
    holds: facts.holds.filter((hold) => isHolding(hold, moment.now)),
    drafts,
    figuresOf,
    figuresAreStale: suggestion.reasons.some(({ code }) => code === 'stale-figures'),
  };
}
