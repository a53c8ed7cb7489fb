import { describe, expect, it } from 'vitest';
import { guardContact } from '../../../lib/compliance/guard-contact.ts';
import { HOUSE_RULES } from '../../../lib/compliance/house-rules.ts';
import type { Activity } from '../../../lib/domain/activity.ts';
import type { CallOutcome } from '../../../lib/domain/call-outcome.ts';
import type { HoldKind } from '../../../lib/domain/hold.ts';
import { buildCall } from '../../support/build-call.ts';
import {
  buildContactQuestion,
  type QuestionOverrides,
  verdictInShort,
} from '../../support/build-contact-question.ts';
import { daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildMail } from '../../support/build-mail.ts';
import { NOW } from '../../support/fixed-clock.ts';

const mail = (days: number, overrides = {}): Activity =>
  buildMail({ id: `mail-${days}`, at: daysAgo(days), ...overrides });
const letter = (days: number): Activity => mail(days, { channel: 'letter' });
const call = (days: number, outcome: CallOutcome = 'no-answer', overrides = {}): Activity =>
  buildCall({ id: `call-${days}`, at: daysAgo(days), outcome, ...overrides });
const confirmation = (days: number) => mail(days, { purpose: 'as-per-our-call' });

const verdict = (overrides: QuestionOverrides) =>
  guardContact(buildContactQuestion({ rules: HOUSE_RULES, ...overrides }));
const inShort = (overrides: QuestionOverrides) => verdictInShort(verdict(overrides));

