import { NOTHING_CITED } from '../correspondence/text-data.ts';
import { NOTHING_AGREED, type TextFacts } from '../correspondence/text-facts.ts';
import type { DetailsActivity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import type { Id } from '../domain/id.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { confirmationOf } from '../dunning/agreement-reasons.ts';
import { instalmentStandings } from '../dunning/instalment-standings.ts';
import { leftOf, promiseStanding } from '../dunning/promise-standing.ts';
import type { Reading } from '../dunning/reading.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import type { TextId } from '../templates/catalogue.ts';
import type { Program } from './program.ts';
import { newEntry } from './with-account.ts';

/** A mail or letter that asks for no money and takes no step. */
export type NoteId = Extract<
  TextId,
  | 'resend'
  | 'details-request'
  | 'stop-confirmation'
  | 'promise-reminder'
  | 'plan-reminder'
  | 'hand-off-announcement'
>;

interface Asked {
  readonly textId: NoteId;
  /** The promise or plan a reminder of what was agreed is about. */
  readonly agreementId: Id | null;
  readonly contact: Contact | null;
  /** The invoices a person has decided on; `null`: all that is open. */
  readonly decided: readonly Id[] | null;
  readonly program: Program;
}

type About = Pick<TextFacts, 'items' | 'promise' | 'confirmedBy' | 'agreed' | 'underReview'>;

const NOTHING: About = { ...NOTHING_CITED, items: [] };

/** What a note is about, from the record; refused where there is nothing to say any more. */
export function noteAbout(asked: Asked, reading: Reading): Result<About> {
  switch (asked.textId) {
    case 'stop-confirmation':
      return success(NOTHING);
    case 'details-request':
      return success({ ...NOTHING, agreed: { ...NOTHING_AGREED, details: detailsOn(asked, reading) } });
    case 'promise-reminder':
      return promised(asked, reading);
    case 'plan-reminder':
      return instalmentAhead(asked, reading);
    default: {
      const items = openInvoices(reading).filter(({ id }) => asked.decided?.includes(id) ?? true);
      if (items.length === 0) return refusal('nothing-open', 'No invoice is open any more.');
      return success({ ...NOTHING, items });
    }
  }
}

function openInvoices({ standings }: Reading): OpenItem[] {
  return standings.filter(({ leftOut }) => leftOut === null).map(({ item }) => item);
}

const NOT_AHEAD = refusal('not-ahead', 'Its day is not ahead any more, or it has been changed.');

function promised({ agreementId }: Asked, { promises, moment, facts }: Reading): Result<About> {
  const one = promises.find(({ promise }) => promise.id === agreementId);
  if (!one || !isAhead(promiseStanding(one, moment))) return NOT_AHEAD;
  const { promise, state } = one;
  return success({
    ...NOTHING,
    items: coveredBy(promise.covers, facts.items),
    promise: { ...promise, amount: leftOf(one) },
    // What was confirmed was the whole of it.
    confirmedBy: state.received.amount > 0 ? null : confirmationOf(promise, facts),
  });
}

function instalmentAhead(
  { agreementId }: Asked,
  { plans, procedure, moment, facts }: Reading,
): Result<About> {
  const one = plans.find(({ plan }) => plan.id === agreementId);
  if (!one || (one.state.kind !== 'on-time' && one.state.kind !== 'missed')) return NOT_AHEAD;
  const standings = instalmentStandings(one, procedure.promiseGraceBankDays, moment);
  const next = standings.find(({ kind }) => isAhead(kind));
  if (!next) return NOT_AHEAD;
  const { covers } = one.plan;
  return success({
    ...NOTHING,
    items: coveredBy(covers, facts.items),
    promise: { amount: next.missing, dueOn: next.instalment.dueOn, covers },
    confirmedBy: next.received.amount > 0 ? null : confirmationOf(one.plan, facts),
  });
}

function isAhead(standing: string): boolean {
  return standing === 'ahead' || standing === 'due-tomorrow' || standing === 'due-today';
}

function coveredBy(covers: readonly { readonly itemId: Id }[], items: readonly OpenItem[]): OpenItem[] {
  return items.filter(({ id }) => covers.some(({ itemId }) => itemId === id));
}

/** What is on record of the person, to be read back to her alone (P5); nothing is filed. */
function detailsOn({ contact, program }: Asked, reading: Reading): DetailsActivity | null {
  if (!contact) return null;
  const details = detailsOnRecord(contact, reading.facts.account.postalAddress);
  if (details.length === 0) return null;
  return {
    kind: 'details',
    ...newEntry(program, reading),
    contactId: contact.id,
    contactName: contact.name,
    callId: null,
    details,
    note: '',
  };
}

/** Where the person and the account can be reached, as far as is known. */
export function detailsOnRecord(
  contact: Contact | null,
  postalAddress: string | null,
): DetailsActivity['details'] {
  return [
    ...(contact?.emails ?? []).map(({ address }) => asOnRecord('email', address)),
    ...(contact?.phones ?? []).map(({ number }) => asOnRecord('phone', number)),
    ...(postalAddress === null ? [] : [asOnRecord('address', postalAddress.replace(/\s*\n\s*/g, ', '))]),
  ];
}

function asOnRecord(kind: 'email' | 'phone' | 'address', before: string): DetailsActivity['details'][number] {
  return { kind, before, answer: 'confirmed', after: '' };
}
