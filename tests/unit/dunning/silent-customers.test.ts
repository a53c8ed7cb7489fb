import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import type { CallOutcome } from '../../../lib/domain/call-outcome.ts';
import { day, instantAt } from '../../../lib/domain/day.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildAnswer } from '../../support/build-answer.ts';
import { buildBounce } from '../../support/build-bounce.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildContact } from '../../support/build-contact.ts';
import { dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { ZONE } from '../../support/fixed-clock.ts';
import {
  called,
  codesOf,
  inShort,
  late,
  mailed,
  nextStep,
  planOf,
  textsOf,
} from '../../support/next-step.ts';

const mary = buildContact();
const tom = buildContact({
  id: 'contact-2',
  name: 'Tom Fox',
  role: 'manager',
  emails: [{ address: 'tom.fox@northwind.example', confirmedOn: null }],
});
const both = { contacts: [mary, tom] };
const written = [mailed('friendly-reminder', 20), mailed('second-notice', 8)];

describe('P1: silence', () => {
  it.each<[string, Activity[], boolean]>([
    ['one mail in vain is not yet silence', [mailed('friendly-reminder', 9)], false],
    ['two are', written, true],
    ['a mail and a call are', [mailed('friendly-reminder', 20), called('call', 9)], true],
    ['a conversation ends it', [...written, called('call', 7, 'talked')], false],
    ['an answer in writing ends it', [...written, buildAnswer({ at: daysAgo(7) })], false],
    [
      'a call of theirs is no try of ours',
      [mailed('call', 20), buildCall({ at: daysAgo(9), direction: 'in', outcome: 'no-answer' })],
      false,
    ],
    ['what was answered before counts no more', [buildAnswer({ at: daysAgo(30) }), ...written], true],
  ])('%s', (_name, activities, silent) => {
    expect(codesOf(nextStep(late(47, activities))).includes('silent')).toBe(silent);
  });

  it('changes the method: after two written tries a call', () => {
    expect(inShort(nextStep(late(30, written)))).toBe('contact call call');
  });

  it('P19: steps up the frequency: five days between tries instead of seven', () => {
    const tries = (days: number) => [
      mailed('friendly-reminder', 30),
      mailed('second-notice', 20),
      called('call', days),
    ];
    expect(inShort(nextStep(late(47, tries(4))))).toMatch(/^not-now .*: call call$/);
    expect(inShort(nextStep(late(47, tries(5))))).toBe('contact call call');
  });

  it('an answer counts for the gap, and is told', () => {
    const answered = (days: number) => nextStep(late(47, [...written, buildAnswer({ at: daysAgo(days) })]));
    expect(inShort(answered(6))).toBe('not-now minimum-gap: call call');
    expect(inShort(answered(7))).toBe('contact call call');
    expect(textsOf(answered(7))).toContain('They wrote on November 11, 7 days ago');
  });

  it('P19: letter, phone and mail in turn, where there is an address', () => {
    const account = buildAccount({ postalAddress: '1 Harbor Street, Springfield' });
    const turn = (last: Activity) => {
      const activities = [called('call', 40), called('call-alternative', 30), last];
      return inShort(nextStep(late(90, activities, { account })));
    };
    expect(turn(called('call-alternative', 9))).toBe('contact stepped-up letter');
    expect(turn(buildMail({ at: daysAgo(9), channel: 'letter', levelId: null }))).toBe(
      'contact stepped-up email',
    );
    expect(turn(mailed('stepped-up', 9))).toBe('contact stepped-up call');
  });
});

describe('C4 and P17: somebody else', () => {
  it('is turned to after three tries at the same person in vain', () => {
    const two = [mailed('friendly-reminder', 20), mailed('second-notice', 12)];
    expect(planOf(nextStep(late(47, two, both)))?.personName).toBe('Mary Adams');
    const next = nextStep(late(47, [...two, called('call', 6)], both));
    expect(planOf(next)).toMatchObject({ level: { id: 'call' }, personName: 'Tom Fox' });
    expect(textsOf(next)).toContain('Mary Adams has not answered: Tom Fox instead');
  });

  it('is not turned to when there is nobody else', () => {
    const three = [mailed('friendly-reminder', 20), mailed('second-notice', 12), called('call', 6)];
    const next = nextStep(late(47, three));
    expect(planOf(next)?.personName).toBe('Mary Adams');
    expect(codesOf(next)).not.toContain('other-person');
  });

  it('is turned to at once where the step asks for another', () => {
    const calls = [called('call', 16), called('call', 8)];
    expect(planOf(nextStep(late(47, calls, both)))).toMatchObject({
      level: { id: 'call-alternative' },
      personName: 'Tom Fox',
    });
  });

  it('an answer gives the usual person a new turn', () => {
    const three = [mailed('friendly-reminder', 30), mailed('second-notice', 20), called('call', 12)];
    const activities = [...three, buildAnswer({ at: daysAgo(8) })];
    expect(planOf(nextStep(late(47, activities, both)))?.personName).toBe('Mary Adams');
  });
});

describe('case 52 and P2: mail that came back', () => {
  const bounced = (overrides: Partial<AccountFacts> = {}) =>
    late(5, [buildBounce({ at: daysAgo(20) })], overrides);

  it('another contact is written to, and the address is to be asked for', () => {
    const next = nextStep(bounced(both));
    expect(planOf(next)?.personName).toBe('Tom Fox');
    expect(textsOf(next)).toContain(
      'Mail to mary.adams@northwind.example came back: ask for the right address',
    );
  });

  it('with nobody else there is a call instead, and it is said why', () => {
    const next = nextStep(bounced());
    expect(inShort(next)).toBe('contact friendly-reminder call');
    expect(textsOf(next)).toContain('Mails have come back: call instead');
  });

  it('with no number either it is asked for (P5)', () => {
    const next = nextStep(bounced({ contacts: [buildContact({ phones: [] })] }));
    expect(inShort(next)).toBe('ask contact-details');
    expect(codesOf(next)).toEqual(['no-details', 'bounced']);
  });

  it('P5: an address that was confirmed since is good again', () => {
    const emails = [{ address: 'mary.adams@northwind.example', confirmedOn: dayAgo(5) }];
    expect(inShort(nextStep(bounced({ contacts: [buildContact({ emails })] })))).toBe(
      'contact friendly-reminder email',
    );
  });

  it('who left is not turned to again, whoever was talked to last; the history stays', () => {
    const contacts = [buildContact({ stale: true }), tom];
    const next = nextStep(late(47, [called('call', 20, 'talked')], { contacts }));
    expect(planOf(next)?.personName).toBe('Tom Fox');
    expect(textsOf(next)).toContain('Last talked with Mary Adams on October 29, 20 days ago');
  });
});

describe('case 53: out of office', () => {
  const away = buildContact({ awayUntil: '2026-12-01', phones: [] });

  it('the next mail is after the return, and says so', () => {
    const next = nextStep(late(5, [], { contacts: [away] }));
    expect(next).toMatchObject({ kind: 'not-now', until: instantAt(ZONE, day('2026-12-01'), 0) });
    expect(textsOf(next)[0]).toBe('Mary Adams is away until December 1');
  });

  it('meanwhile another is written to', () => {
    expect(planOf(nextStep(late(5, [], { contacts: [away, tom] })))?.personName).toBe('Tom Fox');
  });

  it('or called, when the other has no mail address', () => {
    const next = nextStep(late(5, [], { contacts: [away, { ...tom, emails: [] }] }));
    expect(inShort(next)).toBe('contact friendly-reminder call');
    expect(textsOf(next)).toContain('Mary Adams is away until December 1: call instead');
  });

  it('on the day of the return it is as before', () => {
    const back = buildContact({ awayUntil: dayAgo(0) });
    expect(planOf(nextStep(late(5, [], { contacts: [back, tom] })))?.personName).toBe('Mary Adams');
  });
});

describe('case 57: a call that reached nobody', () => {
  it.each<CallOutcome>(['no-answer', 'voicemail', 'wrong-number', 'third-person'])(
    '“%s” is a try for the gap, not a contact',
    (outcome) => {
      const next = nextStep(late(47, [called('call', 2, outcome)]));
      expect(inShort(next)).toBe('not-now minimum-gap: call call');
      expect(codesOf(nextStep(late(47, [called('call', 9, outcome)])))).toContain('unanswered');
    },
  );
});

describe('case 59 and P4: ways that are not wanted', () => {
  it.each<[string, AccountFacts, string]>([
    [
      'no calls: it is written instead',
      late(30, written, { holds: [buildHold({ kind: 'no-calls' })] }),
      'contact call email',
    ],
    [
      'no mails: it is called instead',
      late(5, [], { holds: [buildHold({ kind: 'no-mails' })] }),
      'contact friendly-reminder call',
    ],
    [
      'no calls of one person: another is called',
      late(30, written, { contacts: [{ ...mary, forbidden: ['call'] }, tom] }),
      'contact call call',
    ],
    [
      'neither: a letter, where there is an address',
      late(5, [], {
        account: buildAccount({ postalAddress: '1 Harbor Street' }),
        holds: [buildHold({ kind: 'no-calls' }), buildHold({ id: 'hold-2', kind: 'no-mails' })],
      }),
      'contact friendly-reminder letter',
    ],
    [
      'neither, and no address: it is asked',
      late(5, [], {
        holds: [buildHold({ kind: 'no-calls' }), buildHold({ id: 'hold-2', kind: 'no-mails' })],
      }),
      'ask contact-details',
    ],
  ])('%s', (_name, facts, expected) => {
    expect(inShort(nextStep(facts))).toBe(expected);
  });
});

describe('case 42: a mailbox that several people read', () => {
  const mailbox = buildContact({
    name: null,
    emails: [{ address: 'ap@northwind.example', confirmedOn: null }],
  });

  it('is written to with care, and passed over for a person (P6)', () => {
    const next = nextStep(late(5, [], { contacts: [mailbox] }));
    expect(textsOf(next)).toContain('A mailbox that several people read: nothing private in the subject');
    expect(codesOf(nextStep(late(5, [], { contacts: [mailbox, tom] })))).not.toContain('role-mailbox');
  });

  it('case 70: has no name, and no reason says “null”', () => {
    const away = { ...mailbox, awayUntil: dayAgo(-9), phones: [] };
    const talked = buildCall({ at: daysAgo(20), contactName: null, levelId: null, items: [] });
    const items = [buildOpenItem({ dueOn: dayAgo(5), number: '' })];
    const next = nextStep(late(5, [talked], { contacts: [away], items }));
    const texts = [...textsOf(next), ...(planOf(next)?.reasons ?? []).map(({ text }) => text)];
    expect(texts).toContain('The contact is away until November 27');
    expect(texts).toContain('Last talked on October 29, 20 days ago');
    expect(texts.filter((text) => /null|undefined|\s{2}/.test(text))).toEqual([]);
    expect(planOf(next)?.personName).toBeNull();
  });
});
