import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFollows } from '../../../lib/app/plan-follows.ts';
import type { DraftFigure } from '../../../lib/domain/draft-figure.ts';
import { money } from '../../../lib/domain/money.ts';
import type { FigureDifference } from '../../../lib/templates/figure-differences.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

/** The agreed sum first, then each instalment, as a confirmation has them. */
function figuresOf(...cents: number[]): DraftFigure[] {
  const total = cents.reduce((sum, one) => sum + one, 0);
  const figure = (label: string, amount: number, of: DraftFigure['of']): DraftFigure => ({
    ...{ label, text: `${amount}`, of },
    value: { kind: 'money', money: money(amount, 'EUR') },
  });
  return [
    figure('The agreed sum', total, { kind: 'plan-total', id: 'plan' }),
    ...cents.map((one, index) =>
      figure(`Instalment ${index + 1}`, one, { kind: 'instalment', id: 'plan', index }),
    ),
  ];
}

const to = (index: number, amount: number) => ({
  index,
  value: { kind: 'money' as const, money: money(amount, 'EUR') },
});

function follows(
  figures: DraftFigure[],
  change: ReturnType<typeof to>,
  differences: FigureDifference[] = [],
) {
  return planFollows({ figures, change, differences, locale: 'en-GB' });
}

/** What the sums of the plan are after it, the agreed one first. */
function sumsAfter(figures: DraftFigure[], { changes }: ReturnType<typeof follows>[number]): number[] {
  return figures.map(({ value }, index) => {
    const now = changes.find((one) => one.index === index)?.value ?? value;
    return now?.kind === 'money' ? now.money.amount : Number.NaN;
  });
}

describe('case 56, 38: when a figure of a plan changes, a person says which other follows', () => {
  const three = figuresOf(40_000, 40_000, 40_000);

  it('an instalment: the sum, or another instalment, the last one first', () => {
    const found = follows(three, to(1, 30_000));
    expect(found.map(({ label }) => label)).toEqual([
      'The agreed sum becomes 1,100.00 EUR',
      'Instalment 3 becomes 500.00 EUR',
      'Instalment 2 becomes 500.00 EUR',
    ]);
    expect(found.map((one) => sumsAfter(three, one))).toEqual([
      [110_000, 30_000, 40_000, 40_000],
      [120_000, 30_000, 40_000, 50_000],
      [120_000, 30_000, 50_000, 40_000],
    ]);
  });

  it('the sum: an instalment, or all of them alike, the last takes the cents', () => {
    const found = follows(three, to(0, 100_000));
    expect(found.map(({ label }) => label)).toEqual([
      'Instalment 3 becomes 200.00 EUR',
      'Instalment 2 becomes 200.00 EUR',
      'Instalment 1 becomes 200.00 EUR',
      'All instalments become 333.33 EUR, the last 333.34 EUR',
    ]);
    expect(found.map((one) => sumsAfter(three, one)).at(-1)).toEqual([100_000, 33_333, 33_333, 33_334]);
  });

  it('what would leave nothing to pay is not offered', () => {
    expect(follows(figuresOf(40_000, 10_000), to(1, 50_000)).map(({ label }) => label)).toEqual([
      'The agreed sum becomes 600.00 EUR',
    ]);
  });

  it('the mail changed a second instalment so that the sum holds: that is offered first', () => {
    const said = { start: 0, end: 1, text: '500', value: to(3, 50_000).value };
    const [third] = three.slice(3);
    if (!third) throw new Error('there are three');
    const found = follows(three, to(1, 30_000), [{ index: 3, figure: third, said }]);
    expect(found[0]).toEqual({
      label: 'All of the plan is as the mail has it',
      changes: [to(1, 30_000), to(3, 50_000)],
    });
  });

  it('the same amount, a day, and a figure of no plan ask for nothing', () => {
    expect(follows(three, to(1, 40_000))).toEqual([]);
    const promise: DraftFigure = {
      ...figuresOf(1)[0],
      label: 'x',
      text: 'x',
      of: { kind: 'promise', id: 'p' },
    };
    expect(follows([promise], to(0, 5))).toEqual([]);
  });

  it('whatever changes to whatever, with each of the ways the instalments come to the sum', () => {
    const cents = fc.integer({ min: 1, max: 5_000_000 });
    const plan = fc.array(cents, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(plan, fc.nat(), cents, (parts, which, amount) => {
        const figures = figuresOf(...parts);
        for (const follow of follows(figures, to(which % figures.length, amount))) {
          const [total, ...instalments] = sumsAfter(figures, follow);
          expect(instalments.reduce((sum, one) => sum + one, 0)).toBe(total);
          expect(instalments.every((one) => one > 0)).toBe(true);
          expect(sumsAfter(figures, follow)[which % figures.length]).toBe(amount);
        }
      }),
      { numRuns: fuzzRuns(200) },
    );
  });
});
