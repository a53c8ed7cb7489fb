import { describe, expect, it } from 'vitest';
import { branchOf } from '../../../lib/calls/branches.ts';
import { saysTooMuch, voicemailText } from '../../../lib/calls/limited-content.ts';
import { guardContact } from '../../../lib/compliance/guard-contact.ts';
import type { CallOutcome } from '../../../lib/domain/call-outcome.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { usableContact } from '../../../lib/dunning/usable-details.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildCallFacts } from '../../support/build-call-facts.ts';
import { buildCallForm } from '../../support/build-call-form.ts';
import { buildContact } from '../../support/build-contact.ts';
import {
  buildContactQuestion,
  type QuestionOverrides,
  verdictInShort,
} from '../../support/build-contact-question.ts';
import { buildMoment, daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { calls, consumerIn } from '../../support/law-row.ts';
import { called, inShort, late, nextStep } from '../../support/next-step.ts';

const verdict = (overrides: QuestionOverrides) =>
  verdictInShort(guardContact(buildContactQuestion(overrides)));
const UNREACHED: CallOutcome[] = ['no-answer', 'voicemail', 'wrong-number', 'third-person'];
const mobile = { number: '+1 555 0199', extension: null, kind: 'mobile' as const, confirmedOn: null };
const office = { number: '+1 555 0100', extension: '4', kind: 'office' as const, confirmedOn: null };

describe('case 57: a call that reached nobody', () => {
  it.each(UNREACHED)('case 57: “%s” is an attempt for the gap and no contact', (outcome) => {
    const facts = late(47, [called('call', 2, outcome)]);
    expect(inShort(nextStep(facts))).toBe('not-now minimum-gap: call call');
    const { silence } = readAccount(facts, DEFAULT_PROCEDURE, buildMoment());
    expect([silence.unanswered.length, silence.lastConversation]).toEqual([1, null]);
    // No conversation starts the pause; the try itself counts.
    expect(verdict({ activities: calls([2], outcome) })).not.toMatch(/pause/);
  });

  it.each<[string, string, number, string]>([
    ['dollars', 'USD', 120_000, 'INV-1042'],
    ['yen', 'JPY', 1_200_000, '2026/0815'],
    ['dinars', 'KWD', 1_234_567, '4711'],
  ])('case 57: a voicemail about %s names no amount, number or reason', (_name, currency, amount, number) => {
    const facts = buildCallFacts({
      asked: [{ amount, currency }],
      numbers: [number],
      currencies: [currency],
    });
    const text = voicemailText(facts);
    expect(saysTooMuch(text, facts)).toBe(false);
    expect(text.replace(facts.us.phone, '').replace(facts.goodTimes, '')).not.toMatch(/\d/);
  });

  it('case 57: a wrong number opens a contact fix, and is not dialled again', () => {
    const form = buildCallForm({ person: 'contact-1', phone: office.number });
    expect(branchOf('wrong-number').preset({ form, owner: '' }).details).toMatchObject([
      { kind: 'phone', before: office.number, answer: 'wrong' },
    ]);
    const contact = buildContact({ phones: [office, mobile] });
    const wrong = buildCall({
      id: 'wrong',
      at: daysAgo(9),
      outcome: 'wrong-number',
      phone: office.number,
      levelId: 'call',
      items: [{ itemId: 'item-1', levelId: 'call' }],
    });
    const facts = late(47, [wrong], { contacts: [contact] });
    const reading = readAccount(facts, DEFAULT_PROCEDURE, buildMoment());
    expect(usableContact(contact, reading).phones.map(({ number }) => number)).toEqual([mobile.number]);
    expect(inShort(nextStep(facts))).toBe('contact call call');
  });

  it('case 57: the only number was wrong: it is written instead, or asked for', () => {
    const wrong = buildCall({
      at: daysAgo(9),
      outcome: 'wrong-number',
      phone: office.number,
      levelId: 'call',
      items: [{ itemId: 'item-1', levelId: 'call' }],
    });
    const only = buildContact({ phones: [office] });
    expect(inShort(nextStep(late(47, [wrong], { contacts: [only] })))).toBe('contact call email');
    expect(inShort(nextStep(late(47, [wrong], { contacts: [{ ...only, emails: [] }] })))).toBe(
      'ask contact-details',
    );
  });
});

describe('case 58: too many calls', () => {
  const agency = { as: 'agency' as const, party: consumerIn('US', 'OH', 'America/New_York') };
  const week = [0, 1, 2, 3, 4, 5, 6];
  const asked = { askedFor: true };

  it.each<[string, QuestionOverrides, string]>([
    ['we ourselves: the third call in seven days waits', { activities: calls([1, 3]) }, 'house-calls-7'],
    [
      'the house is stricter than the law for an agency too',
      { ...agency, activities: calls(week) },
      'house-',
    ],
    ['a conversation six days ago', { activities: calls([6], 'talked') }, 'house-pause-after-talk'],
    [
      'their own call, in which we talked, six days ago',
      { activities: [buildCall({ at: daysAgo(6), direction: 'in' })] },
      'house-pause-after-talk',
    ],
    ['a conversation seven days ago', { activities: calls([7], 'talked') }, 'ok'],
    [
      'they asked for the call: no cap stands against it',
      { ...asked, activities: calls([0, 1, 2, 3]) },
      'ok',
    ],
    ['they asked for it a day after we talked', { ...asked, activities: calls([1], 'talked') }, 'ok'],
    [
      'they asked for it, at night: hours hold all the same',
      { ...asked, from: Date.parse('2026-11-18T23:00:00-05:00') },
      'house-call-hours',
    ],
    [
      'they asked for it, and then for no more calls',
      { ...asked, party: { holds: [buildHold({ kind: 'no-calls' })] } },
      'house-no-calls never',
    ],
    [
      'calls to two people of one customer are counted together',
      {
        activities: [
          buildCall({ at: daysAgo(1), outcome: 'no-answer' }),
          buildCall({ id: 'b', at: daysAgo(2), outcome: 'no-answer', contactId: 'contact-2' }),
        ],
      },
      'house-calls-7',
    ],
  ])('case 58: %s', (_name, overrides, expected) => {
    expect(verdict(overrides)).toMatch(new RegExp(`^${expected}`));
  });

  it('case 58: seven days are seven calendar days, over the night of the clock change too', () => {
    const talked = buildCall({ at: Date.parse('2026-10-27T16:00:00-04:00'), outcome: 'talked' });
    const on = (clock: string) => verdict({ activities: [talked], from: Date.parse(clock) });
    expect(on('2026-11-02T18:00:00-05:00')).toMatch(/^house-pause-after-talk 2026-11-03T14:00$/);
    expect(on('2026-11-03T09:00:00-05:00')).toBe('ok');
  });
});
