import type { TextFacts } from '../correspondence/text-facts.ts';
import { CALL_OUTCOMES } from '../domain/call-outcome.ts';
import { type Contact, contactSchema } from '../domain/contact.ts';
import type { Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { brokenPromises } from '../dunning/promises-with-state.ts';
import type { Reading } from '../dunning/reading.ts';
import type { TextId } from '../templates/catalogue.ts';
import { type Agreed, agreedFacts } from './reminder-facts.ts';
import { wasWrittenTo } from './was-written-to.ts';
import type { AccountOnRecord } from './with-account.ts';

export interface CallAsked {
  readonly accountId: Id;
  /** Who is asked for; `null`: somebody who is not on record, or nobody is known by name. */
  readonly contactId: Id | null;
  /** The name of somebody who is not on record; empty: nobody's is known. */
  readonly otherName: string;
  /** The invoices it is about. */
  readonly itemIds: readonly Id[];
}

/** What a call is about, and the texts that fit it. */
export interface CallOccasion {
  readonly facts: TextFacts;
  readonly opening: TextId;
  readonly voicemail: TextId;
  /** Of all the customer's invoices: what is told to nobody else. */
  readonly numbers: readonly string[];
  /** Something is late and may be asked for. */
  readonly isAsked: boolean;
}

/** `null`: nothing is open. */
export function callOccasion(
  { facts, reading, terms }: AccountOnRecord,
  asked: CallAsked,
  now: Instant,
): CallOccasion | null {
  const { standings } = reading;
  const late = standings.filter(
    ({ item, leftOut, daysPastDue }) =>
      asked.itemIds.includes(item.id) && leftOut === null && daysPastDue !== null && daysPastDue > 0,
  );
  const agreed = agreedFacts(brokenAbout(asked.itemIds, reading), reading);
  const isAsked = late.length > 0 || agreed.promise !== null;
  const about = late.length > 0 ? late : standings.filter(({ item }) => item.open.amount > 0);
  if (about.length === 0) return null;
  return {
    facts: {
      ...agreed,
      settings: terms.settings,
      account: facts.account,
      contact: personAsked(asked, facts),
      items: about.map(({ item }) => item),
      call: null,
      now,
    },
    opening: openingFor(agreed, reading),
    voicemail: isVoicemailLast(reading) ? 'voicemail-follow-up' : 'voicemail',
    numbers: facts.items.map(({ number }) => number),
    isAsked,
  };
}

function openingFor({ promise }: Agreed, reading: Reading): TextId {
  if (promise) return 'call-opening-broken-promise';
  const talked = reading.log.some((one) => one.kind === 'call' && CALL_OUTCOMES[one.outcome].rightParty);
  return talked || wasWrittenTo(reading) ? 'call-opening-follow-up' : 'call-opening';
}

/** A message was left, and nobody has rung back or written since. The log is newest first. */
function isVoicemailLast({ log }: Reading): boolean {
  const last = log.find(({ kind }) => kind === 'call' || kind === 'answer');
  return last?.kind === 'call' && last.outcome === 'voicemail';
}

/** P25: the promise about these invoices that was not kept, or the plan with a missed instalment. */
function brokenAbout(
  itemIds: readonly Id[],
  { promises, plans }: Reading,
): { readonly brokenPromiseId: Id | null; readonly missedPlanId: Id | null } {
  const isAbout = ({ covers }: { readonly covers: readonly { readonly itemId: Id }[] }) =>
    covers.some(({ itemId }) => itemIds.includes(itemId));
  const broken = brokenPromises(promises).find(({ promise }) => isAbout(promise));
  const late = plans.find(
    ({ plan, state }) => (state.kind === 'missed' || state.kind === 'ended') && isAbout(plan),
  );
  return {
    brokenPromiseId: broken?.promise.id ?? null,
    missedPlanId: broken ? null : (late?.plan.id ?? null),
  };
}

/** A private person is the customer herself (P6); `null`: nobody is known by name. */
function personAsked(
  { accountId, contactId, otherName }: CallAsked,
  { contacts, account }: AccountOnRecord['facts'],
): Contact | null {
  const person = contacts.find(({ id }) => id === contactId);
  if (person?.name) return person;
  const name = otherName.trim() || (account.kind === 'consumer' ? account.name : '');
  if (name === '') return person ?? null;
  const nobody = { emails: [], phones: [], forbidden: [], external: [], role: 'unknown', stale: false };
  return contactSchema.parse({ ...nobody, id: accountId, accountId, ...person, name });
}
