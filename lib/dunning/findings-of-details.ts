import type { Contact } from '../domain/contact.ts';
import { isRoleAddress } from '../domain/email-address.ts';
import { firstName } from '../domain/first-name.ts';
import { unique } from '../shared/list.ts';
import { count, joinWords } from '../shared/text.ts';
import { emailState, phoneState, postalState } from './detail-state.ts';
import { atDay, type Finding } from './finding.ts';
import type { Reading } from './reading.ts';
import { goodPhones } from './usable-details.ts';

/** What stands in the way of reaching them at all: dead addresses, wrong numbers, nobody's name (P2, P5, P6). */
export function findingsOfDetails(reading: Reading): Finding[] {
  const { facts } = reading;
  const people = facts.contacts.filter(({ stale }) => !stale);
  return [
    ...badAddresses(people, reading),
    ...badNumbers(people, reading),
    ...badPostal(reading),
    ...unreadMailbox(reading),
    ...nobodyKnown(people),
    ...noPhone(people, reading),
    ...oldDetails(people, reading),
  ];
}

function badAddresses(people: readonly Contact[], reading: Reading): Finding[] {
  const { moment } = reading;
  const next = 'Ask for the right address.';
  return unique(people.flatMap(({ emails }) => emails)).flatMap((email): Finding[] => {
    const { address } = email;
    const { bouncedAt, wrongAt } = emailState(email, reading);
    if (bouncedAt !== null) {
      const on = atDay(bouncedAt, moment.zone, moment);
      return [{ code: 'bounced', text: `Mail to ${address} came back on ${on}.`, next, about: address }];
    }
    if (wrongAt === null) return [];
    const on = atDay(wrongAt, moment.zone, moment);
    return [
      { code: 'wrong-detail', text: `${address} is no longer right since ${on}.`, next, about: address },
    ];
  });
}

function badNumbers(people: readonly Contact[], reading: Reading): Finding[] {
  const { moment } = reading;
  return people.flatMap((contact) =>
    contact.phones.flatMap((phone): Finding[] => {
      const { wrongAt } = phoneState(phone, reading);
      if (wrongAt === null) return [];
      const on = atDay(wrongAt, moment.zone, moment);
      const whose = contact.name ? ` for ${contact.name}` : '';
      const text = `${phone.number} was a wrong number${whose} on ${on}.`;
      return [{ code: 'wrong-detail', text, next: 'Ask for the right number.', about: phone.number }];
    }),
  );
}

/** P5: a wrong postal address may be the whole reason. */
function badPostal(reading: Reading): Finding[] {
  const { facts, moment } = reading;
  const { postalAddress } = facts.account;
  const wrongAt = postalAddress === null ? null : postalState(postalAddress, reading).wrongAt;
  if (postalAddress === null || wrongAt === null) return [];
  return [
    {
      code: 'wrong-address',
      text: `The postal address is no longer right since ${atDay(wrongAt, moment.zone, moment)}.`,
      next: 'Ask where invoices have to go, and send the open ones there.',
      about: postalAddress,
    },
  ];
}

/** P2: mails to a mailbox that several people share and from which nobody has ever answered. */
function unreadMailbox({ silence }: Reading): Finding[] {
  if (silence.lastAnswerAt !== null || silence.lastConversation !== null) return [];
  const mails = silence.unanswered.filter((one) => one.kind === 'mail' && one.channel === 'email');
  const to = mails.flatMap((one) => (one.kind === 'mail' ? one.to : []));
  const [first] = to;
  if (mails.length < 2 || first === undefined || !to.every(isRoleAddress)) return [];
  return [
    {
      code: 'unread-mailbox',
      text: `${count(mails.length, 'mail')} went to ${joinWords(unique(to))}, a shared mailbox from which nobody has answered yet.`,
      next: 'Ask who reads it, and for the address of a person.',
      about: first,
    },
  ];
}

function nobodyKnown(people: readonly Contact[]): Finding[] {
  if (people.some(({ name }) => firstName(name) !== null)) return [];
  return [
    {
      code: 'nobody-known',
      text: 'Nobody’s name is known.',
      next: 'Call the front desk, ask for accounts payable, and note name and extension.',
      about: 'name',
    },
  ];
}

function noPhone(people: readonly Contact[], reading: Reading): Finding[] {
  if (people.some((contact) => goodPhones(contact, reading).length > 0)) return [];
  const isWrong = people.some(({ phones }) => phones.some(({ kind }) => kind !== 'fax'));
  return [
    {
      code: 'no-phone',
      text: isWrong
        ? 'No telephone number that can be called is on record.'
        : 'No telephone number is on record.',
      next: 'Look at the foot of their mails or on their website, and note it under People.',
      about: 'phone',
    },
  ];
}

/** P5: never confirmed, or too long ago. One sentence for all of them: they are asked for together. */
function oldDetails(people: readonly Contact[], reading: Reading): Finding[] {
  const old = people.flatMap(({ emails, phones }) => [
    ...emails.flatMap((email) => (isToAsk(emailState(email, reading)) ? [email.address] : [])),
    ...phones.flatMap((phone) =>
      phone.kind !== 'fax' && isToAsk(phoneState(phone, reading)) ? [phone.number] : [],
    ),
  ]);
  if (old.length === 0) return [];
  const what = old.length > 2 ? `${old.length} addresses and numbers` : joinWords(old);
  return [
    {
      code: 'old-details',
      text: `Not confirmed for half a year or longer: ${what}.`,
      next: 'Confirm them before you hang up.',
      about: old[0] ?? '',
    },
  ];
}

/** What is known to be bad is said by itself. */
function isToAsk({ isOld, bouncedAt, wrongAt }: ReturnType<typeof emailState>): boolean {
  return isOld && bouncedAt === null && wrongAt === null;
}
