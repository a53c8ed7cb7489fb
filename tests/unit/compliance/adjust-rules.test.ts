import { describe, expect, it } from 'vitest';
import { adjustRules, checkAdjustment, isLoosening } from '../../../lib/compliance/adjust-rules.ts';
import { ALL_RULES } from '../../../lib/compliance/all-rules.ts';
import type { ContactRule } from '../../../lib/compliance/contact-rule.ts';
import { type RuleAdjustment, ruleAdjustmentSchema } from '../../../lib/domain/rule-adjustment.ts';
import { NOW } from '../../support/fixed-clock.ts';

type Change = RuleAdjustment['change'];
type Week = Extract<Change, { kind: 'hours' }>['hours'];

const adjustment = (ruleId: string, change: Change, at = NOW, reason = 'agreed'): RuleAdjustment =>
  ruleAdjustmentSchema.parse({ id: `adjustment-${at}`, ruleId, at, change, reason });
const ruleOf = (id: string, rules: readonly ContactRule[] = ALL_RULES) => {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  return rule;
};
const weekdays = (from: number, until: number): Week => [
  null,
  ...Array.from({ length: 5 }, (): [number, number] => [from, until]),
  null,
];

describe('rules as the user wants them (B5)', () => {
  it('a number and its words change, and nothing else does', () => {
    const rules = adjustRules(ALL_RULES, [adjustment('house-calls-7', { kind: 'most', most: 1 })]);
    expect(ruleOf('house-calls-7', rules)).toEqual({
      ...ruleOf('house-calls-7'),
      most: 1,
      text: 'At most 1 call in 7 days',
    });
    expect(rules.filter((rule, index) => rule !== ALL_RULES[index]).map(({ id }) => id)).toEqual([
      'house-calls-7',
    ]);
  });

  it('hours change', () => {
    const rules = adjustRules(ALL_RULES, [
      adjustment('house-mail-hours', { kind: 'hours', hours: weekdays(9, 12) }),
    ]);
    expect(ruleOf('house-mail-hours', rules)).toMatchObject({
      hours: weekdays(9, 12),
      text: 'Mails Mon to Fri 9 to 12, not on holidays',
    });
  });

  it('a rule that is off is not asked', () => {
    const rules = adjustRules(ALL_RULES, [adjustment('house-all-30', { kind: 'off' })]);
    expect(rules.map(({ id }) => id)).toEqual(
      ALL_RULES.map(({ id }) => id).filter((id) => id !== 'house-all-30'),
    );
  });

  it('the latest change counts, in whatever order they are read; the last may be back as shipped', () => {
    const changes = [
      adjustment('house-calls-7', { kind: 'off' }, NOW),
      adjustment('house-calls-7', { kind: 'most', most: 1 }, NOW + 1),
    ];
    for (const given of [changes, changes.toReversed()]) {
      expect(ruleOf('house-calls-7', adjustRules(ALL_RULES, given))).toMatchObject({ most: 1 });
    }
    const back = adjustment('house-calls-7', { kind: 'as-shipped' }, NOW + 2);
    expect(adjustRules(ALL_RULES, [...changes, back])).toEqual(ALL_RULES);
  });

  it('what does not fit its rule, or has no rule, changes nothing', () => {
    const odd = [
      adjustment('house-call-hours', { kind: 'most', most: 1 }),
      adjustment('house-all-7', { kind: 'hours', hours: weekdays(9, 12) }),
      adjustment('no-such-rule', { kind: 'off' }),
    ];
    expect(adjustRules(ALL_RULES, odd)).toEqual(ALL_RULES);
  });
});

describe('loosening', () => {
  it.each<[string, string, Change, boolean]>([
    ['fewer calls', 'house-calls-7', { kind: 'most', most: 1 }, false],
    ['as many calls', 'house-calls-7', { kind: 'most', most: 2 }, false],
    ['more calls', 'house-calls-7', { kind: 'most', most: 3 }, true],
    ['shorter hours', 'house-mail-hours', { kind: 'hours', hours: weekdays(9, 17) }, false],
    ['the same hours', 'house-mail-hours', { kind: 'hours', hours: weekdays(8, 18) }, false],
    ['earlier hours', 'house-mail-hours', { kind: 'hours', hours: weekdays(7, 12) }, true],
    ['later hours', 'house-mail-hours', { kind: 'hours', hours: weekdays(12, 19) }, true],
    [
      'a day more',
      'house-mail-hours',
      { kind: 'hours', hours: [[9, 10], ...weekdays(9, 12).slice(1)] },
      true,
    ],
    ['off', 'ST4-calls', { kind: 'off' }, true],
    ['as shipped', 'ST4-calls', { kind: 'as-shipped' }, false],
  ])('%s', (_name, id, change, expected) => {
    expect(isLoosening(ruleOf(id), change)).toBe(expected);
  });

  it('asks for a reason, tightening does not; law may be loosened too', () => {
    const check = (ruleId: string, change: Change, reason = '') => {
      const result = checkAdjustment(ALL_RULES, { ruleId, change, reason });
      return result.ok ? result.value.id : result.reason;
    };
    expect(check('house-calls-7', { kind: 'most', most: 1 })).toBe('house-calls-7');
    expect(check('house-calls-7', { kind: 'most', most: 3 })).toBe('reason-missing');
    expect(check('house-calls-7', { kind: 'most', most: 3 }, '  ')).toBe('reason-missing');
    expect(check('ST4-calls', { kind: 'off' }, 'we have no consumers there')).toBe('ST4-calls');
    expect(check('ST4-calls', { kind: 'hours', hours: weekdays(9, 12) })).toBe('does-not-fit');
    expect(check('US13', { kind: 'most', most: 3 }, 'why not')).toBe('does-not-fit');
    expect(check('nothing', { kind: 'off' }, 'gone')).toBe('unknown-rule');
  });
});
