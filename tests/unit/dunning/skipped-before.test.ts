import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { addDays, instantAt } from '../../../lib/domain/day.ts';
import { SKIP_REASONS } from '../../../lib/domain/skip-reason.ts';
import { nextContact } from '../../../lib/dunning/next-contact.ts';
import type { ContactPlan, NextContact } from '../../../lib/dunning/next-contact-types.ts';
import type { Reason } from '../../../lib/dunning/reason.ts';
import { anySituation } from '../../support/any-facts.ts';
import { buildAnswer } from '../../support/build-answer.ts';
import { buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildSkipped } from '../../support/build-skipped.ts';
import { TODAY, ZONE } from '../../support/fixed-clock.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { called, codesOf, inShort, late, mailed, nextStep, textsOf } from '../../support/next-step.ts';

const skipped = (days: number, said: Parameters<typeof buildSkipped>[0] = {}): Activity =>
  buildSkipped({ id: `skipped-${days}`, at: daysAgo(days), ...said });

describe('G4: a contact that was left out', () => {
  const before = [mailed('friendly-reminder', 30)];

  it('comes up again as the same step, and says why it was not done', () => {
    const next = nextStep(late(40, [...before, skipped(3)]));
    expect(inShort(next)).toBe(inShort(nextStep(late(40, before))));
    expect(textsOf(next)).toContain('Left out on November 15: payment is on its way');
  });

  it('is put aside until its moment, and due from then on', () => {
    const until = instantAt(ZONE, addDays(TODAY, 4), 8);
    const holds = [buildHold({ kind: 'snooze', since: daysAgo(3), until, note: 'payment is on its way' })];
    const facts = late(40, [...before, skipped(3)], { holds });
    expect(textsOf(nextStep(facts))).toEqual(['Put aside until November 22 (payment is on its way)']);
    expect(inShort(nextStep(facts, buildMoment(addDays(TODAY, 4))))).toBe('contact second-notice email');
  });

  it.each([
    ['payment-coming', '', 'Left out on November 15: payment is on its way'],
    [
      'in-touch',
      'Met Ann at the fair',
      'Left out on November 15: already in touch another way; Met Ann at the fair',
    ],
    ['small', '', 'Left out on November 15: it could wait'],
    ['too-much', '', 'Left out on November 15: the day was full'],
    ['other', 'Their system is down', 'Left out on November 15: Their system is down'],
  ] as const)('for “%s” shames nobody', (reason, note, words) => {
    expect(textsOf(nextStep(late(40, [...before, skipped(3, { reason, note })])))).toContain(words);
  });

  it.each<[string, readonly Activity[]]>([
    ['once we have called since', [skipped(20), called('call', 9)]],
    ['once we have written since', [skipped(20), mailed('second-notice', 9)]],
    [
      'once they have written since',
      [skipped(20), buildAnswer({ at: daysAgo(2), seen: null, note: 'Soon' })],
    ],
    [
      'where it was about an invoice that is settled',
      [skipped(3, { items: [{ itemId: 'paid', levelId: 'call' }] })],
    ],
    [
      'where it was not left out after all',
      [skipped(3), { ...skipped(3), id: 'no', amendsId: 'skipped-3', struck: true }],
    ],
  ])('is spoken of no longer %s', (_name, since) => {
    expect(codesOf(nextStep(late(60, [...before, ...since])))).not.toContain('skipped');
  });

  it('the last time it was left out is the one that is told', () => {
    const twice = [skipped(9), skipped(2, { reason: 'wrong-time' })];
    const told = textsOf(nextStep(late(40, [...before, ...twice]))).filter((text) =>
      text.startsWith('Left out'),
    );
    expect(told).toEqual(['Left out on November 16: not a good moment for them']);
  });
});

/** Without the one sentence that tells of what was left out. */
function untold(next: NextContact): NextContact {
  const others = (reasons: readonly Reason[]) => reasons.filter(({ code }) => code !== 'skipped');
  const plan = (one: ContactPlan) => ({ ...one, reasons: others(one.reasons) });
  if (next.kind === 'contact') return { ...next, plan: plan(next.plan) };
  return { ...next, reasons: others(next.reasons), afterwards: next.afterwards && plan(next.afterwards) };
}

it('leaving out is no contact: neither gaps nor silence nor steps count it', { timeout: 600_000 }, () => {
  const drawn = fc.record({
    days: fc.integer({ min: 1, max: 200 }),
    reason: fc.constantFrom(...SKIP_REASONS),
    itemId: fc.constantFrom('item-1', 'item-2', 'paid'),
  });
  fc.assert(
    fc.property(anySituation, drawn, ({ facts, procedure, moment }, { days, reason, itemId }) => {
      const at = moment.now - days * 86_400_000 - 60_000;
      const entry = buildSkipped({ id: 'left', at, reason, note: 'x', items: [{ itemId, levelId: 'call' }] });
      const activities = [...facts.activities, entry];
      expect(untold(nextContact({ ...facts, activities }, procedure, moment))).toEqual(
        untold(nextContact(facts, procedure, moment)),
      );
    }),
    { numRuns: fuzzRuns(120) },
  );
});

it('the day it was left out is that of the clock it happened by', () => {
  const at = Date.parse('2026-11-15T04:30:00Z');
  const next = nextStep(late(40, [mailed('friendly-reminder', 30), buildSkipped({ at })]));
  expect(textsOf(next)).toContain('Left out on November 14: payment is on its way');
  expect(dayAgo(4)).toBe('2026-11-14');
});
