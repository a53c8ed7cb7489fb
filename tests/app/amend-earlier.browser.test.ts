import { describe, expect, it } from 'vitest';
import { accountView } from '../../lib/app/account-view.ts';
import { amendEntry } from '../../lib/app/amend-entry.ts';
import type { CallCorrection } from '../../lib/app/correction.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import { callReport, type ReportOverrides } from '../support/call-report.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { said } from '../support/promised-call.ts';
import { seededAccount } from '../support/seeded-account.ts';

const HOUR = 3_600_000;
const eur = (cents: number) => money(cents, 'EUR');

/** Two calls, two hours apart, about 1,200.00 and 500.00 EUR; then the second is put right. */
async function twoCalls(first: ReportOverrides, second: (ids: string[]) => ReportOverrides) {
  const program = testProgram();
  const facts = await seededAccount(program, {
    invoices: [
      [120_000, 'EUR', 20],
      [50_000, 'EUR', 15],
    ],
  });
  const ids = facts.items.map(({ id }) => id);
  const say = async (overrides: ReportOverrides) => {
    const result = await recordCall(program, callReport(facts, program.now(), overrides));
    if (!result.ok) throw new Error(result.message);
    return result.value.activity;
  };
  const view = async () => {
    const seen = await accountView(program, facts.account.id);
    if (!seen) throw new Error('The account is there');
    return seen;
  };
  await say({ itemIds: ids, ...first });
  program.setNow(NOW + 2 * HOUR);
  const call = await say({ itemIds: ids, ...second(ids) });
  program.setNow(NOW + 3 * HOUR);
  const before = await view();
  const own = before.facts.promises.filter(({ activityId }) => activityId === call.id);
  const promises = own.map(({ id, amount, dueOn, covers, method }) => ({
    ...{ id, amount, dueOn, method, itemIds: covers.map(({ itemId }) => itemId) },
  }));
  const amend = (changes: Partial<CallCorrection>) =>
    amendEntry(program, {
      accountId: facts.account.id,
      entryId: call.id,
      correction: said(call, { promises, ...changes }),
    });
  const plans = before.facts.plans.map(({ id }) => id);
  const states = async () => {
    const now = await view();
    return {
      plans: now.plans.map(({ state }) => state.kind),
      promises: now.promises.map(({ promise, state }) => [promise.amount.amount, state.kind]),
    };
  };
  return { ids, promises, plans, amend, states, view };
}

const all = (cents: number) => (ids: string[]) => ({ promises: [{ amount: eur(cents), itemIds: ids }] });
const planOfAll: ReportOverrides = { promises: [], plan: { total: eur(120_000) } };

describe('D13, cases 33 and 37: which earlier plan gives way, put right', () => {
  it('a plan that goes on beside a promise of all that was left', async () => {
    const { amend, states } = await twoCalls(planOfAll, all(120_000));
    expect((await states()).plans).toEqual(['replaced']);
    expect(await amend({ givesWay: [] })).toMatchObject({ ok: true });
    expect((await states()).plans).toEqual(['on-time']);
  });

  it('a plan that has given way to a promise of less', async () => {
    const { amend, states, plans, view } = await twoCalls(planOfAll, all(60_000));
    expect((await states()).plans).toEqual(['on-time']);
    expect(await amend({ givesWay: plans })).toMatchObject({ ok: true });
    expect((await states()).plans).toEqual(['replaced']);
    expect((await view()).records.takenBack.promises).toHaveLength(1);
  });

  it('said as it stands, nothing is noted anew', async () => {
    const { amend, plans, view } = await twoCalls(planOfAll, all(120_000));
    await amend({ givesWay: plans, note: 'A word more' });
    expect((await view()).records.takenBack.promises).toEqual([]);
  });

  it('case 34: a promise that is about one of its invoices lets it go on again', async () => {
    const { amend, states, promises, ids } = await twoCalls(planOfAll, all(120_000));
    const narrow = promises.map((one) => ({ ...one, itemIds: ids.slice(0, 1) }));
    await amend({ promises: narrow });
    expect((await states()).plans).toEqual(['on-time']);
  });

  it('case 34: and cannot be said to take its place', async () => {
    const { amend, promises, plans, ids } = await twoCalls(planOfAll, all(120_000));
    const narrow = promises.map((one) => ({ ...one, itemIds: ids.slice(0, 1) }));
    expect(await amend({ promises: narrow, givesWay: plans })).toMatchObject({
      ok: false,
      reason: 'call-earlier',
    });
  });
});

describe('D13, case 33: which earlier promises give way, put right', () => {
  const two: ReportOverrides = {
    promises: [
      { amount: eur(20_000), dueOn: day('2026-11-27') },
      { amount: eur(30_000), dueOn: day('2026-12-04') },
    ],
  };

  it.each([
    ['one of two goes on', [20_000]],
    ['both go on', []],
    ['said as it stands', [20_000, 30_000]],
  ])('%s', async (_name, cents) => {
    const { amend, states, view } = await twoCalls(two, all(120_000));
    const replaced = async () =>
      (await states()).promises.flatMap(([sum = 0, kind]) => (kind === 'replaced' ? [sum] : []));
    expect(new Set(await replaced())).toEqual(new Set([20_000, 30_000]));
    const { promises } = (await view()).facts;
    const givesWay = promises.filter(({ amount }) => cents.includes(amount.amount)).map(({ id }) => id);
    expect(await amend({ givesWay })).toMatchObject({ ok: true });
    expect(new Set(await replaced())).toEqual(new Set(cents));
  });

  it('a promise that was left out gives up those before it, and not one of its own call', async () => {
    const { amend, states, promises, ids } = await twoCalls(two, (invoices) => ({
      promises: [{ amount: eur(50_000), dueOn: day('2026-12-11'), itemIds: invoices.slice(1) }],
    }));
    const before = (await states()).promises.filter(([, kind]) => kind === 'replaced');
    expect(before).toEqual([]);
    const leftOut = { id: null, amount: eur(90_000), dueOn: day('2026-12-18'), itemIds: ids, method: null };
    expect(await amend({ promises: [...promises, leftOut] })).toMatchObject({ ok: true });
    expect((await states()).promises.map(([amount, kind]) => [amount, kind === 'replaced'])).toEqual(
      expect.arrayContaining([
        [90_000, false],
        [50_000, false],
        [20_000, true],
        [30_000, true],
      ]),
    );
  });
});
