import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { addDays } from '../../../lib/domain/day.ts';
import { paymentReasonSchema } from '../../../lib/domain/payment-reason.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildDecision } from '../../support/build-decision.ts';
import { buildMoment, daysAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { NOW, TODAY } from '../../support/fixed-clock.ts';
import { called, inShort, late, mailed, nextStep } from '../../support/next-step.ts';

describe('case 22: nobody looked for two weeks', () => {
  it.each<[string, number, Activity[], string]>([
    [
      'one contact, at the next step',
      60,
      [mailed('friendly-reminder', 50), mailed('second-notice', 30)],
      'contact call call',
    ],
    [
      'none skipped, though two would have been due',
      47,
      [mailed('friendly-reminder', 40)],
      'contact second-notice email',
    ],
    ['the first one, though two would have been due', 29, [], 'contact friendly-reminder email'],
  ])('%s', (_name, days, activities, expected) => {
    expect(inShort(nextStep(late(days, activities)))).toBe(expected);
  });

  it('and after it the gap holds: no burst', () => {
    const made = [mailed('friendly-reminder', 40), mailed('second-notice', 0)];
    expect(inShort(nextStep(late(60, made)))).toMatch(/^not-now/);
  });
});

describe('case 23: the clock was set back, or there is a second profile', () => {
  it.each([
    ['an hour ahead', -1 / 24],
    ['a day ahead', -1],
    ['a month ahead', -30],
    ['at this very moment', 0],
  ])('a contact on record %s of now is not made again', (_name, days) => {
    const made = buildMail({ at: NOW - days * 86_400_000 });
    const next = nextStep(late(17, [made]));
    expect(inShort(next)).toMatch(/^not-now/);
    expect(next.kind === 'not-now' && (next.until ?? 0) > NOW).toBe(true);
  });

  it('on an earlier day the same reminder is not suggested either', () => {
    const moment = buildMoment(addDays(TODAY, -3));
    expect(inShort(nextStep(late(17, [mailed('friendly-reminder', 0)]), moment))).toMatch(/^not-now/);
  });
});

describe('case 24: the same contact, recorded from two tabs', () => {
  it('two records of one reminder take one step and leave one gap', () => {
    const mail = mailed('friendly-reminder', 11);
    const twin = { ...mail, id: 'twin' };
    expect(inShort(nextStep(late(20, [mail, twin])))).toBe(inShort(nextStep(late(20, [mail]))));
    expect(
      inShort(
        nextStep(
          late(20, [
            { ...mail, at: NOW },
            { ...twin, at: NOW },
          ]),
        ),
      ),
    ).toMatch(/^not-now/);
  });

  it('a corrected record is not taken back by its copy', () => {
    const wrong = called('call', 20);
    const right = { ...wrong, id: 'right', amendsId: wrong.id, outcome: 'talked' as const } as Activity;
    expect(nextStep(late(47, [wrong, right, wrong]))).toEqual(nextStep(late(47, [wrong, right])));
  });
});

describe('case 55: what counts is what was sent', () => {
  it('a decision to send is no contact: no gap, no step', () => {
    const decision = buildDecision({ levelId: 'friendly-reminder' });
    expect(inShort(nextStep(late(5, [decision])))).toBe('contact friendly-reminder email');
  });

  it('a reminder that named one invoice took no step for the other', () => {
    const reading = readAccount(
      late(20, [mailed('friendly-reminder', 11)]),
      DEFAULT_PROCEDURE,
      buildMoment(),
    );
    expect([...reading.taken.keys()]).toEqual(['item-1']);
  });
});

describe('P15: nothing is assumed from the reason that was given', () => {
  it.each(paymentReasonSchema.options)(
    '“%s” alone changes neither step nor pause: only a hold, a promise, a complaint does',
    (reason) => {
      const talked = (why: typeof reason) =>
        nextStep(late(47, [buildCall({ at: daysAgo(9), reason: why, levelId: 'call' })]));
      expect(talked(reason)).toEqual(talked('not-asked'));
    },
  );
});

describe('C12: a correction corrects everything', () => {
  it.each<[string, Activity, Activity]>([
    ['a call that was no conversation', called('call', 9, 'talked'), called('call', 9, 'no-answer')],
    ['a mail that was not about it', mailed('second-notice', 9), mailed('second-notice', 9, ['other'])],
    ['a contact that was longer ago', mailed('second-notice', 3), mailed('second-notice', 20)],
  ])('%s', (_name, wrong, right) => {
    const before = [mailed('friendly-reminder', 30)];
    const amended = { ...right, id: 'right', amendsId: 'wrong' } as Activity;
    const facts = late(47, [...before, { ...wrong, id: 'wrong' } as Activity, amended]);
    expect(nextStep(facts)).toEqual(nextStep(late(47, [...before, { ...right, id: 'right' } as Activity])));
    expect(nextStep(facts)).not.toEqual(nextStep(late(47, [...before, wrong])));
  });

  it('a contact of theirs that was recorded by mistake no longer counts for the gap', () => {
    const wrong = buildCall({ id: 'wrong', at: daysAgo(1), direction: 'in' });
    const undone = buildCall({
      id: 'undone',
      at: daysAgo(30),
      amendsId: 'wrong',
      outcome: 'no-answer',
      items: [],
    });
    expect(inShort(nextStep(late(5, [wrong])))).toMatch('minimum-gap');
    expect(nextStep(late(5, [wrong, undone])).kind).toBe('contact');
  });
});
