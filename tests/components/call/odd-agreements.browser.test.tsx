import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { day } from '../../../lib/domain/day.ts';
import { readSettings, writeSettings } from '../../../lib/storage/settings-store.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

beforeEach(() => page.viewport(360, 900));
const by = (id: string) => page.getByTestId(id);

const RESTS = [
  { on: day('2026-12-25'), name: 'Christmas Day' },
  { on: day('2027-01-01'), name: 'New Year’s Day' },
];

/** The card of an account that owes 1,000.00 EUR and 500.00 USD, on which something was promised. */
async function openCard() {
  const program = testProgram();
  const settings = await readSettings(program.database, program.defaults);
  await writeSettings(program.database, { ...settings, ownHolidays: RESTS });
  const { account } = await seededAccount(program, {
    invoices: [
      [100_000, 'EUR', 20],
      [50_000, 'USD', 15],
    ],
  });
  await openPanel(program, account.id);
  await userEvent.click(by('log-call').first());
  await userEvent.selectOptions(by('call-outcome'), 'promised');
  const facts = () => factsOf(program, account.id);
  const saved = async () => {
    await userEvent.click(by('save-only'));
    await expect.poll(async () => (await facts()).activities.length).toBe(1);
    return facts();
  };
  const refused = async (sentence: string) => {
    await userEvent.click(by('save-only'));
    await expect.element(page.getByText(sentence, { exact: false })).toBeVisible();
    expect((await facts()).activities).toEqual([]);
  };
  return { facts, saved, refused };
}

describe('what is typed oddly into the card', () => {
  it('case 38: 3.333 instalments are none; three of 1,000.00 are that to the cent', async () => {
    const { refused, saved } = await openCard();
    await userEvent.click(by('plan-add'));
    await userEvent.fill(by('plan-first'), '2026-12-18');
    await userEvent.fill(by('plan-parts'), '3.333');
    await expect.element(by('plan-row')).not.toBeInTheDocument();
    await refused('In how many instalments? Type a number from 2 to 120.');
    await userEvent.fill(by('plan-parts'), '3');
    await userEvent.click(by('plan-terms'));
    await userEvent.fill(by('plan-rate'), '6.23');
    await userEvent.fill(by('plan-ends'), '1.5');
    await refused('Type a number from 1 to 12.');
    await userEvent.fill(by('plan-ends'), '1');
    const [plan] = (await saved()).plans;
    expect(plan?.instalments.map(({ amount }) => amount.amount)).toEqual([33_333, 33_333, 33_334]);
    expect(plan).toMatchObject({ rate: '6.23', endsAfterMissed: 1 });
  });

  it('case 31: a day on which banks rest is said for a promise, and an instalment moves on', async () => {
    const { saved } = await openCard();
    await userEvent.fill(by('promise-amount'), '100');
    await userEvent.fill(by('promise-date'), '2026-12-25');
    await expect.element(page.getByText('Banks work again on Mon 28 Dec', { exact: false })).toBeVisible();
    await userEvent.click(by('plan-add'));
    await userEvent.fill(by('plan-first'), '2026-12-25');
    await userEvent.selectOptions(by('plan-every'), 'week');
    await expect
      .element(by('plan-row').first())
      .toMatchTextContent(/28 December.*moved from Fri 25 Dec \(Christmas Day\)/);
    await expect.element(by('plan-row').nth(1)).toMatchTextContent(/4 January 2027.*moved from Fri 1 Jan/);
    await userEvent.click(by('promise-late'));
    const { plans, promises } = await saved();
    expect(promises[0]?.dueOn).toBe('2026-12-25');
    expect(plans[0]?.instalments.map(({ dueOn }) => dueOn)).toEqual([
      '2026-12-28',
      '2027-01-04',
      '2027-01-08',
    ]);
  });

  it('case 34: two currencies are two promises, and none is more than is open in its own', async () => {
    const { refused, saved } = await openCard();
    await userEvent.selectOptions(by('promise-currency'), 'USD');
    await userEvent.fill(by('promise-amount'), '500.01');
    await userEvent.fill(by('promise-date'), '2026-12-04');
    await refused('That is more than is open on the ticked invoices (500.00 USD).');
    await userEvent.click(by('promise-all'));
    await userEvent.click(by('promise-add'));
    await userEvent.click(by('promise-all-2'));
    await userEvent.fill(by('promise-date-2'), '2026-12-11');
    const { promises } = await saved();
    expect(promises.map(({ amount, covers }) => [amount, covers.length])).toEqual([
      [{ amount: 50_000, currency: 'USD' }, 1],
      [{ amount: 100_000, currency: 'EUR' }, 1],
    ]);
  });

  it('half now, the rest later: what is left is one press away', async () => {
    const { saved } = await openCard();
    await userEvent.fill(by('promise-amount'), '400');
    await userEvent.fill(by('promise-date'), '2026-11-20');
    await userEvent.click(by('promise-add'));
    await expect.element(by('promise-all-2')).toHaveTextContent('All that is left: 600.00 EUR');
    await userEvent.click(by('promise-all-2'));
    await userEvent.fill(by('promise-date-2'), '2026-12-15');
    expect((await saved()).promises.map(({ amount }) => amount.amount)).toEqual([40_000, 60_000]);
  });

  it('a currency of which no invoice is ticked any more can be changed', async () => {
    const { refused, saved } = await openCard();
    await userEvent.click(by('plan-add'));
    await userEvent.fill(by('plan-first'), '2026-12-18');
    await userEvent.click(by('call-invoices'));
    await userEvent.click(page.getByRole('checkbox', { name: /: 1,000\.00 EUR/ }).last());
    await refused('Tick at least one in EUR');
    await userEvent.selectOptions(by('plan-currency'), 'USD');
    await userEvent.click(by('plan-all'));
    expect((await saved()).plans[0]?.covers).toMatchObject([{ open: { amount: 50_000, currency: 'USD' } }]);
  });

  it('a first day that has passed is refused beside the instalments', async () => {
    const { refused } = await openCard();
    await userEvent.click(by('plan-add'));
    await userEvent.fill(by('plan-first'), '2026-11-18');
    await refused('18 November has passed: each instalment needs a day to come.');
  });
});
