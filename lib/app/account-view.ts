import type { Day } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import type { DunningProcedure } from '../domain/dunning-procedure.ts';
import type { Hold } from '../domain/hold.ts';
import { isHolding } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import { countedPayments, type NotedPayment } from '../domain/noted-payments.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { Settings } from '../domain/settings.ts';
import { type AgingBucket, agingBuckets } from '../dunning/aging.ts';
import { type AgendaEntry, agreementAgenda } from '../dunning/agreement-agenda.ts';
import type { Balances } from '../dunning/balances.ts';
import { choosePerson } from '../dunning/choose-person.ts';
import type { DetailState } from '../dunning/detail-state.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import type { Finding } from '../dunning/finding.ts';
import { findings } from '../dunning/findings.ts';
import type { ItemStanding } from '../dunning/item-standings.ts';
import { type PersonView, peopleOf, postalOf } from '../dunning/people.ts';
import type { PlanWithState } from '../dunning/plan-state.ts';
import type { PromiseWithState } from '../dunning/promises-with-state.ts';
import type { Thanked, Thanks } from '../dunning/thanks-due.ts';
import { thankYouDrafts, waitingDrafts } from '../storage/draft-store.ts';
import { inOneReading } from '../storage/in-one-transaction.ts';
import { type AccountRecords, readAccountRecords } from '../storage/read-account-records.ts';
import { type Alternative, alternatives } from './alternatives.ts';
import type { BookTerms } from './book-terms.ts';
import { type CallHours, callHours } from './call-hours.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { type ReadingInPlace, readInPlace, type Suggestion, suggestionOf } from './suggestion.ts';
import { thanksNow } from './thanks-now.ts';
import { whatFollows } from './what-follows.ts';

/** One account as the panel shows it. */
export interface AccountView {
  readonly facts: AccountFacts;
  /** As it is on record: with entries that were corrected since, and what they took back (D13). For the log alone. */
  readonly records: AccountRecords;
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
  /** Whom to ask for on the phone, whatever the next contact is; `null`: nobody on record. */
  readonly toCall: Id | null;
  /** Behind a question, what is done once it is answered: "Call Mary Adams today before 19:00"; `null`: that depends. */
  readonly follows: string | null;
  /** Everybody on record, with how good each address and number is now (P5). */
  readonly people: readonly PersonView[];
  /** Whether letters arrive; `null`: no postal address is on record. */
  readonly postal: DetailState | null;
  /** What digging found that the reasons do not say, the weightiest first (P2). */
  readonly findings: readonly Finding[];
  /** Whether this is an hour to ring them. */
  readonly callHours: CallHours;
  /** What else could be done, best first, each with what speaks against it. */
  readonly alternatives: readonly Alternative[];
  readonly promises: readonly PromiseWithState[];
  readonly plans: readonly PlanWithState[];
  /** What was agreed and is waited for, soonest first. */
  readonly agenda: readonly AgendaEntry[];
  /** Payments seen by hand that no import shows yet, newest first. */
  readonly noted: readonly NotedPayment[];
  /** What the customer may be thanked for; `null`: nothing, or it is not the time for it. */
  readonly thanks: Thanks | null;
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
    const thanked = await thankYouDrafts(database, accountId);
    return viewOf(records, terms, await waitingDrafts(database, accountId), thanked);
  });
}

function viewOf(
  records: AccountRecords,
  terms: BookTerms,
  drafts: Draft[],
  thanked: readonly Thanked[],
): AccountView {
  const { settings } = terms;
  const inPlace = readInPlace(records, terms);
  const { moment, procedure, log, balances, standings, promises, plans, figuresOf } = inPlace.reading;
  const facts = { ...records, activities: log };
  const suggestion = suggestionOf(inPlace, terms);
  return {
    facts,
    records,
    settings,
    moment,
    procedure,
    balances,
    aging: agingBuckets(facts.items, moment.today, settings.agingBounds),
    standings,
    credits: facts.items.filter((item) => item.kind !== 'invoice' && item.open.amount !== 0),
    suggestion,
    toCall: toCall(suggestion, inPlace),
    follows: whatFollows(suggestion, inPlace, terms),
    people: peopleOf(inPlace.reading),
    postal: postalOf(inPlace.reading),
    findings: findings(inPlace.reading, suggestion.reasons),
    callHours: callHours(inPlace, suggestion, terms),
    alternatives: alternatives(inPlace, terms),
    promises,
    plans,
    agenda: agreementAgenda(inPlace.reading),
    noted: countedPayments(records.items, records.activities),
    thanks: thanksNow(inPlace, terms, thanked),
    holds: facts.holds.filter((hold) => isHolding(hold, moment.now)),
    drafts,
    figuresOf,
    figuresAreStale: suggestion.reasons.some(({ code }) => code === 'stale-figures'),
  };
}

/** The person of the call that is planned; where a mail is, the one whom a call would go to (P17). */
function toCall({ plan }: Suggestion, { reading }: ReadingInPlace): Id | null {
  if (plan?.channel === 'call') return plan.contactId;
  return choosePerson(reading, 'call', 'usual').contact?.id ?? plan?.contactId ?? null;
}
