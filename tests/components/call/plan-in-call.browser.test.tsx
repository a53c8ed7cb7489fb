import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { recordCall } from '../../../lib/app/record-call.ts';
import { callReport, type ReportOverrides } from '../../support/call-report.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

beforeEach(() => page.viewport(360, 900));
const by = (id: string) => page.getByTestId(id);
const box = (name: RegExp) => page.getByRole('checkbox', { name });
const eur = (amount: number) => ({ amount, currency: 'EUR' });

type Invoices = Parameters<typeof seededAccount>[1];

/** The card of an account that owes 1,200.00 and 500.00 EUR, on which something was promised; an earlier call may have been. */
async function openCard(before: ((ids: string[]) => ReportOverrides) | null = null, seed: Invoices = {}) {
  const program = testProgram();
  const facts = await seededAccount(program, {
    invoices: [
      [120_000, 'EUR', 20],
      [50_000, 'EUR', 15],
    ],
    ...seed,
  });
  const ids = facts.items.map(({ id }) => id);
  if (before) {
    await recordCall(
      program,
      callReport(facts, NOW - 3_600_000, { itemIds: ids, write: false, ...before(ids) }),
    );
  }
  await openPanel(program, facts.account.id);
  await userEvent.click(by('log-call').first());
  await userEvent.selectOptions(by('call-person'), facts.contacts[0]?.name ?? '');
  await userEvent.selectOptions(by('call-outcome'), 'promised');
  const now = () => factsOf(program, facts.account.id);
  const saved = async () => {
    const calls = (await now()).activities.length;
    await userEvent.click(by('save-only'));
    await expect.poll(async () => (await now()).activities.length).toBe(calls + 1);
    return now();
  };
  return { program, ids, facts: now, saved };
}

async function noFaults() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
}

describe('case 34: a plan over chosen invoices', () => {
  it('has their sum, is read back with them and pauses exactly these', async () => {
    const { saved, program } = await openCard();
    await userEvent.click(by('plan-add'));
    await userEvent.click(by('plan-invoices'));
    await userEvent.click(box(/: 500\.00 EUR/).first());
    await expect.element(by('plan-total')).toHaveValue('1200.00');
    await userEvent.fill(by('plan-first'), '2026-12-18');
    await expect.element(by('plan-sum')).toMatchTextContent('1,200.00 EUR');
    await noFaults();
    const { plans, items } = await saved();
    const large = items.find(({ open }) => open.amount === 120_000);
    expect(plans[0]?.covers).toEqual([{ itemId: large?.id, open: eur(120_000) }]);
    await expect.poll(async () => (await program.database.callNotes.toArray()).length).toBe(0);
  });

  it('a sum that was typed stays, and all of it is one press away', async () => {
    await openCard();
    await userEvent.click(by('plan-add'));
    await userEvent.fill(by('plan-total'), '900');
    await userEvent.click(by('plan-invoices'));
    await userEvent.click(box(/: 1,200\.00 EUR/).first());
    await expect.element(by('plan-total')).toHaveValue('900');
    await expect.element(by('plan-all')).toHaveTextContent('All of it: 500.00 EUR');
    await userEvent.click(by('plan-all'));
    await expect.element(by('plan-total')).toHaveValue('500.00');
  });

  it('a plan and a promise over the same invoices share what is open', async () => {
    const { saved, facts } = await openCard();
    await userEvent.click(by('promise-all'));
    await userEvent.fill(by('promise-amount'), '200');
    await userEvent.fill(by('promise-date'), '2026-12-04');
    await userEvent.click(by('plan-add'));
    await expect.element(by('plan-total')).toHaveValue('1500.00');
    await userEvent.fill(by('plan-total'), '1,700');
    await userEvent.fill(by('plan-first'), '2026-12-18');
    await userEvent.click(by('save-only'));
    await expect
      .element(page.getByText('Together with what stands above, that is more than is open', { exact: false }))
      .toBeVisible();
    expect((await facts()).plans).toEqual([]);
    await expect.element(by('plan-all')).toHaveTextContent('All that is left: 1,500.00 EUR');
    await userEvent.click(by('plan-all'));
    const { promises, plans } = await saved();
    expect([promises[0]?.amount, plans[0]?.instalments.map(({ amount }) => amount.amount)]).toEqual([
      eur(20_000),
      [50_000, 50_000, 50_000],
    ]);
  });

  it('two currencies: the plan has one of them, and says which invoices are missing', async () => {
    const { saved } = await openCard(null, {
      invoices: [
        [120_000, 'EUR', 20],
        [50_000, 'USD', 15],
      ],
    });
    await userEvent.click(by('plan-add'));
    await expect.element(by('plan-total')).toHaveValue('1200.00');
    await userEvent.fill(by('plan-first'), '2026-12-18');
    await userEvent.click(by('plan-invoices'));
    await userEvent.click(box(/: 1,200\.00 EUR/).first());
    await expect.element(by('plan-currency')).toHaveValue('USD');
    await expect.element(by('plan-total')).toHaveValue('500.00');
    await userEvent.selectOptions(by('plan-currency'), 'EUR');
    await userEvent.click(by('save-only'));
    await expect.element(page.getByText('Tick at least one in EUR', { exact: false })).toBeVisible();
    await userEvent.selectOptions(by('plan-currency'), 'USD');
    expect((await saved()).plans[0]?.covers).toMatchObject([{ open: { amount: 50_000, currency: 'USD' } }]);
  });
});

