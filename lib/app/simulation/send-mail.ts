import type { MailActivity } from '../../domain/activity.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { formatDay } from '../../domain/format-day.ts';
import { nextWorkingDay } from '../../domain/holiday-calendar.ts';
import type { ContactPlan } from '../../dunning/next-contact-types.ts';
import type { Reading } from '../../dunning/reading.ts';
import { usableContact } from '../../dunning/usable-details.ts';
import { coveredItem } from '../covered-item.ts';
import type { MailReaction } from './behaviour.ts';
import { entryBase } from './log-entry.ts';
import {
  type Coming,
  isPaying,
  letCome,
  newId,
  note,
  record,
  someDays,
  type Turn,
} from './pretend-customer.ts';

/** The mail or letter goes out as suggested and is filed as the program files it (write-reminder, record-sent). */
export function sendMail(turn: Turn, plan: ContactPlan, reading: Reading): void {
  const { customer } = turn;
  const { facts } = reading;
  const mail: MailActivity = {
    ...entryBase(turn, reading),
    kind: 'mail',
    channel: plan.channel === 'letter' ? 'letter' : 'email',
    purpose: 'reminder',
    textId: plan.level.templateId,
    builtInId: plan.level.templateId,
    contactId: plan.contactId,
    to: addressesOf(plan, reading),
    subject: plan.level.name,
    body: '',
    draftId: newId(customer),
    confirmsId: null,
    items: plan.items.map(({ itemId, levelId }) => coveredItem(itemId, levelId, facts)),
    levelId: plan.level.id,
  };
  record(customer, mail);
  react(turn, mail, plan);
}

function addressesOf({ channel, contactId }: ContactPlan, reading: Reading): string[] {
  if (channel === 'letter') return [];
  const contact = reading.facts.contacts.find(({ id }) => id === contactId);
  const [good] = contact ? usableContact(contact, reading).emails : [];
  return good ? [good.address] : [];
}

function react(turn: Turn, mail: MailActivity, plan: ContactPlan): void {
  const { customer, today, terms } = turn;
  const coming = comingOf(turn, mail, plan);
  if (coming?.kind !== 'away') {
    if (coming) letCome(customer, coming);
    return;
  }
  const { facts } = customer;
  const contacts = facts.contacts.map((contact) =>
    contact.id === plan.contactId ? { ...contact, awayUntil: coming.backOn } : contact,
  );
  customer.facts = { ...facts, contacts };
  const back = formatDay(coming.backOn, terms.settings.locale, today);
  note(turn, { kind: 'customer', text: `Out of office until ${back}` });
}

function comingOf(
  turn: Turn,
  mail: MailActivity,
  { contactId, items, amounts }: ContactPlan,
): Coming | { readonly kind: 'away'; readonly backOn: Day } | null {
  const { customer, today, terms } = turn;
  const later = (days: number) => nextWorkingDay(addDays(today, Math.max(1, days)), terms.ours);
  if (isPaying(customer, today)) return { kind: 'answer', on: later(1), says: 'It is on its way', contactId };
  const reaction = nextReaction(turn);
  switch (reaction.does) {
    case 'nothing':
      return null;
    case 'pays': {
      const on = addDays(later(someDays(customer, reaction.after)), 1);
      return { kind: 'payment', on, itemIds: items.map(({ itemId }) => itemId), amounts };
    }
    case 'writes':
      return {
        kind: 'answer',
        on: later(someDays(customer, reaction.after)),
        says: reaction.says,
        contactId,
      };
    case 'bounces':
      // A letter does not come back so.
      if (mail.channel !== 'email') return null;
      return { kind: 'bounce', on: addDays(today, 1), contactId, mailId: mail.id };
    case 'is-away':
      return { kind: 'away', backOn: addDays(today, someDays(customer, reaction.backAfter)) };
  }
}

function nextReaction({ customer }: Turn): MailReaction {
  const { mails } = customer.behaviour;
  const reaction = mails[Math.min(customer.mails, mails.length - 1)] ?? mails[0];
  customer.mails += 1;
  return reaction;
}
