import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readBook } from '../../../lib/storage/book-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { testProgram } from '../../support/components/test-program.ts';
import { seededAccount } from '../../support/seeded-account.ts';

beforeEach(() => page.viewport(360, 800));

it('is asked about by name with what goes and what stays; a second press does it, and the panel stays whole', async () => {
  const program = testProgram();
  const { account } = await seededAccount(program);
  const { asked } = await openPanel(program, account.id);
  await userEvent.click(page.getByTestId('account-care'));
  await userEvent.click(page.getByTestId('erase-account'));
  const dialog = page.getByTestId('erase-dialog');
  await expect.element(dialog).toMatchTextContent(/^Erase Northwind Traders\?/);
  await expect.element(dialog).toMatchTextContent(/a mark that holds no name/);
  await expect.element(dialog).toMatchTextContent(/is in your accounting/);
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Save a backup first' }));
  expect(asked).toContain('openOptions #data');
  await userEvent.click(page.getByRole('button', { name: 'Keep this customer' }));
  expect((await readBook(program.database)).accounts).toHaveLength(1);
  await userEvent.click(page.getByTestId('erase-account'));
  await userEvent.click(page.getByTestId('erase-confirm'));
  await expect.element(page.getByText('Northwind Traders is erased')).toBeVisible();
  await expect.element(page.getByTestId('account-name')).not.toBeInTheDocument();
  await expect.element(page.getByTestId('pick-account')).toBeInTheDocument();
  expect(await readBook(program.database)).toEqual({ accounts: [], contacts: [], openItems: [] });
  await expect.poll(() => asked).toContain('bookChanged');
});
