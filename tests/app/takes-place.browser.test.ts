import { describe, expect, it } from 'vitest';
import { acceptPromise } from '../../lib/app/accept-promise.ts';
import { accountView } from '../../lib/app/account-view.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import { callReport, type ReportOverrides } from '../support/call-report.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

const HOUR = 3_600_000;
const eur = (cents: number) => money(cents, 'EUR');

/** 1,200.00 and 500.00 EUR, in a plan of three times 400.00 and one of 500.00; then, two hours later, another call. */
async function planned(over: 'first' | 'both' = 'both') {
  const program = testProgram();
  const facts = await seededAccount(program, {
    invoices: [
      [120_000, 'EUR', 20],
      [50_000, 'EUR', 15],
    ],
  });
  const [a = '', b = ''] = facts.items.map(({ id }) => id);
  const both = [a, b];
  const say = (overrides: ReportOverrides) =>
    recordCall(program, callReport(facts, program.now(), overrides));
  const itemIds = over === 'both' ? both : [a];
  await say({ itemIds, promises: [], plan: { total: eur(120_000), itemIds } });
  program.setNow(NOW + 2 * HOUR);
  const standing = async () => {
    const view = await accountView(program, facts.account.id);
    if (!view) throw new Error('The account is there');
    return {
      plans: view.plans.map(({ state }) => state.kind),
      leftOut: view.standings.map(({ leftOut }) => leftOut),
      view,
    };
  };
  return { program, facts, a, b, both, say, standing };
}

describe('cases 33 and 37: a promise over the invoices of a payment plan', () => {
  it.each<[string, number, boolean | null, string]>([
    ['of all that is left takes its place', 120_000, null, 'replaced'],
    ['of an instalment lets it go on', 40_000, null, 'on-time'],
    ['of all that is left lets it go on where that was said', 120_000, false, 'on-time'],
    ['of less takes its place where that was said', 60_000, true, 'replaced'],
  ])('%s', async (_name, amount, replacesPlans, kind) => {
    const { say, both, standing } = await planned();
    const result = await say({
      itemIds: both,
      promises: [{ amount: eur(amount), itemIds: both }],
      replacesPlans,
    });
    expect(result.ok).toBe(true);
    const { plans, leftOut, view } = await standing();
    expect(plans).toEqual([kind]);
    expect(leftOut).toEqual(Array(2).fill(kind === 'replaced' ? 'promised' : 'in-plan'));
    expect(view.promises[0]?.promise.replacesPlans).toEqual(
      kind === 'replaced' ? [view.plans[0]?.plan.id] : [],
    );
  });

  it('case 34: over some of its invoices it lets the plan go on, whatever was said', async () => {
    const { say, a, standing } = await planned();
    await say({ itemIds: [a], promises: [{ amount: eur(120_000), itemIds: [a] }], replacesPlans: true });
    expect((await standing()).plans).toEqual(['on-time']);
  });

  it('a plan that has given way does not do so again', async () => {
    const { say, program, both, standing } = await planned();
    await say({ itemIds: both, promises: [{ amount: eur(120_000), itemIds: both }] });
    program.setNow(NOW + 3 * HOUR);
    await say({
      itemIds: both,
      promises: [{ dueOn: day('2026-12-11'), amount: eur(120_000), itemIds: both }],
    });
    const { view } = await standing();
    expect(view.promises.map(({ state, promise }) => [state.kind, promise.replacesPlans.length])).toEqual([
      ['pending', 0],
      ['replaced', 1],
    ]);
  });

  it('a promise found in a mail of theirs does the same (E7)', async () => {
    const { program, facts, both, standing } = await planned();
    const [item] = facts.contacts[0]?.emails ?? [];
    const accepted = await acceptPromise(program, {
      accountId: facts.account.id,
      mail: { key: 'mail-1', from: item?.address ?? '', at: program.now() },
      promises: [{ amount: eur(120_000), dueOn: day('2026-12-04'), itemIds: both, method: null }],
      plan: null,
      lateAgreed: false,
    });
    expect(accepted.ok).toBe(true);
    expect((await standing()).plans).toEqual(['replaced']);
  });
});

it('case 39: a plan over the invoices of two plans takes the place of both', async () => {
  const { program, say, b, both, standing } = await planned('first');
  const half = (dueOn: string, cents: number) => ({ dueOn: day(dueOn), amount: eur(cents) });
  const parts = [half('2026-12-04', 25_000), half('2027-01-04', 25_000)];
  await say({
    itemIds: [b],
    promises: [],
    plan: { total: eur(50_000), itemIds: [b], instalments: parts },
  });
  program.setNow(NOW + 3 * HOUR);
  expect((await standing()).plans).toEqual(['on-time', 'on-time']);
  await say({ itemIds: both, promises: [], plan: { total: eur(120_000), itemIds: both } });
  expect((await standing()).plans).toEqual(['on-time', 'replaced', 'replaced']);
});
