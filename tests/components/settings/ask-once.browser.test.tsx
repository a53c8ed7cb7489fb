import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AskOnce } from '../../../components/settings/ask-once.tsx';
import { firmSettings, saveFirmSettings } from '../../../lib/app/firm-settings.ts';
import { signatureOf } from '../../../lib/correspondence/signed-anew.ts';
import type { Draft } from '../../../lib/domain/draft.ts';
import type { Settings } from '../../../lib/domain/settings.ts';
import { readDraft, writeDraft } from '../../../lib/storage/draft-store.ts';
import { buildDraft } from '../../support/build-draft.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { testProgram } from '../../support/components/test-program.ts';

async function open(missing: Partial<Settings>, channel: Draft['channel'] = 'email') {
  const program = testProgram();
  const settings = {
    ...(await firmSettings(program)),
    firmName: 'Harbour Ltd',
    senderName: 'Jo Bell',
    senderPhone: '+44 20 7946 0000',
    paymentLines: 'By card',
    notAsked: ['paymentLink', 'logo'],
    ...missing,
  };
  await saveFirmSettings(program, settings);
  const items = [{ itemId: 'item-1', levelId: null, open: { amount: 100, currency: 'EUR' } }];
  const way = settings.paymentLines === '' ? '' : `${settings.paymentLines}\n\n`;
  const body = `Dear Mary,\n\nmay I ask?\n\n${way}${signatureOf(settings, 'en')}`;
  const draft = buildDraft({ items, body, language: 'en', channel });
  await writeDraft(program.database, draft);
  function Text() {
    const [text, setText] = useState(body);
    return (
      <>
        <AskOnce draft={draft} body={text} onBody={setText} />
        <pre data-testid="text">{text}</pre>
      </>
    );
  }
  await renderPage(<Text />, fakeSurface(program));
  return { program, draft };
}

const shown = () => document.querySelector('[data-testid="text"]')?.textContent;

test('F7: a missing name is asked for in the draft, and stands in it at once', async () => {
  const { program, draft } = await open({ senderName: '' });
  await expect.element(page.getByLabelText('Who signs your mails?')).toBeVisible();
  await expect.element(page.getByTestId('ask-once-save')).toBeDisabled();
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  await userEvent.fill(page.getByTestId('ask-once-field'), ' Jo Bell ');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByTestId('ask-once')).not.toBeInTheDocument();
  await expect.poll(shown).toContain('Kind regards,\nJo Bell\nHarbour Ltd');
  expect((await firmSettings(program)).senderName).toBe('Jo Bell');
  await expect
    .poll(async () => (await readDraft(program.database, draft.id))?.body)
    .toContain('Kind regards,\nJo Bell\nHarbour Ltd');
});

test('F7: bank details are kept for the currency they are asked for', async () => {
  const { program } = await open({ paymentLines: '' });
  await userEvent.fill(page.getByLabelText('Where do customers pay in EUR?'), 'First Bank\nAccount 12');
  await userEvent.click(page.getByTestId('ask-once-save'));
  await expect.poll(shown).toContain('First Bank\nAccount 12\n\nKind regards');
  expect((await firmSettings(program)).bankDetails).toEqual([
    { currency: 'EUR', lines: 'First Bank\nAccount 12' },
  ]);
});

test('F7: a page to pay on is asked for when all else is known, and stands in the draft', async () => {
  const { program } = await open({ notAsked: ['logo'] });
  const field = page.getByLabelText('Is there a page where customers can pay?');
  await userEvent.fill(field, 'pay.example');
  await userEvent.click(page.getByTestId('ask-once-save'));
  await expect.element(page.getByText(/^Type the whole address/)).toBeVisible();
  await userEvent.fill(field, 'https://pay.example/harbour');
  await userEvent.click(page.getByTestId('ask-once-save'));
  await expect.poll(shown).toContain('By card\nhttps://pay.example/harbour\n\nKind regards');
  expect((await firmSettings(program)).paymentLink).toBe('https://pay.example/harbour');
});

test('F7: a logo is asked for with the first letter, not with a mail', async () => {
  const { program } = await open({ notAsked: ['paymentLink'], firmAddress: '1 Quay' }, 'letter');
  await expect.element(page.getByText('Do your letters carry a logo?')).toBeVisible();
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  await userEvent.upload(page.getByTestId('ask-once-logo'), new File(['<svg width="4"></svg>'], 'logo.svg'));
  await expect.element(page.getByRole('alert')).toMatchTextContent('SVG');
  await userEvent.upload(page.getByTestId('ask-once-logo'), await picture());
  await expect.element(page.getByTestId('ask-once')).not.toBeInTheDocument();
  expect((await firmSettings(program)).logo).toMatch(/^data:image\/png;base64,/);
});

async function picture(): Promise<File> {
  const canvas = new OffscreenCanvas(40, 20);
  canvas.getContext('2d')?.fillRect(0, 0, 40, 20);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], 'logo.png', { type: 'image/png' });
}

test('F7: “Not now” is kept: the same is never asked again', async () => {
  const { program } = await open({ senderName: '', senderPhone: '' });
  await userEvent.click(page.getByTestId('ask-once-pass'));
  await expect.element(page.getByLabelText('Where can customers call you?')).toBeVisible();
  await userEvent.click(page.getByTestId('ask-once-pass'));
  await expect.element(page.getByTestId('ask-once')).not.toBeInTheDocument();
  expect((await firmSettings(program)).notAsked).toEqual([
    'paymentLink',
    'logo',
    'senderName',
    'senderPhone',
  ]);
});

test('F7: nothing is asked where nothing is missing', async () => {
  await open({});
  await expect.element(page.getByTestId('text')).toBeVisible();
  await new Promise((done) => setTimeout(done, 300));
  expect(document.querySelector('[data-testid="ask-once"]')).toBeNull();
});
