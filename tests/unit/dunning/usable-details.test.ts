import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import type { Channel, Contact } from '../../../lib/domain/contact.ts';
import { choosePerson } from '../../../lib/dunning/choose-person.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { nextContactOf } from '../../../lib/dunning/next-contact.ts';
import { otherWays } from '../../../lib/dunning/other-ways.ts';
import { peopleOf } from '../../../lib/dunning/people.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { untriedWays, wayWords } from '../../../lib/dunning/untried-ways.ts';
import { usableContact } from '../../../lib/dunning/usable-details.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildBounce } from '../../support/build-bounce.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildDetails } from '../../support/build-details.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { inShort, late, nextStep, planOf, textsOf } from '../../support/next-step.ts';

const office = { number: '+1 555 0100', extension: '4', kind: 'office', confirmedOn: null } as const;
const mobile = { number: '+1 555 0177', extension: null, kind: 'mobile', confirmedOn: null } as const;
const own = { address: 'mary.adams@northwind.example', confirmedOn: null };
const shared = { address: 'ap@northwind.example', confirmedOn: null };
const other = { address: 'm.adams@northwind.example', confirmedOn: null };
const tom = buildContact({
  id: 'tom',
  name: 'Tom Fox',
  role: 'manager',
  emails: [{ address: 'tom@northwind.example', confirmedOn: null }],
  phones: [{ ...office, number: '+1 555 0166', extension: null }],
});

const inVain = (days: number, phone: string, id = 'contact-1') =>
  buildCall({ id: `vain-${days}`, at: daysAgo(days), outcome: 'no-answer', phone, contactId: id });
const mailedTo = (days: number, to: string) => buildMail({ id: `mail-${days}`, at: daysAgo(days), to: [to] });
const wrongNumber = (phone: string) =>
  buildCall({ id: 'wrong', at: daysAgo(5), outcome: 'wrong-number', phone });

function read(contacts: readonly Contact[], activities: readonly Activity[]) {
  return readAccount(buildFacts({ contacts, activities }), DEFAULT_PROCEDURE, buildMoment());
}

describe('the address to write to', () => {
  it.each<[string, Contact['emails'], readonly Activity[], string[]]>([
    ['is the first on record', [own, other], [], [own.address, other.address]],
    ['case 42: is her own before a shared mailbox', [shared, own], [], [own.address, shared.address]],
    [
      'case 52: is never the one from which mail came back',
      [own, other],
      [buildBounce({ at: daysAgo(3) })],
      [other.address],
    ],
    [
      'P5: is the one that was confirmed',
      [own, { ...other, confirmedOn: dayAgo(9) }],
      [],
      [other.address, own.address],
    ],
    [
      'P17: is the other one after three mails in vain',
      [own, other],
      [mailedTo(30, own.address), mailedTo(20, own.address), mailedTo(10, own.address)],
      [other.address, own.address],
    ],
    ['is none when all came back', [own], [buildBounce({ at: daysAgo(3) })], []],
  ])('%s', (_name, emails, activities, expected) => {
    const contact = buildContact({ emails });
    expect(usableContact(contact, read([contact], activities)).emails.map(({ address }) => address)).toEqual(
      expected,
    );
  });

  it('case 42: is the shared mailbox where nobody’s name is known', () => {
    const contact = buildContact({ name: null, emails: [shared, own] });
    expect(usableContact(contact, read([contact], [])).emails[0]).toEqual(shared);
  });
});

describe('the number to ring', () => {
  it.each<[string, Contact['phones'], readonly Activity[], string[]]>([
    ['is the first on record, and never a fax', [{ ...mobile, kind: 'fax' }, office], [], [office.number]],
    ['case 57: is never a wrong number', [office, mobile], [wrongNumber('+1 555 0100')], [mobile.number]],
    [
      'P17: is the mobile after the office did not answer',
      [office, mobile],
      [inVain(3, '+1 555-0100')],
      [mobile.number, office.number],
    ],
    [
      'P17: is the one that was tried less',
      [office, mobile],
      [inVain(6, office.number), inVain(5, office.number), inVain(3, mobile.number)],
      [mobile.number, office.number],
    ],
    [
      'P5: is the one that was confirmed',
      [office, { ...mobile, confirmedOn: dayAgo(9) }],
      [],
      [mobile.number, office.number],
    ],
  ])('%s', (_name, phones, activities, expected) => {
    const contact = buildContact({ phones });
    expect(usableContact(contact, read([contact], activities)).phones.map(({ number }) => number)).toEqual(
      expected,
    );
  });
});

describe('the person to turn to', () => {
  it.each<[string, readonly Contact[], Channel, readonly Activity[], string | null]>([
    [
      'case 57: is somebody else when her only number is wrong',
      [buildContact(), tom],
      'call',
      [wrongNumber('+1 555 0100')],
      'tom',
    ],
    [
      'case 57: is nobody when no number is right',
      [buildContact()],
      'call',
      [wrongNumber('+1 555 0100')],
      null,
    ],
    [
      'case 57: can still be written to',
      [buildContact()],
      'email',
      [wrongNumber('+1 555 0100')],
      'contact-1',
    ],
    [
      'P5: is not written to at an address that is no longer right',
      [buildContact(), tom],
      'email',
      [
        buildDetails({
          at: daysAgo(3),
          details: [{ kind: 'email', before: own.address, answer: 'wrong', after: '' }],
        }),
      ],
      'tom',
    ],
    [
      'of two equals is the one who likes that way',
      [buildContact({ id: 'a' }), buildContact({ id: 'b', preferred: 'call' })],
      'call',
      [],
      'b',
    ],
  ])('%s', (_name, contacts, channel, activities, id) => {
    expect(choosePerson(read(contacts, activities), channel, 'usual').contact?.id ?? null).toBe(id);
  });
});

