import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FirmSection } from '../../../components/settings/firm-section.tsx';
import { firmSettings } from '../../../lib/app/firm-settings.ts';
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
  await userEvent.fill(page.getByLabelText('How customers can pay'), 'IBAN GB00 TEST\nor by card');
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
  expect(surface.asked).toEqual(['bookChanged']);
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
