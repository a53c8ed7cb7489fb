import { addDays, type Day, laterDay } from '../../domain/day.ts';
import { settleDispute } from './disputes.ts';
import { isOpenInvoice, receivePayment } from './payments.ts';
import {
  type Coming,
  letCome,
  newId,
  note,
  type PretendCustomer,
  record,
  someDays,
  type Turn,
} from './pretend-customer.ts';

/** Whoever agreed on something before the first day keeps to it more often than not. */
const KEEPS_AGREED = 0.7;
const SETTLES_FOR_CUSTOMER = 0.5;

/** What is under way on the first day: payments nobody asks for, promises, instalments, open complaints. */
export function beginPretending(customer: PretendCustomer, first: Day): void {
  const { facts, behaviour, random } = customer;
  for (const item of facts.items) {
    if (behaviour.unasked === null || item.dueOn === null || !isOpenInvoice(item)) continue;
    const on = laterDay(addDays(item.dueOn, someDays(customer, behaviour.unasked)), first);
    letCome(customer, { kind: 'payment', on: addDays(on, 1), itemIds: [item.id], amounts: null });
  }
  for (const { dueOn, amount, covers } of [...facts.promises, ...facts.plans.flatMap(instalmentsOf)]) {
    const isKept = random() < KEEPS_AGREED;
    if (dueOn < first || !isKept) continue;
    const itemIds = covers.map(({ itemId }) => itemId);
    letCome(customer, { kind: 'payment', on: addDays(dueOn, 1), itemIds, amounts: [amount] });
  }
  for (const dispute of facts.disputes) {
    const inFavourOf = random() < SETTLES_FOR_CUSTOMER ? 'customer' : 'seller';
    if (dispute.resolvedAt !== null) continue;
    letCome(customer, {
      kind: 'settlement',
      on: laterDay(dispute.answerBy, addDays(first, 1)),
      disputeId: dispute.id,
      inFavourOf,
    });
  }
}

function instalmentsOf({ instalments, covers }: PretendCustomer['facts']['plans'][number]) {
  return instalments.map((instalment) => ({ ...instalment, covers }));
}

/**
 * Everything that has come about by today. Payments are seen when figures are imported, or when somebody looks for them
 * by hand.
 */
export function letComeAbout(turn: Turn, paymentsUntil: Day): void {
  const { customer, today } = turn;
  const isThere = (one: Coming) => one.on <= (one.kind === 'payment' ? paymentsUntil : today);
  const there = customer.coming.filter(isThere).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  if (there.length === 0) return;
  customer.coming = customer.coming.filter((one) => !isThere(one));
  customer.openQuestion = null;
  for (const one of there) comeAbout(turn, one);
}

function comeAbout(turn: Turn, coming: Coming): void {
  switch (coming.kind) {
    case 'payment':
      receivePayment(turn, coming.itemIds, coming.amounts);
      break;
    case 'settlement':
      settleDispute(turn, coming.disputeId, coming.inFavourOf);
      break;
    case 'answer':
      answer(turn, coming);
      break;
    case 'bounce':
      bounce(turn, coming);
      break;
  }
}

function answer(turn: Turn, { contactId, says }: Extract<Coming, { kind: 'answer' }>): void {
  record(turn.customer, { ...plainEntry(turn), kind: 'answer', contactId, note: says, seen: null });
  note(turn, { kind: 'customer', text: `Writes: “${says}”` });
}

function bounce(turn: Turn, { contactId, mailId }: Extract<Coming, { kind: 'bounce' }>): void {
  const contact = turn.customer.facts.contacts.find(({ id }) => id === contactId);
  const mail = turn.customer.facts.activities.find(({ id }) => id === mailId);
  const address = (mail?.kind === 'mail' ? mail.to[0] : null) ?? contact?.emails[0]?.address;
  if (address === undefined) return;
  record(turn.customer, { ...plainEntry(turn), kind: 'bounce', contactId, address, mailId });
  note(turn, { kind: 'customer', text: `The mail to ${address} came back` });
}

/** What others did is noted without figures: nobody believed anything then. */
function plainEntry({ customer, now, terms }: Turn) {
  return {
    id: newId(customer),
    accountId: customer.facts.account.id,
    at: now,
    zone: terms.settings.zone,
    amendsId: null,
    believed: { overdue: [], asOf: null },
  };
}
