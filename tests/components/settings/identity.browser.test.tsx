import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FirmSection } from '../../../components/settings/firm-section.tsx';
import { readLogo } from '../../../components/settings/read-logo.ts';
import { firmSettings, saveFirmSettings } from '../../../lib/app/firm-settings.ts';
import { settingsSchema } from '../../../lib/domain/settings.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { testProgram } from '../../support/components/test-program.ts';

async function open() {
  const program = testProgram();
  await renderPage(<FirmSection />, fakeSurface(program));
  await expect.element(page.getByLabelText('Your name')).toHaveValue('Jo Bell');
  return program;
}

async function picture(width: number, height: number, type = 'image/png', noisy = false): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  const data = context.createImageData(width, height);
  for (let at = 0; at < data.data.length; at += 1)
    data.data[at] = at % 4 === 3 ? 255 : noisy ? (at * 2_654_435_761) >>> 24 : 90;
  context.putImageData(data, 0, 0);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type));
  if (!blob) throw new Error('No picture');
  return new File([blob], 'logo.png', { type });
}

async function sizeOf(address: string) {
  const image = new Image();
  image.src = address;
  await image.decode();
  return [image.naturalWidth, image.naturalHeight];
}

const textOf = (testId: string) => document.querySelector(`[data-testid="${testId}"]`)?.textContent;

describe('F7: who we are', () => {
  test('signature, partner, postal address, bank details and payment page are kept', async () => {
    const program = await open();
    await userEvent.fill(page.getByTestId('signature-lines'), 'Accounts receivable\nwww.harbour.example');
    await expect
      .poll(() => textOf('signature-preview'))
      .toContain('Jo Bell\nHarbour Supplies\nAccounts receivable\nwww.harbour.example');
    await userEvent.fill(page.getByTestId('partner-name'), 'Smith & Lowe');
    await userEvent.fill(page.getByTestId('firm-address'), '1 Quay\nHull ');
    await userEvent.click(page.getByTestId('bank-add'));
    await userEvent.selectOptions(page.getByTestId('bank-currency'), 'EUR');
    await userEvent.fill(page.getByTestId('bank-lines'), 'IBAN DE89 3704 0044 0532 0130 01');
    await expect.poll(() => textOf('iban-doubt')).toContain('Check DE89 3704 0044 0532 0130 01');
    await userEvent.fill(page.getByTestId('payment-link'), 'pay.harbour.example');
    await userEvent.click(page.getByTestId('firm-save'));
    const link = page.getByTestId('payment-link');
    await expect.element(link).toHaveAccessibleDescription(/Type the whole address/);
    expect((await firmSettings(program)).partnerName).toBe('');
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    await userEvent.fill(link, 'https://pay.harbour.example');
    await userEvent.click(page.getByTestId('firm-save'));
    await expect.element(page.getByText('Everything is saved')).toBeVisible();
    // A doubtful IBAN is a doubt, and no refusal.
    expect(await firmSettings(program)).toMatchObject({
      signatureLines: 'Accounts receivable\nwww.harbour.example',
      partnerName: 'Smith & Lowe',
      firmAddress: '1 Quay\nHull',
      bankDetails: [{ currency: 'EUR', lines: 'IBAN DE89 3704 0044 0532 0130 01' }],
      paymentLink: 'https://pay.harbour.example',
    });
  });

  test('one entry for each currency, and none that is empty', async () => {
    await open();
    await userEvent.click(page.getByTestId('bank-add'));
    await userEvent.click(page.getByTestId('firm-save'));
    await expect.element(page.getByText('Type where to pay in GBP, or remove the entry.')).toBeVisible();
    await userEvent.fill(page.getByTestId('bank-lines'), 'First Bank');
    await userEvent.click(page.getByTestId('bank-add'));
    await userEvent.fill(page.getByTestId('bank-lines').nth(1), 'Second Bank');
    await expect.element(page.getByText('One entry for each currency is enough.')).toBeVisible();
  });

  test('a logo is shown, kept and taken away', async () => {
    const program = await open();
    await userEvent.upload(page.getByTestId('logo-file'), await picture(300, 100));
    await expect.element(page.getByTestId('logo-shown')).toBeVisible();
    await userEvent.click(page.getByTestId('firm-save'));
    await expect.element(page.getByText('Everything is saved')).toBeVisible();
    expect((await firmSettings(program)).logo).toMatch(/^data:image\/png;base64,/);
    await userEvent.click(page.getByTestId('logo-remove'));
    await userEvent.upload(page.getByTestId('logo-file'), new File(['<svg onload="x"/>'], 'logo.png'));
    await expect.element(page.getByText(/An SVG picture can hold more than a picture/)).toBeVisible();
    await userEvent.click(page.getByTestId('firm-save'));
    await expect.element(page.getByText('Everything is saved')).toBeVisible();
    expect((await firmSettings(program)).logo).toBeNull();
  });

  test('a payment page is checked wherever it comes from', async () => {
    const program = testProgram();
    const settings = { ...(await firmSettings(program)), paymentLink: 'javascript:alert(1)' };
    expect(await saveFirmSettings(program, settings)).toMatchObject({ ok: false, reason: 'paymentLink' });
  });
});

describe('F7: a logo', () => {
  test.each(['image/png', 'image/jpeg'])('is made small enough to be kept: %s', async (type) => {
    const read = await readLogo(await picture(1_600, 1_200, type, true));
    if (!read.ok) throw new Error(read.message);
    expect(read.value.startsWith(`data:${type};base64,`)).toBe(true);
    expect(settingsSchema.shape.logo.safeParse(read.value).success).toBe(true);
    const [width = 0, height = 0] = await sizeOf(read.value);
    expect(width).toBeLessThanOrEqual(800);
    expect(Math.abs(width / height - 4 / 3)).toBeLessThan(0.02);
  });

  test('that is small stays as large as it is', async () => {
    const read = await readLogo(await picture(120, 40));
    expect(read.ok && (await sizeOf(read.value))).toEqual([120, 40]);
  });

  test('that is broken is refused, and so is what is no picture', async () => {
    const whole = await picture(40, 40);
    const broken = new File([whole.slice(0, 40)], 'logo.png', { type: 'image/png' });
    expect(await readLogo(broken)).toMatchObject({ ok: false, reason: 'broken' });
    const text = new File(['GIF89a'], 'logo.gif', { type: 'image/png' });
    expect(await readLogo(text)).toMatchObject({ ok: false, reason: 'no-picture' });
  });
});
