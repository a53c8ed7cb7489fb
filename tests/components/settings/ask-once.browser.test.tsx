import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AskOnce } from '../../../components/settings/ask-once.tsx';
import { firmSettings, saveFirmSettings } from '../../../lib/app/firm-settings.ts';
import { signatureOf } from '../../../lib/correspondence/signed-anew.ts';
import type { Settings } from '../../../lib/domain/settings.ts';
import { readDraft, writeDraft } from '../../../lib/storage/draft-store.ts';
import { buildDraft } from '../../support/build-draft.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { testProgram } from '../../support/components/test-program.ts';

async function open(missing: Partial<Settings>) {
  const program = testProgram();
  const settings = {
    ...(await firmSettings(program)),
    firmName: 'Harbour Ltd',
    senderName: 'Jo Bell',
    senderPhone: '+44 20 7946 0000',
    paymentLines: 'By card',
    ...missing,
  };
  await saveFirmSettings(program, settings);
  const items = [{ itemId: 'item-1', levelId: null, open: { amount: 100, currency: 'EUR' } }];
  const body = `Dear Mary,\n\nmay I ask?\n\n${signatureOf(settings, 'en')}`;
  const draft = buildDraft({ items, body, language: 'en' });
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

test('F7: “Not now” is kept: the same is never asked again', async () => {
  const { program } = await open({ senderName: '', senderPhone: '' });
  await userEvent.click(page.getByTestId('ask-once-pass'));
  await expect.element(page.getByLabelText('Where can customers call you?')).toBeVisible();
  await userEvent.click(page.getByTestId('ask-once-pass'));
  await expect.element(page.getByTestId('ask-once')).not.toBeInTheDocument();
  expect((await firmSettings(program)).notAsked).toEqual(['senderName', 'senderPhone']);
});

test('F7: nothing is asked where nothing is missing', async () => {
  await open({});
  await expect.element(page.getByTestId('text')).toBeVisible();
  await new Promise((done) => setTimeout(done, 300));
  expect(document.querySelector('[data-testid="ask-once"]')).toBeNull();
});
