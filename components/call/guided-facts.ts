import type { AccountView } from '../../lib/app/account-view.ts';
import type { BrokenAgreement, CallFacts } from '../../lib/calls/call-facts.ts';
import { citation } from '../../lib/correspondence/text-data.ts';
import type { CallForm } from '../../lib/domain/call-form.ts';
import { CALL_OUTCOMES } from '../../lib/domain/call-outcome.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { type Day, dayIn, instantAt } from '../../lib/domain/day.ts';
import { firstName } from '../../lib/domain/first-name.ts';
import { formatTime } from '../../lib/domain/format-day.ts';
import { subtractMoney } from '../../lib/domain/money.ts';
import { sumByCurrency } from '../../lib/domain/sum-by-currency.ts';
import { confirmationOf } from '../../lib/dunning/agreement-reasons.ts';
import { brokenPromises } from '../../lib/dunning/promises-with-state.ts';
import { unique } from '../../lib/shared/list.ts';
import { phoneWords } from '../account/phone-words.ts';

/** What the words of the call are made from: the record as it stands, and the invoices that are ticked. */
export function callFacts(view: AccountView, form: CallForm): CallFacts {
  const { facts, settings, moment } = view;
  const person = personCalled(view, form);
  const fullName = person?.name ?? (form.otherName.trim() || null);
  const asked = askedItems(view, form);
  const { account, items } = facts;
  return {
    locale: settings.locale,
    today: moment.today,
    us: { firm: settings.firmName, person: settings.senderName, phone: settings.senderPhone },
    goodTimes: goodTimes(view),
    customer: account.name,
    isConsumer: account.kind === 'consumer',
    fullName,
    firstName: firstName(fullName),
    email: person?.emails[0]?.address ?? null,
    phone: form.phone || null,
    asked: sumByCurrency(asked.map((standing) => standing.asked)),
    invoices: asked.map(({ item, daysPastDue }) => ({
      number: item.number,
      delivered: item.description,
      issuedOn: item.issuedOn,
      dueOn: item.dueOn,
      daysPastDue: daysPastDue ?? 0,
    })),
    numbers: items.map(({ number }) => number),
    currencies: unique(items.map(({ open }) => open.currency)),
    staleSince: view.figuresAreStale ? view.figuresOf : null,
    lastTalk: lastTalk(view),
    broken: brokenAgreement(view, form),
  };
}

/** The person of the form with the numbers and addresses that can be used, the best first; `null`: nobody on record. */
export function personCalled({ people }: AccountView, { person }: Pick<CallForm, 'person'>): Contact | null {
  return people.find(({ contact }) => contact.id === person)?.usable ?? null;
}

/** The numbers a person can be rung on, as they are shown; what is known to be wrong is not among them. */
export function numbersOf(person: Contact | null): { readonly number: string; readonly words: string }[] {
  const phones = person?.phones.filter(({ kind }) => kind !== 'fax') ?? [];
  return phones.map((phone) => ({ number: phone.number, words: phoneWords(phone) }));
}

/** What is ticked, overdue and not promised, planned or in question, oldest first. */
function askedItems({ standings }: AccountView, { itemIds }: CallForm) {
  return standings.filter(
    ({ item, leftOut, daysPastDue }) =>
      itemIds.includes(item.id) && leftOut === null && daysPastDue !== null && daysPastDue > 0,
  );
}

/** The last day on which somebody who can decide was on the phone. The log is newest first. */
function lastTalk({ facts }: AccountView): Day | null {
  const talk = facts.activities.find((one) => one.kind === 'call' && CALL_OUTCOMES[one.outcome].rightParty);
  return talk ? dayIn(talk.zone, talk.at) : null;
}

/** P25: the agreement whose day has passed, quoted by the mail that confirmed it. */
function brokenAgreement(view: AccountView, form: CallForm): BrokenAgreement | null {
  const { promises, plans, facts, settings } = view;
  const isAbout = (agreement: { readonly covers: readonly { readonly itemId: string }[] }) =>
    agreement.covers.some(({ itemId }) => form.itemIds.includes(itemId));
  const quoted = (agreement: { readonly activityId: string; readonly createdAt: number }) => {
    const mail = confirmationOf(agreement, facts);
    const made = facts.activities.find(({ id }) => id === agreement.activityId);
    return {
      agreedOn: dayIn(settings.zone, made?.at ?? agreement.createdAt),
      wasWritten: made !== undefined && made.kind !== 'call',
      confirmedBy: mail ? citation(mail, settings.locale) : null,
    };
  };
  const broken = brokenPromises(promises).find(({ promise }) => isAbout(promise));
  if (broken) {
    const { amount, dueOn } = broken.promise;
    return { kind: 'promise', amount, dueOn, received: broken.state.received, ...quoted(broken.promise) };
  }
  // A plan that has ended by its own rule is no less what was agreed.
  const late = plans.find(
    ({ plan, state }) => (state.kind === 'missed' || state.kind === 'ended') && isAbout(plan),
  );
  const next = late?.state.next;
  if (!late || !next) return null;
  const { amount, dueOn } = next.instalment;
  const received = subtractMoney(amount, next.missing);
  return { kind: 'instalment', amount, dueOn, received, ...quoted(late.plan) };
}

/** Somebody is here, and somebody is up there. */
const OUR_HOURS = [9, 17] as const;
const THEIR_HOURS = [8, 20] as const;
const SHORTEST_MS = 60 * 60 * 1000;

/** When to ring us, on their clock; empty where our hours are their night. */
function goodTimes({ callHours, settings, moment }: AccountView): string {
  const zone = callHours.isKnown ? callHours.zone : settings.zone;
  const opens = instantAt(settings.zone, moment.today, OUR_HOURS[0]);
  const closes = instantAt(settings.zone, moment.today, OUR_HOURS[1]);
  const there = dayIn(zone, opens);
  const from = Math.max(opens, instantAt(zone, there, THEIR_HOURS[0]));
  const until = Math.min(closes, instantAt(zone, there, THEIR_HOURS[1]));
  if (until - from < SHORTEST_MS) return '';
  const words = (at: number) => formatTime(at, zone, settings.locale);
  const theirs = zone === settings.zone ? '' : ', your time';
  return `weekdays from ${words(from)} to ${words(until)}${theirs}`;
}
