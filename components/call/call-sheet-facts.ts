import type { AccountView } from '../../lib/app/account-view.ts';
import { CALL_OUTCOMES } from '../../lib/domain/call-outcome.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { type Day, dayIn, daysBetween } from '../../lib/domain/day.ts';
import { firstName } from '../../lib/domain/first-name.ts';
import { formatDay, formatTime, formatZone } from '../../lib/domain/format-day.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import { count, joinWords } from '../../lib/shared/text.ts';
import { phoneWords } from '../account/people-list.tsx';

interface CallSheetFacts {
  readonly askFor: string;
  readonly numbers: readonly string[];
  readonly localTime: string;
  readonly opening: string;
  readonly thenSay: string;
  readonly known: { readonly term: string; readonly detail: string; readonly id: string }[];
  readonly confirm: readonly string[];
}

/** Months after which a phone number or address is asked for again (P5). */
const FRESH_DAYS = 180;

/** The call sheet's words, from the account's facts. */
export function callSheet(view: AccountView, contactId: string | null): CallSheetFacts {
  const person = personToCall(view, contactId);
  const phones = (person ? [person] : view.facts.contacts)
    .flatMap((contact) => contact.phones)
    .filter(({ kind }) => kind !== 'fax');
  return {
    askFor: person?.name ?? 'Accounts payable: ask for the name and extension',
    numbers: phones.map(phoneWords),
    localTime: localTime(view),
    opening: `${person && firstName(person.name) ? `${firstName(person.name)}, how` : 'How'} was the service, was everything as it should be?`,
    thenSay: bridge(view),
    known: known(view),
    confirm: toConfirm(view, person),
  };
}

function personToCall({ suggestion, facts }: AccountView, contactId: string | null): Contact | null {
  const chosen = facts.contacts.find(({ id }) => id === contactId);
  if (chosen) return chosen;
  const planned = facts.contacts.find(({ id }) => id === suggestion.plan?.contactId);
  const callable = (contact: Contact) => !contact.stale && contact.phones.some(({ kind }) => kind !== 'fax');
  if (planned && callable(planned)) return planned;
  return facts.contacts.find((contact) => callable(contact) && contact.name !== null) ?? null;
}

function localTime({ facts, moment }: AccountView): string {
  const { zone } = facts.account;
  if (zone === null) return 'Their time zone is not on record: ask whether it is a good moment.';
  return `It is ${formatTime(moment.now, zone, moment.locale)} there (${formatZone(moment.now, zone, moment.locale)}).`;
}

/** P11: the facts, then a pause. */
function bridge({ balances, settings }: AccountView): string {
  if (balances.overdue.length === 0) return 'Nothing is overdue: keep it short and friendly.';
  const sums = joinWords(balances.overdue.map((total) => formatMoney(total, settings.locale)));
  return `Then the facts: ${sums} overdue, the oldest by ${count(balances.oldestDaysPastDue, 'day')}. Pause and listen.`;
}

function known(view: AccountView): CallSheetFacts['known'] {
  const { facts, settings, moment, promises } = view;
  const last = facts.activities[0];
  const talk = facts.activities.find((one) => one.kind === 'call' && CALL_OUTCOMES[one.outcome].rightParty);
  const promise = promises[0];
  const rows = [
    { id: 'why', term: 'Why now', detail: view.suggestion.reasons[0]?.text ?? 'No reason on record' },
    {
      id: 'talk',
      term: 'Last conversation',
      detail:
        talk?.kind === 'call'
          ? `${formatDay(dayIn(talk.zone, talk.at), settings.locale, moment.today)}${talk.contactName ? ` with ${talk.contactName}` : ''}: ${talk.note || CALL_OUTCOMES[talk.outcome].label.toLowerCase()}`
          : 'None on record',
    },
    {
      id: 'promise',
      term: 'Last agreement',
      detail: promise
        ? `${formatMoney(promise.promise.amount, settings.locale)} by ${formatDay(promise.promise.dueOn, settings.locale, moment.today)}`
        : 'None on record',
    },
  ];
  if (last?.kind !== 'mail') return rows;
  const sent = formatDay(dayIn(last.zone, last.at), settings.locale, moment.today);
  return [...rows, { id: 'mail', term: 'Last mail', detail: `${sent}: ${last.subject}` }];
}

/** P5, P12, P13: repeat back, ask for a day, and keep contact details fresh. */
function toConfirm({ moment }: AccountView, person: Contact | null): string[] {
  const old = (on: Day | null) => on === null || daysBetween(on, moment.today) > FRESH_DAYS;
  const lines = ['Repeat the agreement back: amount and day.'];
  if (!person) return [...lines, 'Whom may I ask for next time, and what is the extension?'];
  const phone = person.phones.find(({ confirmedOn }) => old(confirmedOn));
  const email = person.emails.find(({ confirmedOn }) => old(confirmedOn));
  if (phone) lines.push(`Is ${phone.number} still the best number?`);
  if (email) lines.push(`May I confirm by mail to ${email.address}?`);
  else if (person.emails.length === 0) lines.push('Where may I send the confirmation by mail?');
  return lines;
}