describe('cases 33 and 37: what the agreement takes the place of', () => {
  const plan = (ids: string[]) => ({ promises: [], plan: { total: eur(120_000), itemIds: ids } });

  it('a promise is named', async () => {
    await openCard((itemIds) => ({ promises: [{ amount: eur(50_000), itemIds }] }));
    await userEvent.click(by('promise-all'));
    await expect.element(by('takes-place')).toHaveTextContent('');
    await userEvent.fill(by('promise-date'), '2026-12-11');
    await expect
      .element(by('takes-place'))
      .toHaveTextContent('It takes the place of the promise of 500.00 EUR by 4 December.');
    await expect
      .element(by('promise-read-back'))
      .toMatchTextContent(
        /; this takes the place of what we agreed on 19 November 2026: 500\.00 EUR by 4 December 2026\./,
      );
    await noFaults();
  });

  it('of a plan it is asked: all that is left needs none, an instalment for another day leaves it', async () => {
    const { saved } = await openCard(plan);
    await userEvent.click(by('call-invoices'));
    for (const name of [/: 500\.00 EUR/, /: 1,200\.00 EUR/])
      if (!(box(name).first().element() as HTMLInputElement).checked)
        await userEvent.click(box(name).first());
    await userEvent.fill(by('promise-amount'), '400');
    await userEvent.fill(by('promise-date'), '2026-12-11');
    await expect.element(by('replaces-plans')).not.toBeChecked();
    await userEvent.fill(by('promise-amount'), '1,200');
    await expect.element(by('replaces-plans')).toBeChecked();
    await expect.element(box(/It takes the place of the payment plan of 19 November/)).toBeChecked();
    await noFaults();
    await userEvent.click(by('replaces-plans'));
    await userEvent.click(by('replaces-plans'));
    const { promises, plans } = await saved();
    expect(promises[0]?.replacesPlans).toEqual(plans.map(({ id }) => id));
  });

  it('another plan takes the place of the plan, and says so', async () => {
    const { saved } = await openCard(plan);
    await userEvent.click(by('call-invoices'));
    for (const name of [/: 500\.00 EUR/, /: 1,200\.00 EUR/])
      if (!(box(name).first().element() as HTMLInputElement).checked)
        await userEvent.click(box(name).first());
    await userEvent.click(by('plan-add'));
    await userEvent.fill(by('plan-first'), '2026-12-18');
    await expect
      .element(by('takes-place'))
      .toMatchTextContent(
        /It takes the place of the payment plan of 19 November \(1,200\.00 EUR in 3 instalments\)\./,
      );
    expect((await saved()).plans.filter(({ replacesId }) => replacesId !== null)).toHaveLength(1);
  });
});