describe('case 58, rule B5: how often', () => {
  it.each<[string, QuestionOverrides, string]>([
    ['nothing before: a call is fine', {}, 'ok'],
    ['nothing before: a mail is fine', { channel: 'email' }, 'ok'],
    ['one call in vain: a second is fine', { activities: [call(3)] }, 'ok'],
    [
      'two calls in vain: the third a week after the first, when they open',
      { activities: [call(1), call(3)] },
      'house-calls-7 2026-11-23T14:00',
    ],
    ['two calls, the first a week ago: fine again', { activities: [call(1), call(7)] }, 'ok'],
    [
      'two calls, the first six days ago',
      { activities: [call(1), call(6)] },
      'house-calls-7 2026-11-19T14:00',
    ],
    ['a voicemail reaches nobody: a second call is fine', { activities: [call(1, 'voicemail')] }, 'ok'],
    [
      'somebody else answered: one call is enough',
      { activities: [call(1, 'third-person')] },
      'house-answered-calls-7 2026-11-24T14:00',
    ],
    ['somebody else answered a week ago: fine', { activities: [call(7, 'third-person')] }, 'ok'],
    [
      'after a conversation a week without calls',
      { activities: [call(2, 'talked')] },
      'house-pause-after-talk 2026-11-23T14:00',
    ],
    [
      'on the sixth day after it too',
      { activities: [call(6, 'promised')] },
      'house-pause-after-talk 2026-11-19T14:00',
    ],
    ['on the seventh no longer', { activities: [call(7, 'promised')] }, 'ok'],
    ['after a conversation a mail is fine', { channel: 'email', activities: [call(2, 'talked')] }, 'ok'],
    [
      'two mails: the third a week after the first',
      { channel: 'email', activities: [mail(1), mail(5)] },
      'house-mails-7 2026-11-20T13:00',
    ],
    ['two mails, the first a week ago', { channel: 'email', activities: [mail(1), mail(7)] }, 'ok'],
    [
      'a letter counts among the mails',
      { channel: 'email', activities: [letter(1), mail(5)] },
      'house-mails-7 2026-11-20T13:00',
    ],
    [
      'and mails among the letters',
      { channel: 'letter', activities: [mail(1), mail(5)] },
      'house-mails-7 2026-11-20T05:00',
    ],
    [
      'three contacts of all kinds: the fourth a week after the first',
      { channel: 'email', activities: [mail(1), call(5), call(6)] },
      'house-all-7 2026-11-19T13:00',
    ],
    [
      'three contacts, the first a week ago',
      { channel: 'email', activities: [mail(1), call(5), call(7)] },
      'ok',
    ],
    [
      'eight contacts: the ninth thirty days after the first',
      { activities: [8, 9, 12, 15, 18, 22, 26, 29].map((days) => mail(days)) },
      'house-all-30 2026-11-19T14:00',
    ],
    [
      'eight contacts, the first thirty days ago',
      { activities: [8, 9, 12, 15, 18, 22, 26, 30].map((days) => mail(days)) },
      'ok',
    ],
    [
      'the mail that confirms a call is no second contact',
      { channel: 'email', activities: [mail(1), call(2, 'talked'), confirmation(2)] },
      'ok',
    ],
    ['nor are two of them', { channel: 'email', activities: [confirmation(1), confirmation(2)] }, 'ok'],
    [
      'a letter counts what went by other ways',
      { channel: 'letter', activities: [call(1), mail(2), mail(3)] },
      'house-all-7 2026-11-22T05:00',
    ],
    [
      'a call still to come (the clock was set back) counts',
      { activities: [call(-1), call(-2)] },
      'house-calls-7 2026-11-26T14:00',
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(inShort(overrides)).toBe(expected);
  });

  it('the first minute of the first day counts in the last hour of the last', () => {
    const activities = [buildCall({ at: Date.parse('2026-11-12T00:01:00-05:00'), outcome: 'talked' })];
    const rules = HOUSE_RULES.filter(({ id }) => id === 'house-pause-after-talk');
    const asked = (clock: string) => inShort({ activities, rules, from: Date.parse(clock) });
    expect(asked('2026-11-18T23:59:00-05:00')).toBe('house-pause-after-talk 2026-11-19T05:00');
    expect(asked('2026-11-19T00:00:00-05:00')).toBe('ok');
  });

  it('of several caps the one that lasts longest is named', () => {
    const activities = [mail(1), call(2, 'talked'), call(6)];
    expect(inShort({ activities })).toBe('house-pause-after-talk 2026-11-23T14:00');
  });

  it('the cap is named, not the hours, when the day it ends is a Sunday', () => {
    const activities = [call(2), call(3)];
    const sunday = Date.parse('2026-11-22T12:00:00-05:00');
    expect(inShort({ activities })).toBe('house-calls-7 2026-11-23T14:00');
    expect(inShort({ activities, from: sunday })).toBe('house-call-hours 2026-11-23T14:00');
  });
});

describe('US2, case 58: what the customer began or asked for', () => {
  const asked = { askedFor: true };
  it.each<[string, QuestionOverrides, string]>([
    [
      'their calls are no tries of ours',
      { activities: [call(1, 'no-answer', { direction: 'in' }), call(3)] },
      'ok',
    ],
    [
      'a conversation is one whoever rang',
      { activities: [call(2, 'talked', { direction: 'in' })] },
      'house-pause-after-talk 2026-11-23T14:00',
    ],
    ['calls they asked for are no tries', { activities: [call(1, 'no-answer', asked), call(3)] }, 'ok'],
    [
      'a conversation they asked for is one all the same',
      { activities: [call(2, 'talked', asked)] },
      'house-pause-after-talk 2026-11-23T14:00',
    ],
    [
      'the call they ask for is made in spite of caps',
      { askedFor: true, activities: [call(1), call(3)] },
      'ok',
    ],
    ['and in spite of the pause', { askedFor: true, activities: [call(1, 'talked')] }, 'ok'],
    [
      'but within hours',
      { askedFor: true, from: Date.parse('2026-11-18T20:00:00-05:00') },
      'house-call-hours 2026-11-19T14:00',
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(inShort(overrides)).toBe(expected);
  });
});

describe('case 20: at what hours', () => {
  const evening = Date.parse('2026-11-18T20:00:00-05:00');
  const saturday = Date.parse('2026-11-21T10:00:00-05:00');
  const kiritimati = { zones: ['Pacific/Kiritimati'] };

  it.each<[string, QuestionOverrides, string]>([
    ['a call at eight in the evening waits', { from: evening }, 'house-call-hours 2026-11-19T14:00'],
    [
      'a mail too, until the office opens',
      { channel: 'email', from: evening },
      'house-mail-hours 2026-11-19T13:00',
    ],
    ['a letter knows no hours', { channel: 'letter', from: evening }, 'ok'],
    ['where it is morning, a call is fine', { from: evening, party: kiritimati }, 'ok'],
    [
      'our Saturday morning is their Sunday',
      { from: saturday, party: kiritimati },
      'house-call-hours 2026-11-22T19:00',
    ],
    [
      'a mail on Saturday waits for Monday',
      { channel: 'email', from: saturday },
      'house-mail-hours 2026-11-23T13:00',
    ],
    [
      'our Friday evening is their weekend, their Monday our Sunday: the mail waits for a working day of both',
      { channel: 'email', from: Date.parse('2026-11-20T20:00:00-05:00'), party: kiritimati },
      'house-mail-hours 2026-11-23T18:00',
    ],
    [
      'two clocks: open on both',
      { from: NOW, party: { zones: ['America/New_York', 'America/Los_Angeles'] } },
      'house-call-hours 2026-11-18T17:00',
    ],
    [
      'two clocks whose hours never meet',
      { from: NOW, party: { zones: ['America/New_York', 'Asia/Kolkata'] } },
      'house-call-hours never',
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(inShort(overrides)).toBe(expected);
  });

  it('an allowed call ends when the hours do, and names what bounds it', () => {
    expect(verdict({})).toMatchObject({
      ok: true,
      from: NOW,
      until: Date.parse('2026-11-18T19:00:00-05:00'),
      rules: [{ id: 'house-call-hours' }],
    });
    expect(verdict({ channel: 'letter' })).toEqual({ ok: true, from: NOW, until: null, rules: [] });
  });

  it('of several hours those are named that close first', () => {
    const from = Date.parse('2026-11-18T11:00:00-05:00');
    const given = verdict({ from, party: { zoneIsKnown: false } });
    expect(given.ok && given.rules.map(({ id }) => id)).toEqual(['house-narrow-window']);
  });

  it('hours that never meet are named, whatever cap comes before them', () => {
    const zones = ['America/New_York', 'Asia/Kolkata'];
    expect(inShort({ activities: [call(1), call(3)], party: { zones } })).toBe('house-call-hours never');
  });

  it('on two clocks it ends when the first of them does', () => {
    const noon = Date.parse('2026-11-18T12:30:00-05:00');
    const zones = ['America/Los_Angeles', 'America/New_York'];
    expect(verdict({ from: noon, party: { zones } })).toMatchObject({
      ok: true,
      until: Date.parse('2026-11-18T19:00:00-05:00'),
    });
  });
});

describe('cases 59 and 64: what a person has to lift', () => {
  const under = (kind: HoldKind, overrides: QuestionOverrides = {}) =>
    inShort({ ...overrides, party: { holds: [buildHold({ kind })] } });

  it.each<[HoldKind, string, string, string]>([
    ['stop', 'house-freeze never', 'house-freeze never', 'house-freeze never'],
    ['hardship', 'house-freeze never', 'house-freeze never', 'house-freeze never'],
    ['vulnerable', 'house-freeze never', 'house-freeze never', 'house-freeze never'],
    ['fraud', 'house-freeze never', 'house-freeze never', 'house-freeze never'],
    ['insolvency', 'house-freeze never', 'house-freeze never', 'house-freeze never'],
    ['lawyer', 'house-freeze never', 'house-freeze never', 'house-freeze never'],
    ['death', 'house-freeze never', 'house-freeze never', 'house-freeze never'],
    ['no-calls', 'house-no-calls never', 'ok', 'ok'],
    ['no-mails', 'ok', 'house-no-mails never', 'ok'],
    // Not matters of courtesy or law: the procedure looks after them.
    ['snooze', 'ok', 'ok', 'ok'],
    ['strategic', 'ok', 'ok', 'ok'],
  ])('%s: call %s, mail %s, letter %s', (kind, byCall, byMail, byLetter) => {
    expect([under(kind), under(kind, { channel: 'email' }), under(kind, { channel: 'letter' })]).toEqual([
      byCall,
      byMail,
      byLetter,
    ]);
  });

  it('what was lifted or is over stops nothing, what ends on a day stops until then', () => {
    const until = Date.parse('2026-11-20T20:00:00-05:00');
    const holding = (overrides: object) => ({
      party: { holds: [buildHold({ kind: 'no-calls', ...overrides })] },
    });
    expect(inShort(holding({ liftedAt: NOW }))).toBe('ok');
    expect(inShort(holding({ until: NOW }))).toBe('ok');
    expect(inShort(holding({ until }))).toBe('house-no-calls 2026-11-21T15:00');
  });

  it('the gravest of several is named, whatever their order', () => {
    const holds = [buildHold({ kind: 'stop' }), buildHold({ id: 'hold-2', kind: 'death' })];
    for (const given of [holds, holds.toReversed()]) {
      expect(verdict({ party: { holds: given } })).toMatchObject({
        says: 'A death was reported: a person decides what comes next (noted on 18 November)',
      });
    }
  });
});
