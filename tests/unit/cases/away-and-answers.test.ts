import { describe, expect, it } from 'vitest';
import { readPromiseInMail } from '../../../lib/calls/read-promise-in-mail.ts';
import { guardContact } from '../../../lib/compliance/guard-contact.ts';
import { day, instantAt } from '../../../lib/domain/day.ts';
import { cameSince } from '../../../lib/dunning/came-since.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { agreementContext } from '../../support/agreement-in.ts';
import { buildAnswer } from '../../support/build-answer.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildContactQuestion } from '../../support/build-contact-question.ts';
import { buildDraft } from '../../support/build-draft.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { TODAY, ZONE } from '../../support/fixed-clock.ts';
import { called, inShort, late, nextStep, planOf, usd } from '../../support/next-step.ts';

const away = (until: string, overrides = {}) => buildContact({ awayUntil: until, ...overrides });
const tom = buildContact({
  id: 'contact-2',
  name: 'Tom Fox',
  role: 'manager',
  emails: [{ address: 'tom.fox@northwind.example', confirmedOn: null }],
  phones: [{ number: '+1 555 0123', extension: null, kind: 'mobile', confirmedOn: null }],
});

describe('case 53: out of office', () => {
  it.each<[string, AccountFacts, string, string | null]>([
    [
      'nobody else: the next mail is after the return',
      late(5, [], { contacts: [away('2026-12-01', { phones: [] })] }),
      'not-now away: friendly-reminder email',
      'Mary Adams',
    ],
    [
      'somebody else is written to meanwhile',
      late(5, [], { contacts: [away('2026-12-01'), tom] }),
      'contact friendly-reminder email',
      'Tom Fox',
    ],
    [
      'and called, where the step is a call',
      late(30, [called('second-notice', 9)], { contacts: [away('2026-12-01'), tom] }),
      'contact call call',
      'Tom Fox',
    ],
    [
      'both are away: it waits for the first who is back',
      late(5, [], { contacts: [away('2026-12-01'), { ...tom, awayUntil: day('2026-11-24') }] }),
      'not-now away: friendly-reminder email',
      null,
    ],
    [
      'back today',
      late(5, [], { contacts: [away('2026-11-18'), tom] }),
      'contact friendly-reminder email',
      'Mary Adams',
    ],
    [
      'back next year',
      late(5, [], { contacts: [away('2027-01-04', { phones: [] })] }),
      'not-now away: friendly-reminder email',
      'Mary Adams',
    ],
  ])('case 53: %s', (_name, facts, expected, who) => {
    const next = nextStep(facts);
    expect(inShort(next)).toBe(expected);
    if (who !== null) expect(planOf(next)?.personName).toBe(who);
  });

  it('case 53: her promise breaks while she is away: the alternative is called, with the promise', () => {
    const facts = late(47, [called('call', 20, 'promised')], {
      contacts: [away('2026-12-01'), tom],
      promises: [buildPromise({ activityId: 'call-20', dueOn: dayAgo(5), createdAt: daysAgo(20) })],
    });
    expect(planOf(nextStep(facts))).toMatchObject({
      channel: 'call',
      personName: 'Tom Fox',
      brokenPromiseId: 'promise-1',
    });
  });

  it('case 53: back on a Saturday: the mail goes out on Monday', () => {
    const next = nextStep(late(5, [], { contacts: [away('2026-12-05', { phones: [] })] }));
    expect(next).toMatchObject({ until: instantAt(ZONE, day('2026-12-05'), 0) });
    const from = planOf(next)?.from ?? 0;
    expect(guardContact(buildContactQuestion({ channel: 'email', from }))).toMatchObject({
      ok: false,
      until: instantAt(ZONE, day('2026-12-07'), 8),
    });
  });

  it.each([
    'I am out of the office until January 4. ',
    'Ich bin derzeit nicht im Büro, ab 4.1. wieder. ',
    'Je suis absente du bureau. ',
    'Estoy fuera de la oficina. ',
  ])('case 53: “%s” is no promise and no answer of a person, whatever day it names', (words) => {
    const context = { ...agreementContext('en-US'), readOn: TODAY };
    expect(readPromiseInMail(`${words}We will pay 500.00 on January 4.`, context)).toBeNull();
  });
});

describe('case 54: the customer answers between suggestion and sending', () => {
  const draft = buildDraft({
    id: '01M',
    createdAt: daysAgo(1),
    activityId: null,
    items: [{ itemId: 'item-1', levelId: null, open: usd(120_000) }],
  });
  const wrote = (at: number, overrides = {}) =>
    buildAnswer({
      id: '01N',
      at,
      seen: { key: 'k', from: 'mary.adams@northwind.example', isRead: false },
      ...overrides,
    });
  const codes = (facts: Partial<AccountFacts>) =>
    cameSince(draft, buildFacts(facts), buildMoment()).map(({ code }) => code);

  it.each<[string, Partial<AccountFacts>, string[]]>([
    ['a mail an hour ago', { activities: [wrote(daysAgo(0))] }, ['answer-to-read']],
    [
      'a mail to the child that the account pays for',
      { activities: [wrote(daysAgo(0), { accountId: 'child' })] },
      ['answer-to-read'],
    ],
    [
      'a mail of somebody who is not on record',
      { activities: [wrote(daysAgo(0), { contactId: null })] },
      ['answer-to-read'],
    ],
    [
      'two things at once',
      { activities: [wrote(daysAgo(0))], items: [buildOpenItem({ open: usd(70_000) })] },
      ['answer-to-read', 'paid-since'],
    ],
    [
      'their call, logged since, in which they promised',
      { activities: [called('call', 0, 'promised')], promises: [buildPromise({ createdAt: daysAgo(0) })] },
      ['promise-since'],
    ],
    ['a plan agreed since', { plans: [buildPlan({ createdAt: daysAgo(0) })] }, ['plan-since']],
    [
      'a mail from before it was written, which was read',
      { activities: [wrote(daysAgo(2), { id: '01A' })] },
      [],
    ],
  ])('case 54: %s is told before it goes out', (_name, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  it('case 54: the suggestion itself asks to read the mail first, and then goes on as planned', () => {
    const activities = [called('friendly-reminder', 20), wrote(daysAgo(8))];
    expect(inShort(nextStep(late(30, activities)))).toMatch(/^ask answer-to-read: /);
    const read = [activities[0], wrote(daysAgo(8), { seen: { key: 'k', from: 'x', isRead: true } })];
    expect(
      nextStep(
        late(
          30,
          read.flatMap((one) => one ?? []),
        ),
      ).kind,
    ).toBe('contact');
  });
});
