import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import type { Channel, Contact } from '../../../lib/domain/contact.ts';
import { canBeReached, choosePerson } from '../../../lib/dunning/choose-person.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildFacts, buildMoment, daysAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';

const email = (address: string) => [{ address, confirmedOn: null }];
const mary = buildContact({ id: 'mary' });
const tom = buildContact({
  id: 'tom',
  name: 'Tom Fox',
  role: 'manager',
  emails: email('tom@northwind.example'),
});
const owner = buildContact({
  id: 'owner',
  name: 'Olga Reed',
  role: 'owner',
  emails: email('o@northwind.example'),
});
const mailbox = buildContact({
  id: 'mailbox',
  name: null,
  emails: email('ap@northwind.example'),
  phones: [],
});
const desk = buildContact({ id: 'desk', name: 'Front desk 2', role: 'unknown', emails: [] });

interface Situation {
  readonly contacts: readonly Contact[];
  readonly channel?: Channel;
  readonly person?: 'usual' | 'alternative';
  readonly activities?: readonly Activity[];
}

function chosen({
  contacts,
  channel = 'email',
  person = 'usual',
  activities = [],
}: Situation): string | null {
  const facts = buildFacts({ contacts, activities });
  return (
    choosePerson(readAccount(facts, DEFAULT_PROCEDURE, buildMoment()), channel, person).contact?.id ?? null
  );
}

const talkedTo = (contactId: string) => buildCall({ contactId, at: daysAgo(30), outcome: 'talked' });
const wroteTo = (contactId: string) => buildMail({ contactId, at: daysAgo(9) });

describe('P6: the person to turn to', () => {
  it.each<[string, Situation, string | null]>([
    ['is accounts payable by name', { contacts: [tom, owner, mailbox, mary] }, 'mary'],
    [
      'is anybody with a name before a nameless mailbox elsewhere',
      { contacts: [desk, owner], channel: 'call' },
      'owner',
    ],
    [
      'is the one last spoken to before all others',
      { contacts: [mary, tom], activities: [talkedTo('tom')] },
      'tom',
    ],
    ['is the role mailbox when nobody is known', { contacts: [mailbox] }, 'mailbox'],
    ['cannot be called without a number', { contacts: [mailbox, tom], channel: 'call' }, 'tom'],
    ['cannot be written to without an address', { contacts: [desk] }, null],
    ['case 52: is never a former employee', { contacts: [{ ...mary, stale: true }, tom] }, 'tom'],
    [
      'case 52: not even when there was a talk',
      {
        contacts: [{ ...mary, stale: true }, tom],
        activities: [talkedTo('mary')],
      },
      'tom',
    ],
    [
      'P4: is not reached by a way she forbids',
      { contacts: [{ ...mary, forbidden: ['email'] }, tom] },
      'tom',
    ],
    [
      'P4: is reached by another way',
      { contacts: [{ ...mary, forbidden: ['email'] }], channel: 'call' },
      'mary',
    ],
    ['is nobody when nobody is on record', { contacts: [] }, null],
  ])('%s', (_name, situation, id) => {
    expect(chosen(situation)).toBe(id);
    expect(chosen({ ...situation, contacts: situation.contacts.toReversed() })).toBe(id);
  });

  it('is the same of two equals, in whatever order they are read', () => {
    const twin = { ...mary, id: 'marz' };
    expect(chosen({ contacts: [twin, mary] })).toBe('mary');
    expect(chosen({ contacts: [mary, twin] })).toBe('mary');
  });
});

describe('P17: the alternative', () => {
  it.each<[string, Situation, string | null]>([
    [
      'is somebody not tried since the last talk',
      { contacts: [mary, tom], activities: [wroteTo('mary')] },
      'tom',
    ],
    [
      'is the usual person when there is nobody else',
      { contacts: [mary], activities: [wroteTo('mary')] },
      'mary',
    ],
    [
      'is the usual person when all were tried',
      {
        contacts: [mary, tom],
        activities: [wroteTo('mary'), wroteTo('tom')],
      },
      'mary',
    ],
    [
      'may be one who was tried before the last talk',
      {
        contacts: [mary, tom],
        activities: [
          talkedTo('mary'),
          buildMail({ id: 'old', contactId: 'tom', at: daysAgo(60) }),
          wroteTo('mary'),
        ],
      },
      'tom',
    ],
  ])('%s', (_name, situation, id) => {
    expect(chosen({ ...situation, person: 'alternative' })).toBe(id);
  });
});

it.each<[string, Contact, Channel, boolean]>([
  ['a fax is no phone', { ...mary, phones: [{ ...phone(), kind: 'fax' }] }, 'call', false],
  ['a mobile is', { ...mary, phones: [{ ...phone(), kind: 'mobile' }] }, 'call', true],
  ['a letter always gets there', { ...mary, phones: [], emails: [] }, 'letter', true],
  ['unless letters are not wanted', { ...mary, forbidden: ['letter'] }, 'letter', false],
])('%s', (_name, contact, channel, reached) => {
  expect(canBeReached(contact, channel)).toBe(reached);
});

function phone(): Contact['phones'][number] {
  return { number: '+1 555 0100', extension: null, kind: 'office', confirmedOn: null };
}
