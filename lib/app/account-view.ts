import type { Day } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import type { DunningProcedure } from '../domain/dunning-procedure.ts';
import type { Hold } from '../domain/hold.ts';
import { isHolding } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { Settings } from '../domain/settings.ts';
import { type AgingBucket, agingBuckets } from '../dunning/aging.ts';
import type { Balances } from '../dunning/balances.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import type { ItemStanding } from '../dunning/item-standings.ts';
import type { PromiseWithState } from '../dunning/promises-with-state.ts';
import { waitingDrafts } from '../storage/draft-store.ts';
import { inOneReading } from '../storage/in-one-transaction.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { type Alternative, alternatives } from './alternatives.ts';
import type { BookTerms } from './book-terms.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { readInPlace, type Suggestion, suggestionOf } from './suggestion.ts';
import { whatFollows } from './what-follows.ts';

/** One account as the panel shows it. */
export interface AccountView {
  readonly facts: AccountFacts;
  readonly settings: Settings;
  readonly moment: Moment;
  /** The way of following up that holds for it. */
  readonly procedure: DunningProcedure;
  readonly balances: Balances;
  readonly aging: readonly AgingBucket[];
  readonly standings: readonly ItemStanding[];
  /** Credit memos and payments not yet allocated. */
  readonly credits: readonly OpenItem[];
  readonly suggestion: Suggestion;
  /** Behind a question, what is done once it is answered: "Call Mary Adams today before 19:00"; `null`: that depends. */
  readonly follows: string | null;
  /** What else could be done, best first, each with what speaks against it. */
  readonly alternatives: readonly Alternative[];
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
  return inOneReading(database, async () => {
    const records = await readAccountRecords(database, accountId, program.now());
    if (!records) return null;
    const terms = await readTerms(program);
    return viewOf(records, terms, await waitingDrafts(database, accountId));
  });
}

function viewOf(records: AccountFacts, terms: BookTerms, drafts: Draft[]): AccountView {
  const { settings } = terms;
  const inPlace = readInPlace(records, terms);
  const { moment, procedure, log, balances, standings, promises, figuresOf } = inPlace.reading;
  const facts = { ...records, activities: log };
  const suggestion = suggestionOf(inPlace, terms);
  return {
    facts,
    settings,
    moment,
    procedure,
    balances,
    aging: agingBuckets(facts.items, moment.today, settings.agingBounds),
    standings,
    credits: facts.items.filter((item) => item.kind !== 'invoice' && item.open.amount !== 0),
    suggestion,
    follows: whatFollows(suggestion, inPlace, terms),
    alternatives: alternatives(inPlace, terms),
    promises,
    holds: facts.holds.filter((hold) => isHolding(hold, moment.now)),
    drafts,
    figuresOf,
    figuresAreStale: suggestion.reasons.some(({ code }) => code === 'stale-figures'),
  };
}
