import { describe, expect, it } from 'vitest';
import { adjustRule } from '../../lib/app/adjust-rule.ts';
import { contactRules } from '../../lib/app/contact-rules.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { readRuleAdjustments } from '../../lib/storage/rule-adjustment-store.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

const RULE = 'house-calls-7';
const most = (count: number) => ({ kind: 'most', most: count }) as const;
const NO_MAILS = Array.from({ length: 7 }, () => null);

async function listed(program: ReturnType<typeof testProgram>, ruleId = RULE) {
  const { groups } = await contactRules(program);
  return groups.flatMap(({ entries }) => entries).find(({ rule }) => rule.id === ruleId);
}

describe('B5: a contact rule', () => {
  it('is tightened freely, and what it was is still shown', async () => {
    const program = testProgram();
    expect(await adjustRule(program, { ruleId: RULE, change: most(1), reason: ' ' })).toMatchObject({
      ok: true,
      value: { at: NOW, reason: '' },
    });
    expect(await listed(program)).toMatchObject({
      limit: 'at most 2 calls in 7 days',
      current: { most: 1 },
      adjusted: { limit: 'at most 1 call in 7 days', loosens: false },
    });
  });

  it('is loosened only with a reason, which is kept with its day', async () => {
    const program = testProgram();
    const wanted = { ruleId: RULE, change: most(4), reason: '' };
    expect(await adjustRule(program, wanted)).toMatchObject({ ok: false, reason: 'reason-missing' });
    expect(await readRuleAdjustments(program.database)).toEqual([]);
    await adjustRule(program, { ...wanted, reason: ' Agreed with sales ' });
    expect((await listed(program))?.adjusted).toMatchObject({
      loosens: true,
      reason: 'Agreed with sales',
      at: NOW,
    });
  });

  it('is as shipped again without a reason, and what was changed stays on record', async () => {
    const program = testProgram();
    await adjustRule(program, { ruleId: RULE, change: { kind: 'off' }, reason: 'Only mails here' });
    expect((await listed(program))?.current).toBeNull();
    program.setNow(NOW + 1000);
    await adjustRule(program, { ruleId: RULE, change: { kind: 'as-shipped' }, reason: '' });
    expect(await listed(program)).toMatchObject({ adjusted: null, current: { most: 2 } });
    expect(await readRuleAdjustments(program.database)).toHaveLength(2);
  });

  it('holds for the day’s list at once', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const before = await readDueContact(program.database, account.id);
    await adjustRule(program, {
      ruleId: 'house-mail-hours',
      change: { kind: 'hours', hours: NO_MAILS },
      reason: '',
    });
    expect(await readDueContact(program.database, account.id)).not.toEqual(before);
  });

  it.each([
    ['a number that is none', 'adjustment', { change: most(-1) }],
    ['hours for a count', 'does-not-fit', { change: { kind: 'hours', hours: NO_MAILS } as const }],
    ['no such rule', 'unknown-rule', { ruleId: 'gone' }],
  ])('with %s is refused as %s, and changes nothing', async (_name, reason, part) => {
    const program = testProgram();
    const result = await adjustRule(program, { ruleId: RULE, change: most(1), reason: 'why', ...part });
    expect(result).toMatchObject({ ok: false, reason, message: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(await readRuleAdjustments(program.database)).toEqual([]);
  });

  it('stands among its own: the house first, then law by place', async () => {
    const { groups } = await contactRules(testProgram());
    expect(groups[0]).toMatchObject({ title: 'House rules', isHouse: true });
    expect(groups.filter(({ isHouse }) => isHouse)).toHaveLength(1);
    expect(groups.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Massachusetts, USA', 'United Kingdom', 'Germany', 'Australia']),
    );
  });
});
