import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holidayCalendarSchema } from '../../lib/domain/holiday-calendar.ts';
import { countRows } from './support/count-rows.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { storedRows } from './support/stored-rows.ts';
import { data } from './surfaces/data.ts';
import { options } from './surfaces/options.ts';
import { popup } from './surfaces/popup.ts';
import { sidePanel } from './surfaces/side-panel.ts';

const PASSPHRASE = 'slow copper river lantern';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
});

afterAll(() => extension?.close());

async function customersOf(page: Page): Promise<number | undefined> {
  return (await countRows(page)).accounts;
}

function keptDays(row: unknown): number {
  return holidayCalendarSchema.parse(row).days.length;
}

describe('a newcomer’s first minutes, in one profile', () => {
  it('finds where her program keeps the reports', async () => {
    const page = options(await extension.open('options.html'));
    await page.system.selectOption('xero');
    await expect.poll(() => page.page.getByTestId('import-reports').innerText()).toMatch(/Aged Receivables/);
    await page.page.close();
  });

  it('looks around with the sample: customers overdue, contacts today, the list opens', async () => {
    const page = options(await extension.open('options.html'));
    await page.sample.click();
    await page.preview.waitFor();
    await page.confirm.click();
    await page.result.waitFor();
    await expect.poll(() => page.result.innerText()).toMatch(/\d+ customers overdue,\s+\d+ to contact today/);
    const list = popup(await extension.open('popup.html'));
    await list.rows.first().waitFor();
    await list.page.close();
    // Case 18: beside an open page, in a worker of its own, the days of the customers' places are looked up.
    await expect
      .poll(async () => (await storedRows(page.page)).holidays?.map((row) => keptDays(row) > 0))
      .toContain(true);
    await page.page.close();
  });

  it('backs up to a locked file, takes the sample back, and brings all of it back from the file (I4)', async () => {
    const page = data(await extension.open('options.html#data'));
    await page.lock.click();
    await page.passphrase.fill(PASSPHRASE);
    await page.passphraseAgain.fill(PASSPHRASE);
    const download = page.page.waitForEvent('download');
    await page.backUp.click();
    const path = await (await download).path();
    const bytes = await readFile(path);
    expect(bytes.includes('example.com')).toBe(false);
    const customers = await customersOf(page.page);
    expect(customers).toBeGreaterThan(0);

    const imports = options(await extension.open('options.html#import'));
    await imports.undo.first().click();
    await imports.undoConfirm.click();
    await expect.poll(() => customersOf(imports.page)).toBe(0);
    await imports.page.close();

    await page.page.reload();
    await page.restoreFile.setInputFiles({ name: 'kept.pocbackup', mimeType: '', buffer: bytes });
    await page.restorePassphrase.fill('not these words');
    await page.restoreOpen.click();
    await page.page.getByText('That is not the passphrase', { exact: false }).waitFor();
    expect(await page.restorePreview.count()).toBe(0);
    await page.restorePassphrase.fill(PASSPHRASE);
    await page.restoreOpen.click();
    await page.restorePreview.waitFor();
    await page.restoreConfirm.click();
    await page.restoreResult.waitFor();
    expect(await customersOf(page.page)).toBe(customers);
    const list = popup(await extension.open('popup.html'));
    await list.rows.first().waitFor();
    await list.page.close();
  });

  it('erases a customer, and says so when a file brings her back (I6)', async () => {
    const panel = sidePanel(await extension.open('sidepanel.html'));
    await panel.pickAccount.fill('example bak');
    await panel.choices.first().click();
    await expect.poll(() => panel.accountName.textContent()).toBe('Example Bakery');
    const before = await customersOf(panel.page);
    await panel.care.click();
    await panel.page.getByTestId('erase-account').click();
    await panel.page.getByTestId('erase-confirm').click();
    await expect.poll(() => customersOf(panel.page)).toBe((before ?? 0) - 1);
    await panel.page.close();
    const page = options(await extension.open('options.html#import'));
    await page.importFile.setInputFiles({
      name: 'again.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Customer,Invoice number,Date,Due date,Amount,Open balance\nExample Bakery,S-9,2026-10-01,2026-10-31,10.00,10.00\n',
      ),
    });
    await page.preview.waitFor();
    await page.page.getByText('erased', { exact: false }).first().waitFor();
    await page.page.close();
  });

  it('takes the open items out as a file for a spreadsheet (H7)', async () => {
    const page = data(await extension.open('options.html#data'));
    const download = page.page.waitForEvent('download');
    await page.export('open-items').click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.trim().split('\r\n').length).toBeGreaterThan(3);
  });
});
