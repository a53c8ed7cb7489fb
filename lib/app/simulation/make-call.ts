import { type CallActivity, UNNOTED } from '../../domain/activity.ts';
import { CALL_OUTCOMES, type CallOutcome } from '../../domain/call-outcome.ts';
import { PAYMENT_REASONS, type PaymentReason } from '../../domain/payment-reason.ts';
import { canBeReachedBy, choosePerson } from '../../dunning/choose-person.ts';
import type { ContactPlan } from '../../dunning/next-contact-types.ts';
import type { Reading } from '../../dunning/reading.ts';
import { coveredItem } from '../covered-item.ts';
import type { CallReaction } from './behaviour.ts';
import { callAgreement } from './call-agreement.ts';
import { entryBase } from './log-entry.ts';
import { isPaying, newId, note, record, type Turn } from './pretend-customer.ts';

/** The call is made, ends as this customer's calls do, and is recorded as the call card records it (record-call). */
export function makeCall(turn: Turn, plan: ContactPlan, reading: Reading): void {
  const { customer } = turn;
  const { facts } = reading;
  const reaction = nextReaction(turn);
  const [outcome, reason, words] = ENDS[reaction.does];
  const call: CallActivity = {
    ...entryBase(turn, reading),
    kind: 'call',
    contactId: plan.contactId,
    contactName: plan.personName,
    ...UNNOTED,
    direction: 'out',
    askedFor: false,
    outcome,
    reason,
    note: '',
    items: plan.items.map(({ itemId, levelId }) => coveredItem(itemId, levelId, facts)),
    levelId: plan.level.id,
  };
  record(customer, call);
  const agreed = callAgreement(turn, reaction, plan, call);
  note(turn, { kind: 'customer', text: agreed?.words ?? words, amounts: agreed?.amounts ?? [] });
  holdAfter(turn, call);
  if (CALL_OUTCOMES[outcome].rightParty) askForAddress(turn, call, reading);
  if (CALL_OUTCOMES[outcome].rightParty) confirm(turn, call, { ...reading, facts: customer.facts });
}

/** Outcome and reason on the call card, and the words of the diary. */
const ENDS: Record<CallReaction['does'] | 'is-paying', readonly [CallOutcome, PaymentReason, string]> = {
  'no-answer': ['no-answer', 'not-asked', 'No answer'],
  voicemail: ['voicemail', 'not-asked', 'Voicemail'],
  'third-person': ['third-person', 'not-asked', 'Somebody else answered'],
  'wrong-number': ['wrong-number', 'not-asked', 'Wrong number'],
  talks: ['talked', 'waiting-approval', 'Talked, nothing agreed yet'],
  refuses: ['refused', 'other', 'Refuses to pay'],
  'no-more-calls': ['no-more-calls', 'not-asked', 'Asks not to be called again'],
  hardship: ['talked', 'hardship', 'Is in hardship, and says so'],
  pays: ['talked', 'oversight', 'Had overlooked it and pays'],
  promises: ['promised', 'cash-short', 'Promises to pay'],
  disputes: ['disputes', 'quality', 'Has a complaint'],
  'agrees-on-plan': ['talked', 'cash-short', 'Agrees on instalments'],
  'is-paying': ['talked', 'already-paid', 'Says it is on its way'],
};

function nextReaction({ customer, today }: Turn): CallReaction | { readonly does: 'is-paying' } {
  if (isPaying(customer, today)) return { does: 'is-paying' };
  const { calls } = customer.behaviour;
  const reaction = calls[Math.min(customer.calls, calls.length - 1)] ?? calls[0];
  customer.calls += 1;
  return reaction;
}

function holdAfter({ customer, now }: Turn, { id, outcome, reason }: CallActivity): void {
  const { facts } = customer;
  const { hold } = PAYMENT_REASONS[reason];
  const kinds = [...(hold ? [hold] : []), ...(outcome === 'no-more-calls' ? ['no-calls' as const] : [])];
  const holds = kinds.map((kind) => ({
    id: newId(customer),
    accountId: facts.account.id,
    kind,
    note: '',
    owner: '',
    since: now,
    until: null,
    activityId: id,
    liftedAt: null,
  }));
  if (holds.length > 0) customer.facts = { ...facts, holds: [...facts.holds, ...holds] };
}

/** P5: where mail has come back the right address is asked for, and on record from then on. */
function askForAddress(turn: Turn, { contactId }: CallActivity, { bounced }: Reading): void {
  const { customer, today } = turn;
  const { facts } = customer;
  const found = facts.contacts.find(
    ({ id, emails }) => id === contactId && emails.some(({ address }) => bounced.has(address)),
  );
  const old = found?.emails.find(({ address }) => bounced.has(address))?.address;
  if (!found || old === undefined) return;
  const right = { address: `right.${old}`, confirmedOn: today };
  const contacts = facts.contacts.map((one) => (one === found ? { ...one, emails: [right] } : one));
  customer.facts = { ...facts, contacts };
  note(turn, { kind: 'customer', text: `Gives the right address: ${right.address}` });
}

/** P24: what was said is written at once, where mails are wanted and nothing has stopped the chase (record-call). */
function confirm(turn: Turn, call: CallActivity, reading: Reading): void {
  const { hold } = PAYMENT_REASONS[call.reason];
  if ((hold !== null && hold !== 'hardship') || !canBeReachedBy('email', reading)) return;
  const { contact } = choosePerson(reading, 'email', 'usual');
  const spokenTo = reading.facts.contacts.find(({ id }) => id === call.contactId);
  const to = spokenTo?.emails[0] ?? contact?.emails[0];
  const contactId = spokenTo?.emails.length ? spokenTo.id : (contact?.id ?? null);
  const minutesLater = { ...turn, now: turn.now + 5 * MINUTE };
  record(turn.customer, {
    ...entryBase(minutesLater, reading),
    kind: 'mail',
    channel: 'email',
    purpose: 'as-per-our-call',
    textId: 'as-per-our-call',
    builtInId: 'as-per-our-call',
    contactId,
    to: to ? [to.address] : [],
    subject: 'As per our call',
    body: '',
    draftId: newId(turn.customer),
    confirmsId: call.id,
    items: call.items.map(({ itemId, open }) => ({ itemId, levelId: null, open })),
    levelId: null,
  });
  note(minutesLater, { kind: 'confirmation', text: '“As per our call” sent', channel: 'email' });
}

const MINUTE = 60_000;
