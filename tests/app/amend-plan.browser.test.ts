import { describe, expect, it } from 'vitest';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import { addPlan } from '../../lib/storage/log-store.ts';
import { buildPlan } from '../support/build-plan.ts';
import { promised, said } from '../support/promised-call.ts';

describe('D13, P23: a plan that was noted wrongly', () => {
  it('case 38: a plan with a wrong instalment is noted anew, its rate to the digit', async () => {
    const { program, own, call, item, amend, facts } = await promised({ outcome: 'talked' });
    const instalments = [
      { dueOn: day('2026-12-01'), amount: money(60_000, 'EUR') },
      { dueOn: day('2027-01-04'), amount: money(60_000, 'EUR') },
    ];
    const plan = buildPlan({
      ...own,
      id: program.newId(),
      activityId: call.id,
      covers: [{ itemId: item.id, open: item.open }],
      instalments,
      rate: '6.32',
    });
    await addPlan(program.database, plan);
    const right = { id: plan.id, instalments, rate: '6.23' };
    await amend(call.id, said(call, { plans: [right] }));
    expect((await facts()).plans).toMatchObject([{ rate: '6.23', instalments }]);
    expect((await facts()).plans).toHaveLength(1);
  });
});
