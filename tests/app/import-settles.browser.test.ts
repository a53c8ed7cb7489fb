import { describe, expect, it } from 'vitest';
import { readTerms } from '../../lib/app/read-terms.ts';
import { readInPlace } from '../../lib/app/suggestion.ts';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import { DEFAULT_PROCEDURE } from '../../lib/dunning/default-procedure.ts';
import { noticeState } from '../../lib/dunning/notice-state.ts';
import { addActivity, addPlan, addPromise } from '../../lib/storage/log-store.ts';
import { buildItemCandidate, buildSettledCandidate, type Said } from '../support/build-candidates.ts';
import { buildMail } from '../support/build-mail.ts';
import { buildPlan } from '../support/build-plan.ts';
import { buildPromise } from '../support/build-promise.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { imported } from '../support/fake-import.ts';
import { factsOf } from '../support/seeded-account.ts';

const usd = (amount: number) => money(amount, 'USD');
const FIRST: Said = {
  customers: ['Contoso'],
  items: [buildItemCandidate('Contoso', 'INV-1')],
  asOf: '2026-11-16',
};
const LATER: Said = { customers: ['Contoso'], items: [], asOf: '2026-11-25' };
const NOTICE = DEFAULT_PROCEDURE.levels.find(({ termDays }) => termDays !== null)?.id ?? '';

/** Contoso owes 100.00 USD and has promised it for the 20th, agreed on a plan, and was sent a final notice. */
async function promised() {
  const program = testProgram();
  await imported(program, FIRST);
  const [account] = await program.database.accounts.toArray();
  const [item] = await program.database.items.toArray();
  if (!account || !item) throw new Error('one account and one invoice');
  const covers = [{ itemId: item.id, open: usd(10_000) }];
  const own = { accountId: account.id, covers };
  await addPromise(program.database, buildPromise({ ...own, amount: usd(10_000), dueOn: '2026-11-20' }));
  const instalments = [
    { dueOn: '2026-11-20', amount: usd(4_000) },
    { dueOn: '2026-12-20', amount: usd(6_000) },
  ];
  // Agreed in another call: of one and the same, the promise would be served before the plan.
  await addPlan(program.database, buildPlan({ ...own, activityId: 'another-call', instalments }));
  const items = [{ itemId: item.id, levelId: NOTICE, open: usd(10_000) }];
  await addActivity(
    program.database,
    // The promise and the plan are as old: neither is what ends the term.
    buildMail({ accountId: account.id, at: NOW, items, levelId: NOTICE }),
  );
  program.setNow(Date.parse('2026-11-26T09:00:00Z'));
  const read = async () => {
    const { reading } = readInPlace(await factsOf(program, account.id), await readTerms(program));
    const notice = noticeState(reading, item.id);
    return {
      promise: reading.promises[0]?.state.kind,
      received: reading.promises[0]?.state.received.amount,
      plan: reading.plans[0]?.state.kind,
      notice: [notice?.kind, notice?.stoppedBy],
      overdue: reading.balances.overdueCount,
    };
  };
  return { program, read };
}

const settled = [buildSettledCandidate('Contoso', 'INV-1')];
const part = [buildItemCandidate('Contoso', 'INV-1', { open: usd(6_000) })];

describe('a payment that a later export shows', () => {
  it.each<[string, Said, string[], object]>([
    [
      '1: nothing came in',
      { ...LATER, items: FIRST.items ?? [] },
      [],
      { promise: 'broken', received: 0, plan: 'ended', notice: ['running', null], overdue: 1 },
    ],
    [
      '2: a part of it',
      { ...LATER, items: part },
      [],
      {
        promise: 'kept-in-part',
        received: 4_000,
        plan: 'on-time',
        notice: ['stopped', 'payment'],
        overdue: 1,
      },
    ],
    [
      '3: named as settled',
      { ...LATER, settled },
      [],
      { promise: 'kept', received: 10_000, plan: 'kept', notice: ['stopped', 'payment'], overdue: 0 },
    ],
    [
      '4: missing, and the list is complete',
      LATER,
      ['aging.csv'],
      { promise: 'kept', received: 10_000, plan: 'kept', notice: ['stopped', 'payment'], overdue: 0 },
    ],
    [
      '5: missing, which is not paid',
      LATER,
      [],
      { promise: 'broken', received: 0, plan: 'ended', notice: ['running', null], overdue: 0 },
    ],
  ])(
    'settles promise, plan and final notice as far as it goes, case %s',
    async (_case, said, complete, expected) => {
      const { program, read } = await promised();
      await imported(program, said, { answers: { complete } });
      expect(await read()).toEqual(expected);
    },
  );

  it('leaves the day’s list when nothing is open any more', async () => {
    const { program } = await promised();
    expect(await program.database.due.count()).toBe(1);
    await imported(program, { ...LATER, settled });
    expect(await program.database.due.count()).toBe(0);
  });

  it('a promised day that the figures do not reach yet is not judged by them', async () => {
    const { program, read } = await promised();
    await imported(program, { ...LATER, items: FIRST.items ?? [], asOf: '2026-11-19' });
    const { reading } = readInPlace(
      await factsOf(program, (await program.database.accounts.toArray())[0]?.id ?? ''),
      await readTerms(program),
    );
    expect(reading.promises[0]?.state.figuresOlder).toBe(true);
    expect((await read()).promise).toBe('broken');
    expect(reading.figuresOf).toBe(day('2026-11-19'));
  });
});
