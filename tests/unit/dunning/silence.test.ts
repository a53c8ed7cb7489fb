import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { CALL_OUTCOMES, type CallOutcome, callOutcomeSchema } from '../../../lib/domain/call-outcome.ts';
import { currentActivities } from '../../../lib/dunning/current-activities.ts';
import { type Silence, silenceOf as silenceWhile } from '../../../lib/dunning/silence.ts';
import { buildCall } from '../../support/build-call.ts';
import { daysAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';

const silenceOf = (log: readonly Activity[]): Silence => silenceWhile(log, () => true);
const mail = (days: number, overrides = {}) =>
  buildMail({ id: `mail-${days}`, at: daysAgo(days), ...overrides });
const call = (days: number, outcome: CallOutcome) =>
  buildCall({ id: `call-${days}`, at: daysAgo(days), outcome });

describe('silence', () => {
  it('without any contact is nothing', () => {
    expect(silenceOf([])).toEqual({
      unanswered: [],
      lastConversation: null,
      lastAnswerAt: null,
      lastContactAt: null,
      namedId: null,
    });
  });

  it('is every try since the last conversation, newest first', () => {
    const log = [mail(40), call(30, 'talked'), mail(20), call(10, 'no-answer'), mail(3)];
    const silence = silenceOf(currentActivities(log));
    expect(silence.unanswered.map(({ id }) => id)).toEqual(['mail-3', 'call-10', 'mail-20']);
    expect(silence.lastConversation?.id).toBe('call-30');
    expect(silence.lastContactAt).toBe(daysAgo(3));
  });

  it.each(callOutcomeSchema.options)(
    'case 57: “%s” ends it only when somebody who can decide was spoken to',
    (outcome) => {
      const silence = silenceOf([call(2, outcome), mail(9)]);
      expect(silence.unanswered).toHaveLength(CALL_OUTCOMES[outcome].rightParty ? 0 : 2);
      expect(silence.lastConversation === null).toBe(!CALL_OUTCOMES[outcome].rightParty);
    },
  );

  it.each<[CallOutcome, boolean]>([
    ['promised', true],
    ['talked', true],
    ['disputes', true],
    ['refused', true],
    ['no-more-calls', true],
    ['no-answer', false],
    ['voicemail', false],
    ['third-person', false],
    ['wrong-number', false],
  ])('“%s” is a conversation: %s', (outcome, rightParty) => {
    expect(CALL_OUTCOMES[outcome].rightParty).toBe(rightParty);
  });

  it('counts the mail that confirms a call as contact, not as a new try', () => {
    const silence = silenceOf([
      mail(4, { purpose: 'as-per-our-call', confirmsId: 'call-5' }),
      call(5, 'talked'),
    ]);
    expect(silence.unanswered).toEqual([]);
    expect(silence.lastContactAt).toBe(daysAgo(4));
  });
});

it('a try about invoices that were paid since is not one in vain: the payment was the answer', () => {
  const log = [mail(3), mail(9, { items: [{ itemId: 'paid', levelId: null }] })];
  expect(silenceWhile(log, (itemId) => itemId !== 'paid').unanswered.map(({ id }) => id)).toEqual(['mail-3']);
});

describe('the log as it counts', () => {
  it('leaves out what a later entry corrects (D13), in a chain of corrections too', () => {
    const first = mail(9);
    const second = mail(8, { amendsId: first.id });
    const third = mail(7, { amendsId: second.id });
    expect(currentActivities([first, second, third]).map(({ id }) => id)).toEqual(['mail-7']);
  });

  it('is the same in whatever order it is read; of one moment the later id comes first', () => {
    const log = [mail(3, { id: 'b' }), mail(3, { id: 'a' }), mail(3, { id: 'c' }), mail(5)];
    expect(currentActivities(log).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'mail-5']);
    expect(currentActivities(log.toReversed())).toEqual(currentActivities(log));
  });

  it('corrected from a conversation to no answer, the silence is back (C12)', () => {
    const wrong = call(5, 'talked');
    const right = { ...call(5, 'no-answer'), id: 'right', amendsId: wrong.id };
    expect(silenceOf(currentActivities([mail(9), wrong])).unanswered).toHaveLength(0);
    expect(silenceOf(currentActivities([mail(9), wrong, right])).unanswered).toHaveLength(2);
  });
});
