import type { Channel } from '../domain/contact.ts';
import { dayIn, daysBetween } from '../domain/day.ts';
import { isRoleAddress } from '../domain/email-address.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { unique } from '../shared/list.ts';
import { count, joinWords } from '../shared/text.ts';
import { agreementReasons } from './agreement-reasons.ts';
import { type ChosenPerson, isAway } from './choose-person.ts';
import { isSilent } from './contact-gap.ts';
import { emailState } from './detail-state.ts';
import type { ItemStanding } from './item-standings.ts';
import { leftOutReasons } from './left-out-reasons.ts';
import { partnerKnowsReasons } from './partner-to-tell.ts';
import type { Reading } from './reading.ts';
import { type Reason, reason } from './reason.ts';
import { skippedReason } from './skipped-before.ts';

/** What holds for every contact about these invoices, whatever step it is, in the order it is read. */
export function aboutReasons(about: readonly ItemStanding[], reading: Reading): Reason[] {
  const { standings } = reading;
  const agreed = agreementReasons(reading);
  return [
    ...overdueReason(about, reading),
    ...partReasons(about, reading),
    ...familyReasons(about, reading),
    ...agreed,
    ...leftOutReasons(
      standings.filter(
        ({ leftOut }) => leftOut !== 'promised' && (leftOut !== 'in-plan' || agreed.length === 0),
      ),
    ),
    ...partnerKnowsReasons(reading),
    ...smallReasons(about, reading),
    ...creditReason(reading),
    ...silenceReasons(reading),
    ...skippedReason(reading, new Set(about.map(({ item }) => item.id))),
  ];
}

/** "2 invoices overdue (1,200.00 USD), the oldest by 47 days": what is asked for, and since when (P8). */
function overdueReason(about: readonly ItemStanding[], { moment }: Reading): Reason[] {
  const late = about.filter(({ daysPastDue }) => (daysPastDue ?? 0) > 0);
  if (late.length === 0) return [];
  const sums = joinWords(
    sumByCurrency(late.map(({ asked }) => asked)).map((total) => formatMoney(total, moment.locale)),
  );
  const oldest = count(Math.max(...late.map(({ daysPastDue }) => daysPastDue ?? 0)), 'day');
  const since = late.length > 1 ? `, the oldest by ${oldest}` : ` by ${oldest}`;
  return [reason('overdue', `${count(late.length, 'invoice')} overdue (${sums})${since}`)];
}

/** Case 27: the part under review is named and not asked for. */
function partReasons(about: readonly ItemStanding[], { moment }: Reading): Reason[] {
  return about
    .filter(({ item, asked }) => asked.amount < item.open.amount)
    .map(({ item, asked }) => {
      const part = { amount: item.open.amount - asked.amount, currency: asked.currency };
      const rest = formatMoney(asked, moment.locale);
      return reason(
        'disputed-part',
        `${formatMoney(part, moment.locale)} of ${item.number} is under review: ask for the other ${rest}`,
      );
    });
}

/** Case 40: whose invoices these are, when a parent pays for several. */
function familyReasons(about: readonly ItemStanding[], { facts }: Reading): Reason[] {
  const children = facts.paysFor.toSorted((a, b) =>
    a.name < b.name || (a.name === b.name && a.id < b.id) ? -1 : 1,
  );
  return children.flatMap(({ id, name }) => {
    const theirs = about.filter(({ item }) => item.accountId === id).length;
    return theirs > 0 ? [reason('pays-for', `${count(theirs, 'invoice')} of ${name}, paid from here`)] : [];
  });
}

function smallReasons(about: readonly ItemStanding[], { moment }: Reading): Reason[] {
  const small = about.filter(({ isSmall }) => isSmall);
  if (small.length === 0) return [];
  const sums = joinWords(
    sumByCurrency(small.map(({ asked }) => asked)).map((sum) => formatMoney(sum, moment.locale)),
  );
  return [reason('small-along', `${sums} would be too little alone, and is named along`)];
}

/** Case 6: less than is overdue, so it does not stop the chase, and is never netted in silence. */
export function creditReason({ balances: { credits }, moment }: Reading): Reason[] {
  const sums = credits.filter(({ amount }) => amount > 0).map((sum) => formatMoney(sum, moment.locale));
  if (sums.length === 0) return [];
  return [reason('credit-open', `${joinWords(sums)} of credits and payments wait to be allocated`)];
}

/** How often nobody answered, and when somebody last did (B8, P1). */
function silenceReasons(reading: Reading): Reason[] {
  const { silence, moment } = reading;
  const reasons: Reason[] = [];
  const tries = silence.unanswered.length;
  const oldest = silence.unanswered[tries - 1];
  if (oldest) {
    const calls = silence.unanswered.filter((one) => one.kind === 'call').length;
    const parts = [tries > calls ? count(tries - calls, 'mail') : '', calls > 0 ? count(calls, 'call') : ''];
    const since = formatDay(dayIn(oldest.zone, oldest.at), moment.locale, moment.today);
    const words = `${joinWords(parts.filter(Boolean))} unanswered since ${since}`;
    reasons.push(reason(isSilent(reading) ? 'silent' : 'unanswered', words));
  }
  const talk = silence.lastConversation;
  if (talk) {
    const who = talk.contactName ? ` with ${talk.contactName}` : '';
    reasons.push(reason('last-talked', `Last talked${who} ${since(talk.at, talk.zone, reading)}`));
  }
  if (silence.lastAnswerAt !== null)
    reasons.push(reason('last-answer', `They wrote ${since(silence.lastAnswerAt, moment.zone, reading)}`));
  return reasons;
}

function since(at: number, zone: string, { moment }: Reading): string {
  const on = dayIn(zone, at);
  const days = daysBetween(on, moment.today);
  if (days === 0) return 'today';
  return `on ${formatDay(on, moment.locale, moment.today)}, ${count(days, 'day')} ago`;
}

/** What is particular about the person who is turned to (P6, cases 42, 52, 53). */
export function personReasons(
  { contact, insteadOf, isNobodyElse }: ChosenPerson,
  channel: Channel,
  reading: Reading,
): Reason[] {
  const { facts, bounced, moment } = reading;
  const reasons: Reason[] = [];
  if (contact !== null && contact.id === reading.silence.namedId)
    reasons.push(reason('named', 'Named on the phone as the one to ask for'));
  if (insteadOf?.name)
    reasons.push(
      reason('other-person', `${insteadOf.name} has not answered: ${contact?.name ?? 'another way'} instead`),
    );
  if (isNobodyElse)
    reasons.push(reason('nobody-else', 'Nobody else is on record: ask for another name or number'));
  if (contact?.awayUntil && isAway(contact, moment.today))
    reasons.push(
      reason(
        'away',
        `${contact.name ?? 'The contact'} is away until ${formatDay(contact.awayUntil, moment.locale, moment.today)}`,
      ),
    );
  for (const address of bounced.size > 0 ? bouncedAddresses(facts.contacts, reading) : [])
    reasons.push(reason('bounced', `Mail to ${address} came back: ask for the right address`));
  if (channel === 'email' && contact?.emails.every(({ address }) => isRoleAddress(address)))
    reasons.push(
      reason('role-mailbox', 'A mailbox that several people read: nothing private in the subject'),
    );
  return reasons;
}

function bouncedAddresses(contacts: Reading['facts']['contacts'], reading: Reading): string[] {
  const emails = contacts.flatMap((contact) => (contact.stale ? [] : contact.emails));
  const back = emails.filter((email) => emailState(email, reading).bouncedAt !== null);
  return unique(back.map(({ address }) => address)).sort();
}
