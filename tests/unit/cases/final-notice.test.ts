import { describe, expect, it } from 'vitest';
import { reminderFacts } from '../../../lib/app/reminder-facts.ts';
import { reminder } from '../../../lib/correspondence/reminder.ts';
import { day, daysBetween, instantAt } from '../../../lib/domain/day.ts';
import { holidayCalendar } from '../../../lib/domain/holiday-calendar.ts';
import { noticeDeadline } from '../../../lib/domain/notice-term.ts';
import { CONSUMER_PROCEDURE, DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { momentAt } from '../../../lib/dunning/moment-at.ts';
import { noticeState } from '../../../lib/dunning/notice-state.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { termSince } from '../../../lib/dunning/term-since.ts';
import { ENGLISH_TEXTS } from '../../../lib/templates/texts/english/texts.ts';
import { buildDecision } from '../../support/build-decision.ts';
import { buildDraft } from '../../support/build-draft.ts';
import { buildMoment, dayAgo } from '../../support/build-facts.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';
import { ZONE } from '../../support/fixed-clock.ts';
import { lintText } from '../../support/lint-text.ts';
import { called, late, nextStep, notice, planOf } from '../../support/next-step.ts';

const call = called('call', 90);

describe('case 61: a final notice', () => {
  const tries = [38, 33, 28, 23].map((days) => called('stepped-up', days));
  const decided = buildDecision();
  const due = late(90, [call, ...tries, decided]);

  it('case 61: needs the amount, the contact and the day: its text has all of them, locked to the record', () => {
    const moment = buildMoment();
    const plan = planOf(nextStep(due));
    if (!plan) throw new Error('It is due');
    expect(plan.level.id).toBe('final-notice');
    const facts = buildTextFacts({
      items: due.items,
      ...reminderFacts(plan, readAccount(due, DEFAULT_PROCEDURE, moment)),
    });
    const written = reminder(facts, ENGLISH_TEXTS['final-notice']);
    if (!written.ok) throw new Error(written.message);
    const { subject, body, figures } = written.value;
    expect(`${subject}\n${body}`).toMatch(/1,200\.00 USD[\s\S]*December 4, 2026[\s\S]*\+1 555 0199/);
    expect(lintText({ source: { subject, body }, figures, subjectIsShared: false, tone: 4 })).toEqual([]);
    // A day that was changed in the mail is noticed, as any figure is.
    const sooner = { subject, body: body.replace('December 4, 2026', 'November 24, 2026') };
    expect(lintText({ source: sooner, figures, subjectIsShared: false, tone: 4 })).toMatchObject([
      { rule: 'figure', blocking: true, difference: { said: { text: 'November 24, 2026' } } },
      { rule: 'notice-parts', blocking: true, text: 'November 24, 2026' },
    ]);
  });

  it.each([
    ['Wednesday noon', '2026-11-18', '2026-12-04'],
    ['Friday, 18:00: from Monday', '2026-11-20', '2026-12-08'],
    ['Friday before a holiday on Monday: from Tuesday', '2026-12-18', '2027-01-06'],
    ['the night of the clock change', '2026-10-31', '2026-11-17'],
  ])('case 61: sent on %s it gives 15 days from the next business day', (_name, on, until) => {
    const ours = holidayCalendar([], [{ on: day('2026-12-21'), name: 'Our own holiday' }]);
    const sent = { ...notice(20), at: instantAt(ZONE, day(on), 18) };
    const state = noticeState(
      readAccount(late(150, [sent]), DEFAULT_PROCEDURE, buildMoment(day(on), { ours })),
      'item-1',
    );
    expect(state).toMatchObject({ kind: 'running', until });
    expect(daysBetween(day(on), state?.until ?? day(on))).toBeGreaterThan(15);
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata'])(
    'case 61: the day it was sent is that of the clock it was sent by (%s)',
    (zone) => {
      const sent = { ...notice(20), at: instantAt(zone, day('2026-11-20'), 23), zone };
      const moment = momentAt(instantAt(zone, day('2026-11-21'), 1), zone, 'en-US');
      const state = noticeState(readAccount(late(150, [sent]), DEFAULT_PROCEDURE, moment), 'item-1');
      expect(state?.until).toBe('2026-12-08');
    },
  );

  it('case 61: a consumer has thirty days', () => {
    const reading = readAccount(late(150, [notice(20)]), CONSUMER_PROCEDURE, buildMoment());
    expect(noticeState(reading, 'item-1')?.until).toBe(noticeDeadline(dayAgo(20), 30, holidayCalendar([])));
  });

  describe('that was written on one day and is sent on another', () => {
    const draft = (on: string, levelId: string | null = 'final-notice') =>
      buildDraft({ createdAt: instantAt(ZONE, day(on), 18), levelId });
    const news = (on: string, today: string, levelId?: string | null) =>
      termSince(draft(on, levelId), DEFAULT_PROCEDURE, buildMoment(day(today))).map(({ text }) => text);

    it.each([
      ['on the same day', '2026-11-18', '2026-11-18'],
      ['on Friday evening, and sent on Sunday: both count from Monday', '2026-11-20', '2026-11-22'],
    ])('case 61: %s stands as it is', (_name, on, today) => {
      expect(news(on, today)).toEqual([]);
    });

    it.each([
      ['a day', '2026-11-18', '2026-11-19', 'December 4', 'December 7'],
      ['a week', '2026-11-18', '2026-11-25', 'December 4', 'December 11'],
    ])(
      'case 61: %s later gives too few days from sending, and is held back',
      (_name, on, today, named, needed) => {
        expect(news(on, today)).toEqual([
          `This notice names ${named}. Sent today it has to name ${needed} or later: write it anew.`,
        ]);
        const [one] = termSince(draft(on), DEFAULT_PROCEDURE, buildMoment(day(today)));
        const read = { ...draft(on), passedOver: [one?.id ?? ''] };
        expect(termSince(read, DEFAULT_PROCEDURE, buildMoment(day(today)))).toEqual([]);
      },
    );

    it('case 61: a reminder without a term may wait as long as it likes', () => {
      expect(news('2026-11-18', '2026-12-18', 'second-notice')).toEqual([]);
      expect(news('2026-11-18', '2026-12-18', null)).toEqual([]);
    });
  });
});
