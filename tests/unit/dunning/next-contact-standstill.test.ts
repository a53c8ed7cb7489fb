import { describe, expect, it } from 'vitest';
import { type HoldKind, holdKindSchema, stopsOneWay } from '../../../lib/domain/hold.ts';
import { buildFacts, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { NOW } from '../../support/fixed-clock.ts';
import { codesOf, inShort, mailed, nextStep, planOf, textsOf } from '../../support/next-step.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const recent = buildOpenItem({ dueOn: dayAgo(5) });
const credit = (amount: number, overrides = {}) =>
  buildOpenItem({
    id: `credit-${amount}`,
    kind: 'unapplied-cash',
    open: usd(-amount),
    dueOn: null,
    ...overrides,
  });

describe('case 64: holds', () => {
  const stopping = holdKindSchema.options.filter((kind) => !stopsOneWay(kind));

  it.each(stopping)('“%s” stops every contact until a person lifts it, and says why', (kind) => {
    const next = nextStep(buildFacts({ holds: [buildHold({ kind, note: 'as she said' })] }));
    expect(next).toMatchObject({ kind: 'not-now', until: null, afterwards: null });
    expect(codesOf(next)).toEqual([`hold-${kind}`]);
    expect(textsOf(next)[0]).toMatch(/ \(as she said\)$/);
  });

  it.each(stopping)('“%s” stops even a broken promise', (kind) => {
    const promises = [buildPromise({ dueOn: dayAgo(9) })];
    expect(codesOf(nextStep(buildFacts({ promises, holds: [buildHold({ kind })] })))).toEqual([
      `hold-${kind}`,
    ]);
  });

  it.each([
    ['lifted', { liftedAt: NOW }],
    ['over', { until: NOW }],
  ])('one that is %s stops nothing', (_name, overrides) => {
    expect(nextStep(buildFacts({ items: [recent], holds: [buildHold(overrides)] })).kind).toBe('contact');
  });

  it('case 23: what was put aside stays aside when the clock is set back behind it', () => {
    const next = nextStep(buildFacts({ items: [recent], holds: [buildHold({ since: NOW + 1 })] }));
    expect(next.kind).toBe('not-now');
  });

  it('C11: a snooze ends by itself, on the day it says', () => {
    const until = daysAgo(-5);
    const next = nextStep(buildFacts({ holds: [buildHold({ until })] }));
    expect(next).toMatchObject({ kind: 'not-now', until });
    expect(textsOf(next)).toEqual(['Put aside until November 23']);
  });

  it.each<[string, [HoldKind, number | null][], HoldKind]>([
    [
      'one without an end before a snooze',
      [
        ['snooze', NOW + 9e9],
        ['lawyer', null],
      ],
      'lawyer',
    ],
    [
      'a death before a lawyer',
      [
        ['lawyer', null],
        ['death', null],
      ],
      'death',
    ],
    [
      'insolvency before hardship',
      [
        ['hardship', null],
        ['insolvency', null],
      ],
      'insolvency',
    ],
  ])('of several the strongest speaks, in whatever order they are read: %s', (_name, rows, kind) => {
    const holds = rows.map(([one, until]) => buildHold({ id: one, kind: one, until }));
    for (const read of [holds, holds.toReversed()]) {
      expect(codesOf(nextStep(buildFacts({ holds: read })))).toEqual([`hold-${kind}`]);
    }
  });

  it('of two snoozes the longer one counts', () => {
    const holds = [daysAgo(-2), daysAgo(-9)].map((until) => buildHold({ id: `${until}`, until }));
    expect(nextStep(buildFacts({ holds }))).toMatchObject({ until: daysAgo(-9) });
  });
});

describe('credits and payments not yet allocated', () => {
  it.each([
    ['case 5: as much as is overdue', [recent, credit(120_000)]],
    ['case 4: more than is overdue', [recent, credit(150_000)]],
    [
      'case 5: as much as is overdue, with more to come due',
      [recent, credit(120_000), buildOpenItem({ id: 'item-2', dueOn: dayAgo(-20), open: usd(900_000) })],
    ],
    ['case 8: a credit memo larger than all invoices', [recent, credit(500_000, { kind: 'credit-memo' })]],
  ])('%s: asks to allocate them', (_name, items) => {
    const next = nextStep(buildFacts({ items }));
    expect(inShort(next)).toBe('ask allocate-payment');
    expect(textsOf(next)[0]).toMatch(/allocate them first$/);
  });

  it.each([
    ['case 6: a cent less than is overdue', [recent, credit(119_999)]],
    ['case 7: in another currency', [recent, credit(120_000, { open: eur(-120_000) })]],
    ['a credit no longer in the export', [recent, credit(120_000, { inLastImport: false })]],
  ])('%s: the chase goes on, for the gross amount', (_name, items) => {
    const next = nextStep(buildFacts({ items }));
    expect(inShort(next)).toBe('contact friendly-reminder email');
    expect(planOf(next)?.amounts).toEqual([usd(120_000)]);
  });

  it('case 6: less than is overdue is mentioned', () => {
    const next = nextStep(buildFacts({ items: [recent, credit(20_000)] }));
    expect(textsOf(next)).toContain('200.00 USD of credits and payments wait to be allocated');
  });

  it('case 11: what covers one currency does not cover the other, and is not chased with it', () => {
    const other = buildOpenItem({ id: 'item-2', dueOn: dayAgo(4), open: eur(5000) });
    const next = nextStep(buildFacts({ items: [recent, other, credit(120_000)] }));
    expect(planOf(next)).toMatchObject({ items: [{ itemId: 'item-2' }], amounts: [eur(5000)] });
  });

  it('case 9: a credit that settles everything leaves nothing to do', () => {
    const items = [buildOpenItem({ open: usd(0) })];
    expect(inShort(nextStep(buildFacts({ items, activities: [mailed('friendly-reminder', 9)] })))).toBe(
      'not-now nothing-due: nothing',
    );
  });
});

describe('what is asked or left out', () => {
  const undated = buildOpenItem({ id: 'undated', number: 'INV-7', dueOn: null });

  it.each([
    ['case 15: an invoice without a due date is asked about', [undated], 'ask due-date'],
    [
      'case 15: also beside one that is no longer in the export',
      [undated, buildOpenItem({ inLastImport: false })],
      'ask due-date',
    ],
    ['case 15: the others go on', [undated, recent], 'contact friendly-reminder email'],
    [
      'case 68: an invoice missing from the last export is neither chased nor called paid',
      [buildOpenItem({ inLastImport: false })],
      'not-now not-in-last-import: nothing',
    ],
    ['nothing open', [], 'not-now nothing-due: nothing'],
    ['case 10: paid to the cent', [buildOpenItem({ open: usd(0) })], 'not-now nothing-due: nothing'],
  ])('%s', (_name, items, expected) => {
    expect(inShort(nextStep(buildFacts({ items })))).toBe(expected);
  });

  it('the question counts the invoices it is about', () => {
    const items = [undated, buildOpenItem({ id: 'undated-2', dueOn: null })];
    expect(textsOf(nextStep(buildFacts({ items })))[0]).toBe(
      '2 invoices without a due date: add the terms in your accounting and import again',
    );
  });
});
