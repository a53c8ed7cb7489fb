import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../../lib/compliance/all-rules.ts';
import { ruleList } from '../../../lib/compliance/rule-list.ts';
import { ruleAdjustmentSchema } from '../../../lib/domain/rule-adjustment.ts';
import { NOW } from '../../support/fixed-clock.ts';

const adjust = (ruleId: string, change: object, reason = '', at = NOW) =>
  ruleAdjustmentSchema.parse({ id: `adjustment-${at}`, ruleId, at, change, reason });
const entryOf = (id: string, adjustments: Parameters<typeof ruleList>[1] = []) =>
  ruleList(ALL_RULES, adjustments).find(({ rule }) => rule.id === id);

describe('the rules as the options page lists them', () => {
  it('each has words, whom it binds and protects, where, its limit and its source', () => {
    expect(entryOf('ST2-week')).toMatchObject({
      words: 'At most 2 calls at home in 7 days about one debt',
      where: 'Massachusetts, USA: consumers',
      binds: 'a firm that follows up its own invoices',
      limit: 'at most 2 calls in 7 days about one invoice',
      source:
        '940 CMR 7.04 (regulations.justia.com 940 CMR 7.04; masslegalhelp.org creditors-debt-collectors)',
      checkedOn: '2026-11-21',
      verified: true,
      isGuarded: true,
      isHouseRule: false,
      adjusted: null,
    });
    expect(entryOf('house-mails-7')).toMatchObject({ where: 'Everywhere: all customers', isHouseRule: true });
    expect(entryOf('UK1')).toMatchObject({ where: 'United Kingdom: trade customers', isGuarded: false });
  });

  it('what nobody has verified says so', () => {
    expect(entryOf('ST3-cap')?.words).toBe('At most 3 tries in 7 days for one account (not verified)');
  });

  it.each([
    ['house-call-hours', 'calls Mon to Fri 9 to 19, Sat 10 to 16, not on holidays'],
    ['US3-hours', 'calls or mails daily 8 to 21'],
    ['CA1-hours', 'calls or mails Mon to Sat 7 to 21, Sun 13 to 17, not on holidays'],
    ['AU1-hours', 'calls Mon to Fri 7:30 to 21, Sat to Sun 9 to 21, not on holidays'],
    ['house-mails-7', 'at most 2 mails or letters in 7 days'],
    ['house-all-30', 'at most 8 contacts in 30 days'],
    ['AU2-week', 'at most 3 contacts that get through in 7 days'],
    ['US1-pause', 'after a conversation about one invoice no call for 7 days'],
    ['ST4-consent', 'mails only with agreement on record'],
    ['US13', 'no contact after: Insolvency: a person decides what comes next'],
  ])('%s: %s', (id, limit) => {
    expect(entryOf(id)?.limit).toBe(limit);
  });

  it('what the user changed last stands beside it, with the reason', () => {
    const changes = [
      adjust('house-calls-7', { kind: 'most', most: 3 }, 'they asked for it'),
      adjust('house-all-7', { kind: 'off' }, 'a trial', NOW + 1),
      adjust('house-all-30', { kind: 'off' }, 'a trial', NOW + 2),
      adjust('house-all-30', { kind: 'as-shipped' }, '', NOW + 3),
      adjust(
        'house-call-hours',
        { kind: 'hours', hours: Array.from({ length: 7 }, () => null) },
        '',
        NOW + 4,
      ),
    ];
    expect(entryOf('house-calls-7', changes)?.adjusted).toEqual({
      limit: 'at most 3 calls in 7 days',
      loosens: true,
      reason: 'they asked for it',
      at: NOW,
    });
    expect(entryOf('house-all-7', changes)?.adjusted).toMatchObject({ limit: 'not asked', loosens: true });
    expect(entryOf('house-all-30', changes)?.adjusted).toBeNull();
    expect(entryOf('house-call-hours', changes)?.adjusted).toMatchObject({
      limit: 'no calls at any hour',
      loosens: false,
    });
  });
});
