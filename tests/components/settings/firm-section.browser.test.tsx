import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FirmSection } from '../../../components/settings/firm-section.tsx';
import { firmSettings, saveFirmSettings } from '../../../lib/app/firm-settings.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { testProgram } from '../../support/components/test-program.ts';

async function open() {
  const program = testProgram();
  const surface = fakeSurface(program);
  await renderPage(<FirmSection />, surface);
  await expect.element(page.getByLabelText('Your name')).toHaveValue('Jo Bell');
  return { program, surface };
}

test('what was typed is saved by Enter, once, and the worker is told', async () => {
  const { program, surface } = await open();
  await expect.element(page.getByTestId('firm-save')).toBeDisabled();
  await userEvent.fill(page.getByLabelText('Your phone'), ' +44 20 7946 0000 ');
  await userEvent.fill(page.getByTestId('payment-lines'), 'IBAN GB00 TEST\nor by card');
  await userEvent.selectOptions(page.getByLabelText('Time zone'), 'Europe/London');
  await userEvent.selectOptions(page.getByLabelText('Your currency'), 'GBP');
  await userEvent.fill(
    page.getByLabelText(/^Own mail addresses/),
    'Jo@Harbour.example\nsales@harbour.example, ',
  );
  await userEvent.fill(page.getByLabelText(/^Own mail domains/), '@harbour.example');
  await userEvent.click(page.getByLabelText('Your phone'));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Everything is saved')).toBeVisible();
  expect(await firmSettings(program)).toMatchObject({
    senderPhone: '+44 20 7946 0000',
    paymentLines: 'IBAN GB00 TEST\nor by card',
    zone: 'Europe/London',
    homeCurrency: 'GBP',
    ownAddresses: ['jo@harbour.example', 'sales@harbour.example'],
    ownDomains: ['harbour.example'],
  });
  await expect.poll(() => surface.asked).toEqual(['bookChanged']);
});

test('what another page has set meanwhile is not set back by Save', async () => {
  const { program } = await open();
  await userEvent.fill(page.getByLabelText('Your phone'), '+44 20 7946 0000');
  const tolerances = [{ amount: 500, currency: 'EUR' }];
  const meanwhile = { ...(await firmSettings(program)), tolerances, agingBounds: [0, 45] };
  await saveFirmSettings(program, meanwhile);
  await userEvent.click(page.getByTestId('firm-save'));
  await expect.element(page.getByText('Everything is saved')).toBeVisible();
  expect(await firmSettings(program)).toEqual({ ...meanwhile, senderPhone: '+44 20 7946 0000' });
});

test('what is wrong is said beside its field, and nothing is saved', async () => {
  const { program, surface } = await open();
  const field = page.getByLabelText(/^Own mail addresses/);
  await userEvent.fill(field, 'jo@harbour.example\nnot an address');
  await userEvent.click(page.getByTestId('firm-save'));
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(field).toHaveAccessibleDescription(/“not an address” is not a mail address/);
  expect((await firmSettings(program)).ownAddresses).toEqual([]);
  expect(surface.asked).toEqual([]);
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  await userEvent.fill(field, 'jo@harbour.example');
  await expect.element(field).not.toHaveAttribute('aria-invalid', 'true');
});

test('a new line in a list stays while it is typed', async () => {
  await open();
  const field = page.getByLabelText(/^Own mail domains/);
  await userEvent.click(field);
  await userEvent.keyboard('a.example{Enter}b.example');
  await expect.element(field).toHaveValue('a.example\nb.example');
});

test('where the firm is, its own days off, small amounts and ages are kept', async () => {
  const { program } = await open();
  await userEvent.selectOptions(page.getByTestId('firm-country'), 'Germany');
  await userEvent.selectOptions(page.getByTestId('firm-region'), 'Bavaria');
  await userEvent.click(page.getByTestId('holiday-add'));
  await userEvent.click(page.getByTestId('tolerance-add'));
  await userEvent.fill(page.getByTestId('tolerance-amount'), 'about five');
  await userEvent.fill(page.getByTestId('aging-bounds'), '60, 30');
  await userEvent.click(page.getByTestId('firm-save'));
  await expect.element(page.getByText('Each of your own days needs a day and a name.')).toBeVisible();
  expect((await firmSettings(program)).place?.country).toBe('GB');
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  await userEvent.fill(page.getByTestId('holiday-day'), '2026-12-24');
  await userEvent.fill(page.getByTestId('holiday-name'), 'Stocktaking');
  await expect.element(page.getByText(/“about five” is no amount in GBP/)).toBeVisible();
  await userEvent.fill(page.getByTestId('tolerance-amount'), '5.00');
  await expect.element(page.getByText(/Type rising numbers of days/)).toBeVisible();
  await userEvent.fill(page.getByTestId('aging-bounds'), '14; 45');
  await userEvent.click(page.getByTestId('firm-save'));
  await expect.element(page.getByText('Everything is saved')).toBeVisible();
  expect(await firmSettings(program)).toMatchObject({
    place: { country: 'DE', region: 'BY', city: null },
    ownHolidays: [{ on: '2026-12-24', name: 'Stocktaking' }],
    tolerances: [{ amount: 500, currency: 'GBP' }],
    agingBounds: [0, 14, 45],
  });
});
