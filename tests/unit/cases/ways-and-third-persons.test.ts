import { describe, expect, it } from 'vitest';
import { branchOf } from '../../../lib/calls/branches.ts';
import { saysTooMuch } from '../../../lib/calls/limited-content.ts';
import { canBeWritten, partsOfCall, tellsWhy } from '../../../lib/calls/parts-of-call.ts';
import type { BranchId } from '../../../lib/calls/step-id.ts';
import { openingWords } from '../../../lib/calls/step-words.ts';
import { guardContact } from '../../../lib/compliance/guard-contact.ts';
import { holdsAfter } from '../../../lib/domain/call-holds.ts';
import type { HoldKind } from '../../../lib/domain/hold.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildCallFacts } from '../../support/build-call-facts.ts';
import { buildCallForm } from '../../support/build-call-form.ts';
import { buildContact } from '../../support/build-contact.ts';
import {
  buildContactQuestion,
  type QuestionOverrides,
  verdictInShort,
} from '../../support/build-contact-question.ts';
import { buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { called, codesOf, inShort, late, nextStep, planOf, textsOf } from '../../support/next-step.ts';

const verdict = (overrides: QuestionOverrides) =>
  verdictInShort(guardContact(buildContactQuestion(overrides)));
const mobile = { number: '+1 555 0199', extension: null, kind: 'mobile' as const, confirmedOn: null };

describe('case 59: only by mail, or no more calls', () => {
  const noCalls = [buildHold({ kind: 'no-calls' })];
  const broken = {
    promises: [buildPromise({ activityId: 'call-20', dueOn: dayAgo(5), createdAt: daysAgo(20) })],
  };
  const pending = { promises: [buildPromise({ activityId: 'call-20', createdAt: daysAgo(20) })] };
  const missed = {
    plans: [
      buildPlan({
        activityId: 'call-20',
        createdAt: daysAgo(20),
        endsAfterMissed: 2,
        instalments: [
          { dueOn: dayAgo(5), amount: { amount: 60_000, currency: 'USD' } },
          { dueOn: dayAgo(-25), amount: { amount: 60_000, currency: 'USD' } },
        ],
      }),
    ],
  };
  const tom = buildContact({ id: 'contact-2', name: 'Tom Fox', phones: [mobile] });

  it('case 59: what is said on the phone is stored as a rule of the account', () => {
    expect(holdsAfter({ outcome: 'no-more-calls', reason: 'not-asked' })).toEqual(['no-calls']);
    expect(holdsAfter({ outcome: 'no-more-calls', reason: 'stop' })).toEqual(['stop', 'no-calls']);
    expect(branchOf('no-more-calls').preset({ form: buildCallForm(), owner: '' })).toEqual({
      outcome: 'no-more-calls',
    });
  });

  it.each<[string, Partial<AccountFacts>, string]>([
    ['a call is due: it is written', {}, 'contact call email'],
    ['while a promise stands nothing goes out at all', pending, 'not-now promise-pending: nothing'],
    ['the promise breaks: it is written about, not called', broken, 'contact call email'],
    ['an instalment is missed: it is written about, not called', missed, 'contact call email'],
    ['nor is anybody else there called', { contacts: [buildContact(), tom] }, 'contact call email'],
    [
      'no address: a letter',
      {
        contacts: [buildContact({ emails: [] })],
        account: buildAccount({ postalAddress: '1 Harbor Street' }),
      },
      'contact call letter',
    ],
    [
      'no address at all: nobody is called in spite of it',
      { contacts: [buildContact({ emails: [] })] },
      'ask contact-details',
    ],
  ])('case 59: %s', (_name, overrides, expected) => {
    const next = nextStep(late(40, [called('call', 20, 'promised')], { holds: noCalls, ...overrides }));
    expect(inShort(next)).toBe(expected);
    if (expected.endsWith('call email'))
      expect(textsOf(next)).toContain('The customer asked not to be called: write instead');
  });

  it('case 59: one person alone does not want calls: somebody else may be called', () => {
    const contacts = [buildContact({ forbidden: ['call'] }), tom];
    expect(planOf(nextStep(late(40, [called('second-notice', 9)], { contacts })))).toMatchObject({
      channel: 'call',
      personName: 'Tom Fox',
    });
  });

  it.each<[HoldKind, string, string]>([
    ['no-calls', 'never', 'ok'],
    ['no-mails', 'ok', 'never'],
    ['stop', 'never', 'never'],
  ])('case 59: after “%s” a call is %s and a mail %s, by the rules too', (kind, byCall, byMail) => {
    const party = { holds: [buildHold({ kind })] };
    const [call, mail] = [verdict({ party }), verdict({ party, channel: 'email' })];
    expect([call.endsWith(byCall), mail.endsWith(byMail)]).toEqual([true, true]);
  });

  it('case 59: “stop” while a promise stands: nothing at all, broken or not', () => {
    const holds = [buildHold({ kind: 'stop' })];
    for (const agreed of [pending, broken, missed])
      expect(codesOf(nextStep(late(40, [], { holds, items: [buildOpenItem()], ...agreed })))).toEqual([
        'hold-stop',
      ]);
  });
});

describe('case 60: a third person answers the phone', () => {
  const people: readonly [string, Parameters<typeof buildCallFacts>[0]][] = [
    ['a firm', {}],
    ['a consumer', { isConsumer: true, customer: 'Ann Owen' }],
    ['nobody known by name', { fullName: null, firstName: null }],
    [
      'a firm of ours whose name tells too much',
      { us: { firm: 'Acme Debt Collections', person: 'Jo Bell', phone: '+49 30 1234567' } },
    ],
    [
      'a broken promise',
      {
        broken: {
          kind: 'promise',
          amount: { amount: 120_000, currency: 'EUR' },
          dueOn: dayAgo(5),
          received: { amount: 0, currency: 'EUR' },
          agreedOn: dayAgo(20),
          wasWritten: false,
          confirmedBy: 'my e-mail of 29 October 2026, 14:05',
        },
      },
    ],
  ];

  it.each(people)('case 60: %s: the script says nothing of the reason for calling', (_name, change) => {
    const facts = buildCallFacts(change);
    const branches: BranchId[] = ['third-person', 'wrong-person', 'wrong-number'];
    for (const id of branches)
      for (const said of branchOf(id).say(facts)) {
        expect(saysTooMuch(said, facts)).toBe(false);
        expect(said).not.toMatch(/agree|promise|mail of/i);
      }
    const opening = openingWords(facts).join(' ').replace('accounts payable', '');
    expect(saysTooMuch(opening, facts)).toBe(false);
    // What to answer when they ask is on the screen, and tells nothing either.
    const answer = /“(.+)”/.exec(branchOf('third-person').note.join(' '))?.[1] ?? '';
    expect(answer).not.toBe('');
    expect(saysTooMuch(answer, facts)).toBe(false);
  });

  it('case 60: it is logged as such: no agreement, no reason, no mail, and no conversation', () => {
    expect(branchOf('third-person').preset({ form: buildCallForm(), owner: '' })).toEqual({
      outcome: 'third-person',
    });
    expect(partsOfCall('third-person')).toEqual({ agrees: false, disputes: false, resends: false });
    expect([
      canBeWritten('third-person'),
      tellsWhy({ outcome: 'third-person', reason: 'oversight' }),
    ]).toEqual([false, false]);
    const { silence } = readAccount(
      late(47, [called('call', 2, 'third-person')]),
      DEFAULT_PROCEDURE,
      buildMoment(),
    );
    expect(silence.lastConversation).toBeNull();
  });
});
