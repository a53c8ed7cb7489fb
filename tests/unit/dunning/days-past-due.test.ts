import { describe, expect, it } from 'vitest';
import { day, dayIn, instantAt } from '../../../lib/domain/day.ts';
import { daysPastDue, isOverdue } from '../../../lib/dunning/days-past-due.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';

describe('days past the original due date', () => {
  it.each([
    ['the day itself', '2026-11-21', '2026-11-21', 0],
    ['the day after', '2026-11-21', '2026-11-22', 1],
    ['three days before', '2026-11-21', '2026-11-18', -3],
    ['case 21: over the end of a month', '2026-02-27', '2026-03-01', 2],
    ['case 21: over 29 February', '2028-02-28', '2028-03-01', 2],
    ['case 21: over a change of the clocks', '2026-03-28', '2026-03-30', 2],
    ['over a year', '2025-11-21', '2026-11-21', 365],
  ])('%s', (_name, dueOn, today, days) => {
    expect(daysPastDue(buildOpenItem({ dueOn }), day(today))).toBe(days);
  });

  it('case 15: are not known without a due date, which is never overdue', () => {
    const item = buildOpenItem({ dueOn: null });
    expect(daysPastDue(item, day('2026-11-21'))).toBeNull();
    expect(isOverdue(item, day('2026-11-21'))).toBe(false);
  });
});

describe('case 16: overdue', () => {
  it.each([
    ['Europe/Berlin', '2026-11-21', 23, 59, false],
    ['Europe/Berlin', '2026-11-22', 0, 0, true],
    ['America/New_York', '2026-11-21', 23, 59, false],
    ['America/New_York', '2026-11-22', 0, 0, true],
    ['Pacific/Kiritimati', '2026-11-21', 23, 59, false],
    ['Pacific/Kiritimati', '2026-11-22', 0, 0, true],
  ])(
    'begins when the due day has ended in the seller’s zone: %s, %s %i:%i',
    (zone, on, hour, minute, late) => {
      const today = dayIn(zone, instantAt(zone, day(on), hour, minute));
      expect(isOverdue(buildOpenItem({ dueOn: '2026-11-21' }), today)).toBe(late);
    },
  );

  it.each([
    ['an invoice that is paid', { open: { amount: 0, currency: 'USD' } }],
    ['a credit memo', { kind: 'credit-memo' as const, open: { amount: -5000, currency: 'USD' } }],
    [
      'a payment not yet allocated',
      { kind: 'unapplied-cash' as const, open: { amount: -1, currency: 'USD' } },
    ],
  ])('is never %s', (_name, overrides) => {
    expect(isOverdue(buildOpenItem(overrides), day('2026-11-21'))).toBe(false);
  });
});
