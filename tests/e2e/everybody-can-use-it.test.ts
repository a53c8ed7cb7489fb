import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import { serveMailbox } from '../support/mailbox/serve-mailbox.ts';
import { sampleMailbox } from '../support/sample-book/sample-book.ts';
import { sampleRows } from '../support/sample-book/sample-rows.ts';
import { surfaceFaults } from './support/check-surface.ts';
import { sampleUploads, today, ZONE } from './support/import-sample.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { seenTab } from './support/seen-tab.ts';
import { tabTo } from './support/tab-to.ts';
import { writeRows } from './support/write-rows.ts';
import { gmail } from './surfaces/gmail.ts';
import { options } from './surfaces/options.ts';
import { popup } from './surfaces/popup.ts';
import { sidePanel } from './surfaces/side-panel.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
  await serveMailbox(extension.context, sampleMailbox(today()));
});

afterAll(() => extension?.close());

describe('every surface at 360 px, light and dark', () => {
  it('shows nothing that axe finds and never scrolls sideways', async () => {
    const faults: string[] = [];
    const check = async (page: Page, name: string) => faults.push(...(await surfaceFaults(page, name)));

    const settings = options(await extension.open('options.html#import'));
    await settings.page.setViewportSize({ width: 360, height: 800 });
    await settings.importFile.waitFor({ state: 'attached' });
    await check(settings.page, 'import, empty');
    const empty = popup(await narrow('popup.html'));
    await empty.count.waitFor();
    await check(empty.page, 'popup, empty');
    const noData = sidePanel(await narrow('sidepanel.html?tab=1'));
    await noData.unknown.waitFor();
    await check(noData.page, 'panel, no data');
    await settings.importFile.setInputFiles(sampleUploads());
    await settings.preview.waitFor();
    await expect.poll(() => settings.confirm.isEnabled()).toBe(true);
    await check(settings.page, 'import, preview');

    await writeRows(settings.page, sampleRows({ today: today(), zone: ZONE }));
    const list = popup(await narrow('popup.html'));
    await list.rows.first().waitFor();
    await check(list.page, 'popup');
    for (const name of ['templates', 'steps', 'rules', 'calls', 'day', 'firm', 'sites', 'data']) {
      const page = await narrow(`options.html#${name}`);
      await page.locator('main h2, main h1').first().waitFor();
      await check(page, name);
      await page.close();
    }

    for (const name of ['today', 'accounts', 'reports']) {
      const page = await narrow(`ledger.html#${name}`);
      await page.locator('main h2').first().waitFor();
      await check(page, `ledger, ${name}`);
      await page.close();
    }

    const mail = gmail(await extension.context.newPage());
    const since = Date.now();
    await mail.openMail('Delivery last week');
    const panel = sidePanel(await narrow(`sidepanel.html?tab=${await seenTab(settings.page, since)}`));
    await panel.nextContact.waitFor();
    await check(panel.page, 'panel');
    for (const name of ['Agreements', 'People', 'Log']) {
      await panel.tab(name).click();
      await check(panel.page, `panel, ${name}`);
    }
    await panel.prepareCall.click();
    await panel.startCall.waitFor();
    await check(panel.page, 'call sheet');
    await panel.logCall.click();
    await panel.saveOnly.click();
    await panel.callOutcome.selectOption('promised');
    await panel.saveAndWrite.click();
    await panel.page.locator('[aria-invalid=true]').first().waitFor();
    await check(panel.page, 'call card, with an error');
    await panel.callOutcome.selectOption('disputes');
    await panel.callNote.fill('Two boxes were damaged.');
    await panel.saveAndWrite.click();
    await panel.draftBody.waitFor();
    await check(panel.page, 'draft');
    await panel.back.click();
    await mail.openMail('About INV-1042');
    await panel.conflict.waitFor();
    await check(panel.page, 'which customer');
    await mail.openMail('Price list');
    await panel.unknown.waitFor();
    await check(panel.page, 'not on record');
    expect(faults).toEqual([]);
  });

  it('takes a call from the account to the draft with the keyboard alone', async () => {
    const settings = await extension.open('options.html');
    const mail = gmail(await extension.context.newPage());
    const since = Date.now();
    await mail.openMail('New order');
    const panel = sidePanel(await narrow(`sidepanel.html?tab=${await seenTab(settings, since)}`));
    await expect.poll(() => panel.accountName.textContent()).toBe('Fabrikam Industries');
    const { keyboard } = panel.page;
    await tabTo(panel.page, 'log-call');
    await keyboard.press('Enter');
    await tabTo(panel.page, 'call-outcome');
    await keyboard.type('Promised');
    await tabTo(panel.page, 'promise-amount');
    await keyboard.type('845.25');
    await tabTo(panel.page, 'promise-date');
    const [year, month, day] = addDays(today(), 9).split('-');
    await keyboard.type(`${month}${day}${year}`);
    await tabTo(panel.page, 'save-and-write');
    await keyboard.press('Enter');
    await expect.poll(() => panel.draftBody.inputValue().catch(() => '')).toContain('845.25 USD');
    await expect.poll(() => mail.editor.innerText()).toContain('845.25 USD');
  });
});

async function narrow(path: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`chrome-extension://${extension.id}/${path}`);
  return page;
}
