import type { Activity } from '../../domain/activity.ts';
import type { Contact } from '../../domain/contact.ts';
import { addDays } from '../../domain/day.ts';
import { formatDay } from '../../domain/format-day.ts';
import { isOverdue } from '../../dunning/days-past-due.ts';
import type { ContactPlan, Question } from '../../dunning/next-contact-types.ts';
import { partnerNews } from '../../dunning/partner-to-tell.ts';
import type { Reading } from '../../dunning/reading.ts';
import { coveredItem } from '../covered-item.ts';
import { settleDispute } from './disputes.ts';
import { entryBase } from './log-entry.ts';
import { allocateCredits } from './payments.ts';
import { newId, note, record, type Turn } from './pretend-customer.ts';
import { letComeAbout } from './what-comes-about.ts';

/** The clerk's answer in words, written into the record; `null`: she has none, and it waits for a person. */
export function answerQuestion(
  turn: Turn,
  question: Question,
  plan: ContactPlan | null,
  reading: Reading,
): string | null {
  switch (question) {
    case 'prior-contacts':
      return nothingKnown(turn, reading);
    case 'stale-figures':
      return lookForPayments(turn, reading);
    case 'decide-step':
      return plan && decide(turn, plan, reading);
    case 'allocate-payment':
      return `allocated ${allocateCredits(turn)}`;
    case 'answer-dispute':
      return settleOldest(turn);
    case 'due-date':
      return usualTerms(turn);
    case 'contact-details':
      return findDetails(turn);
    case 'tell-partner':
      return toldPartner(turn, reading);
    // Nobody looks at a page here.
    case 'answer-to-read':
    case 'next-step':
      return null;
  }
}

/** Case 63: the partner learns of what came in. */
function toldPartner(turn: Turn, reading: Reading): string | null {
  const [news] = partnerNews(reading);
  if (!news) return null;
  const { partner, came, items } = news;
  record(turn.customer, {
    ...entryBase(turn, reading),
    kind: 'partner-told',
    partner,
    on: turn.today,
    by: turn.terms.settings.senderName,
    note: '',
    came: [...came],
    items: [...items],
  });
  return `told ${partner}`;
}

function nothingKnown(turn: Turn, reading: Reading): string {
  const { facts, moment } = reading;
  const overdue = facts.items.filter((item) => isOverdue(item, moment.today));
  record(turn.customer, {
    ...entryBase(turn, reading),
    kind: 'prior-contact',
    items: overdue.map(({ id }) => coveredItem(id, null, facts)),
    on: null,
  });
  return 'nothing was done before';
}

/** What has come in meanwhile is put on record; where nothing has, that is noted. */
function lookForPayments(turn: Turn, reading: Reading): string {
  const { customer, today } = turn;
  const before = customer.facts.items;
  letComeAbout(turn, today);
  record(customer, { ...entryBase(turn, reading), kind: 'figures-checked', on: today });
  return customer.facts.items === before ? 'nothing has come in' : 'a payment was found';
}

function decide(turn: Turn, { level, items }: ContactPlan, reading: Reading): string {
  const { today, habits, terms } = turn;
  const after = level.afterTerm ? habits.handOffAfterDays : habits.finalNoticeAfterDays;
  const on = addDays(today, after ?? LOOKED_AT_AGAIN_AFTER);
  const decision: Activity = {
    ...entryBase(turn, reading),
    kind: 'decision',
    levelId: level.id,
    itemIds: items.map(({ itemId }) => itemId),
    go: after !== null,
    on,
    by: terms.settings.senderName,
    note: '',
  };
  record(turn.customer, decision);
  const day = formatDay(on, terms.settings.locale, today);
  return after === null ? `not yet, looked at again on ${day}` : `to be done from ${day}`;
}

const LOOKED_AT_AGAIN_AFTER = 30;

function settleOldest(turn: Turn): string | null {
  const { facts, coming } = turn.customer;
  const [oldest] = facts.disputes
    .filter(({ resolvedAt }) => resolvedAt === null)
    .sort((a, b) => (a.answerBy < b.answerBy ? -1 : 1));
  if (!oldest) return null;
  const planned = coming.find((one) => one.kind === 'settlement' && one.disputeId === oldest.id);
  const inFavourOf = planned?.kind === 'settlement' ? planned.inFavourOf : 'seller';
  settleDispute(turn, oldest.id, inFavourOf);
  return 'looked into';
}

/** Thirty days from the day of the invoice, as the firm's terms have it. */
function usualTerms({ customer, today }: Turn): string {
  const items = customer.facts.items.map((item) =>
    item.kind === 'invoice' && item.dueOn === null
      ? { ...item, dueOn: addDays(item.issuedOn ?? today, 30) }
      : item,
  );
  customer.facts = { ...customer.facts, items };
  return 'terms of 30 days added';
}

/** An address is found by the front desk: the right one where mail came back, a first one where there was none. */
function findDetails({ customer, today }: Turn): string | null {
  const { account, contacts } = customer.facts;
  const found = { address: `accounts-${customer.ids}@found.example`, confirmedOn: today };
  const bounced = contacts.find(({ stale, emails }) => !stale && emails.length > 0);
  if (bounced?.forbidden.includes('email')) return null;
  const nobody: Contact = {
    id: newId(customer),
    accountId: account.id,
    name: null,
    role: 'accounts-payable',
    emails: [found],
    phones: [],
    forbidden: [],
    preferred: null,
    stale: false,
    awayUntil: null,
    external: [],
  };
  const changed = contacts.map((contact) =>
    contact === bounced ? { ...contact, emails: [found] } : contact,
  );
  customer.facts = { ...customer.facts, contacts: bounced ? changed : [...contacts, nobody] };
  return `${found.address} found`;
}

/** Asked, and answered or left open. */
export function noteQuestion(turn: Turn, question: Question, headline: string, answer: string | null): void {
  const { tally } = turn;
  tally.questions.set(question, (tally.questions.get(question) ?? 0) + 1);
  const text = `${headline}: ${answer ?? 'left for a person to answer'}`;
  note(turn, { kind: 'question', text });
}