describe('P4: the way a person likes best', () => {
  const likesCalls = { contacts: [buildContact({ preferred: 'call' })] };

  it('goes before that of the step, and says why', () => {
    const next = nextStep(late(8, [], likesCalls));
    expect(inShort(next)).toBe('contact friendly-reminder call');
    expect(textsOf(next)).toContain('Mary Adams likes a call best');
  });

  it('is left when it was tried in vain', () => {
    const tried = [
      buildCall({ at: daysAgo(15), outcome: 'no-answer', items: [{ itemId: 'item-1', levelId: null }] }),
    ];
    expect(planOf(nextStep(late(8, tried, likesCalls)))?.channel).toBe('email');
  });

  it('case 59: is not taken when it is not wanted any more', () => {
    const contacts = [buildContact({ preferred: 'call', forbidden: ['call'] })];
    expect(planOf(nextStep(late(8, [], { contacts })))?.channel).toBe('email');
  });
});

describe('where a detail is no longer right', () => {
  const wrongAddress = buildDetails({
    at: daysAgo(25),
    details: [{ kind: 'email', before: own.address, answer: 'wrong', after: '' }],
  });

  it('another way is taken, and it is said why', () => {
    const next = nextStep(late(8, [wrongAddress]));
    expect(inShort(next)).toBe('contact friendly-reminder call');
    expect(textsOf(next)).toContain('The mail address is no longer right: call instead');
  });

  it('case 57: it stands against the way by which somebody else could be turned to', () => {
    const reading = read([buildContact(), tom], [wrongNumber('+1 555 0100'), wrongAddress]);
    const against = otherWays(reading, nextContactOf(reading))
      .filter(({ contactId }) => contactId === 'contact-1')
      .flatMap((way) => way.against.map(({ code, text }) => `${way.channel} ${code}: ${text}`));
    expect(against).toContain('call wrong-detail: The number on record for Mary Adams is no longer right');
    expect(against).toContain(
      'email wrong-detail: The mail address on record for Mary Adams is no longer right',
    );
  });

  it('P5: no letter goes to an address that is wrong', () => {
    const account = buildAccount({ postalAddress: '12 Harbor Street' });
    const wrong = buildDetails({
      details: [{ kind: 'address', before: '12 Harbor Street', answer: 'wrong', after: '' }],
    });
    const chosen = (activities: readonly Activity[]) =>
      choosePerson(
        readAccount(buildFacts({ account, activities }), DEFAULT_PROCEDURE, buildMoment()),
        'letter',
        'usual',
      ).contact;
    expect(chosen([])?.id).toBe('contact-1');
    expect(chosen([wrong])).toBeNull();
  });
});

describe('P17: ways that were not tried', () => {
  const mary = buildContact({ emails: [own, other], phones: [office, mobile] });
  const ways = (activities: readonly Activity[], contacts: readonly Contact[] = [mary, tom]) =>
    untriedWays(read(contacts, activities)).map((way) => wayWords(way, 'contact-1'));

  it('are the same person’s first, then somebody else’s', () => {
    expect(ways([inVain(3, office.number)])).toEqual([
      'mobile +1 555 0177',
      'mary.adams@northwind.example',
      'm.adams@northwind.example',
      'Tom Fox, office +1 555 0166',
      'Tom Fox, tom@northwind.example',
    ]);
  });

  it('leave out what was tried, is not wanted, is wrong, or whose person is away or has left', () => {
    const activities = [inVain(4, office.number), inVain(3, mobile.number), mailedTo(2, own.address)];
    expect(ways(activities, [mary])).toEqual(['m.adams@northwind.example']);
    expect(ways(activities, [mary, { ...tom, forbidden: ['call'] }])).toEqual([
      'm.adams@northwind.example',
      'Tom Fox, tom@northwind.example',
    ]);
    expect(ways(activities, [mary, { ...tom, stale: true }])).toEqual(['m.adams@northwind.example']);
    expect(ways(activities, [mary, { ...tom, awayUntil: dayAgo(-5) }])).toEqual([
      'm.adams@northwind.example',
    ]);
  });

  it('are none while nobody was tried', () => {
    expect(ways([])).toEqual([]);
    expect(ways([inVain(9, office.number), buildCall({ at: daysAgo(3), outcome: 'talked' })])).toEqual([]);
  });

  it('a call of which the number was not noted went to the only one there is', () => {
    expect(ways([inVain(3, '')], [buildContact({ emails: [] })])).toEqual([]);
  });
});

it('case 43, case 52: everybody is shown, who has left comes last, with what is wrong marked', () => {
  const left = buildContact({ id: 'left', stale: true });
  const people = peopleOf(read([left, buildContact({ emails: [shared] })], [wrongNumber('+1 555 0100')]));
  expect(people.map(({ contact }) => contact.id)).toEqual(['contact-1', 'left']);
  expect(people[0]).toMatchObject({
    emails: [{ isShared: true, state: { isOld: true } }],
    phones: [{ state: { wrongAt: daysAgo(5) } }],
    usable: { phones: [] },
  });
});
