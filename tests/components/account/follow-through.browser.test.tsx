import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addDays, dayIn } from '../../../lib/domain/day.ts';
import { money } from '../../../lib/domain/money.ts';
import { addActivity } from '../../../lib/storage/log-store.ts';
import { buildCall } from '../../support/build-call.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { seedBrokenPromise } from '../../support/components/seed-broken-promise.ts';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { seededAccount } from '../../support/seeded-account.ts';

const DAY = 86_400_000;
const TODAY = dayIn('Europe/Berlin', NOW);

beforeEach(() => page.viewport(360, 800));

/** 1,200.00 EUR was promised eight days ago, for so many days from today. */
async function panel(days: number) {
  const program = testProgram();
  const { account } = await seededAccount(program);
  await seedBrokenPromise(program, {
    accountId: account.id,
    at: NOW - 8 * DAY,
    dueOn: addDays(TODAY, days),
    amount: 120_000,
  });
  await openPanel(program, account.id);
  return { program, account };
}

it('a promise that was broken is paid after all: the payment is noted, the chase ends, Mary is thanked', async () => {
  const { program } = await panel(-4);
  await expect.element(page.getByTestId('next-contact')).toMatchTextContent(/^Call Mary Adams/);
  await userEvent.click(page.getByRole('tab', { name: /Agreements/ }));
  await expect.element(page.getByTestId('promise-row')).toHaveAttribute('data-state', 'broken');
  await userEvent.click(page.getByTestId('payment-seen'));
  await userEvent.click(page.getByTestId('payment-save'));
  await expect.element(page.getByTestId('promise-row')).toHaveAttribute('data-state', 'kept');
  await expect.element(page.getByTestId('next-contact')).not.toMatchTextContent(/Call/);
  expect(await axeViolations('light')).toEqual([]);
  await userEvent.click(page.getByTestId('thanks-write'));
  await expect.element(page.getByTestId('draft-body')).toHaveValue(expect.stringMatching(/1,200\.00.EUR/));
  expect(await program.database.due.count()).toBe(0);
});

it('an agreement that is not confirmed in writing leads to its mail in two presses', async () => {
  await panel(5);
  await userEvent.click(page.getByRole('tab', { name: /Agreements/ }));
  await userEvent.click(page.getByTestId('confirm-now'));
  await expect.element(page.getByTestId('draft-body')).toHaveValue(expect.stringMatching(/1,200\.00.EUR/));
});

it('case 1: figures that are too old are answered by the payment that was found', async () => {
  const program = testProgram();
  const { account, items } = await seededAccount(program);
  const about = items.map(({ id, open }) => ({ itemId: id, levelId: null, open }));
  await addActivity(
    program.database,
    buildCall({ id: program.newId(), accountId: account.id, at: NOW - 9 * DAY, items: about }),
  );
  program.setNow(NOW + 30 * DAY);
  await openPanel(program, account.id);
  await userEvent.click(page.getByTestId('ask-payment'));
  await expect.element(page.getByTestId('payment-amount')).toHaveValue('1200.00');
  await userEvent.click(page.getByTestId('payment-save'));
  await expect.element(page.getByTestId('ask-payment')).not.toBeInTheDocument();
  await expect.element(page.getByTestId('noted-payment')).toMatchTextContent(/1,200\.00.EUR/);
  // What the figures said stays as it was imported.
  const [item] = items;
  const row = await program.database.items.get(item?.id ?? '');
  expect(row?.open).toEqual(money(120_000, 'EUR'));
});
