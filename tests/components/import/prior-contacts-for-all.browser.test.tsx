import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PriorContactsForAll } from '../../../components/import/prior-contacts-for-all.tsx';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const card = page.getByTestId('prior-for-all');

async function book(names: readonly string[]) {
  const program = testProgram();
  const accounts = [];
  for (const name of names)
    accounts.push(await seededAccount(program, { name, invoices: [[5_000, 'EUR', 60]] }));
  const surface = fakeSurface(program);
  await renderPage(<PriorContactsForAll />, surface);
  return { program, accounts, surface };
}

it('case 25: one tap answers for all customers of an old book, and the question is gone', async () => {
  const { program, accounts, surface } = await book(['Northwind', 'Kobo', 'Harbour']);
  await expect.element(card).toMatchTextContent(/3 customers have been late for more than a month/);
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Reminders were sent' }));
  await expect.element(card).not.toBeInTheDocument();
  for (const { account } of accounts)
    expect((await factsOf(program, account.id)).activities).toMatchObject([{ kind: 'prior-contact' }]);
  await expect.poll(() => surface.asked).toEqual(['bookChanged']);
});

it('one customer alone is asked about in the panel', async () => {
  await book(['Northwind']);
  await expect.element(card).not.toBeInTheDocument();
});
