import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsPage } from '../../../components/pages/options-page.tsx';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { seedDueBook } from '../../support/components/seed-due-book.ts';
import { testProgram } from '../../support/components/test-program.ts';

afterEach(() => {
  location.hash = '';
});

test('begins with the import; a link leads to each part and what was typed waits there', async () => {
  await renderPage(<OptionsPage version="1.2.3" />, fakeSurface(testProgram()));
  await expect.element(page.getByTestId('import-file')).toBeInTheDocument();
  await userEvent.click(page.getByRole('link', { name: 'Your firm' }));
  await userEvent.fill(page.getByLabelText('Your name'), 'Jo Bell-Harker');
  await userEvent.click(page.getByRole('link', { name: 'Sites' }));
  await expect.element(page.getByTestId('site-address')).toBeVisible();
  await expect.element(page.getByLabelText('Your name')).not.toBeVisible();
  await userEvent.click(page.getByRole('link', { name: 'Your firm' }));
  await expect.element(page.getByLabelText('Your name')).toHaveValue('Jo Bell-Harker');
  await expect.element(page.getByRole('link', { name: 'Your firm' })).toHaveAttribute('aria-current', 'page');
});

test('says where the data is, how much there is, that nothing leaves, and which version it is', async () => {
  const program = testProgram();
  await seedDueBook(program);
  location.hash = '#data';
  let asked = 0;
  const keepData = async () => {
    asked += 1;
    return true;
  };
  await renderPage(<OptionsPage version="1.2.3" />, fakeSurface(program, { keepData }));
  await expect.element(page.getByTestId('data-counts')).toMatchTextContent('Customers7');
  await expect.element(page.getByText(/makes no connection to anybody/)).toBeVisible();
  await expect.element(page.getByText('Per Our Call 1.2.3')).toBeVisible();
  // Looking is not asking.
  expect(asked).toBe(0);
  await userEvent.click(page.getByRole('button', { name: 'Ask it to keep the data' }));
  await expect.element(page.getByTestId('data-kept')).toMatchTextContent('The browser keeps it');
  expect(asked).toBe(1);
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
});

test('an address nobody knows shows the import', async () => {
  location.hash = '#nowhere';
  await renderPage(<OptionsPage version="1.2.3" />, fakeSurface(testProgram()));
  await expect
    .element(page.getByRole('link', { name: 'Import', exact: true }))
    .toHaveAttribute('aria-current', 'page');
});
