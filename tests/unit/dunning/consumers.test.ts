import { describe, expect, it } from 'vitest';
import { CONSUMER_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { TODAY } from '../../support/fixed-clock.ts';
import { called, inShort, late, mailed, nextStep, usd } from '../../support/next-step.ts';

const account = buildAccount({
  kind: 'consumer',
  name: 'Mary Adams',
  postalAddress: '1 Harbor Street, Springfield',
});
const next = (facts: AccountFacts) => nextStep({ ...facts, account }, buildMoment(TODAY), CONSUMER_PROCEDURE);

describe('the way for private customers', () => {
  it.each<[string, AccountFacts, string]>([
    [
      'P31: a courtesy note from 200.00 on',
      buildFacts({ items: [buildOpenItem({ dueOn: dayAgo(-4), open: usd(20_000) })] }),
      'contact courtesy-note email',
    ],
    ['P8: nothing in the first six days', late(6), 'not-now level-not-due: friendly-reminder email'],
    ['P8: a friendly reminder after a week', late(7), 'contact friendly-reminder email'],
    [
      'P8: the second notice not before two weeks after it',
      late(28, [mailed('friendly-reminder', 13)]),
      'not-now level-not-due: second-notice letter',
    ],
    [
      'P19: the second notice on paper when the mail brought no answer',
      late(28, [mailed('friendly-reminder', 14)]),
      'contact second-notice letter',
    ],
    [
      'P1: a call after two in vain',
      late(40, [mailed('friendly-reminder', 30), mailed('second-notice', 12)]),
      'contact call call',
    ],
    [
      'P19: stepped up goes on in the round, by mail after a call',
      late(55, [mailed('second-notice', 30), called('call', 10)]),
      'contact stepped-up email',
    ],
    [
      'P21: the final notice is for a person to decide',
      late(90, [
        called('call', 60),
        called('stepped-up', 40),
        called('stepped-up', 30),
        called('stepped-up', 20),
      ]),
      'ask decide-step: final-notice letter',
    ],
    [
      'P27: its term is 30 days',
      late(150, [called('call', 90), mailed('final-notice', 31)]),
      'not-now level-not-due: hand-off letter',
    ],
    [
      'P27: the hand-off is to be decided after that',
      late(150, [called('call', 90), mailed('final-notice', 34)]),
      'ask decide-step: hand-off letter',
    ],
  ])('%s', (_name, facts, expected) => {
    expect(inShort(next(facts))).toBe(expected);
  });

  it('C8: ten days between contacts, seven once silent', () => {
    const heard = (days: number) =>
      inShort(next(late(40, [mailed('second-notice', 30), called(null, days, 'talked')])));
    expect(heard(9)).toBe('not-now minimum-gap: call call');
    expect(heard(10)).toBe('contact call call');
    const unheard = (days: number) =>
      inShort(next(late(40, [mailed('second-notice', 30), called(null, days)])));
    expect(unheard(6)).toBe('not-now minimum-gap: call call');
    expect(unheard(7)).toBe('contact call call');
  });

  it('case 31: a promise has two bank days of grace', () => {
    const promises = [buildPromise({ dueOn: dayAgo(2), createdAt: daysAgo(20) })];
    expect(inShort(next(late(40, [called('call', 20, 'promised')], { promises })))).toMatch(
      'promise-pending',
    );
    const broken = [buildPromise({ dueOn: dayAgo(5), createdAt: daysAgo(20) })];
    expect(inShort(next(late(40, [called('call', 20, 'promised')], { promises: broken })))).toBe(
      'contact call call',
    );
  });

  it('without an address on record is written to by mail, and no letter is missed', () => {
    const bare = {
      ...late(28, [buildMail({ at: daysAgo(14) })]),
      account: { ...account, postalAddress: null },
    };
    const step = nextStep({ ...bare, contacts: [buildContact()] }, buildMoment(TODAY), CONSUMER_PROCEDURE);
    expect(inShort(step)).toBe('contact second-notice email');
  });
});
