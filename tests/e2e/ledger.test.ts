import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importSample } from './support/import-sample.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { storedRows } from './support/stored-rows.ts';
import { ledger } from './surfaces/ledger.ts';
import { sidePanel } from './surfaces/side-panel.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
  const imported = await importSample(extension);
  await imported.page.close();
});

afterAll(() => extension?.close());

async function open() {
  const surface = ledger(await extension.open('ledger.html#accounts'));
  // Not its rows: it opens as it was left, and then may show none.
  await expect.poll(() => surface.totals.innerText()).toMatch(/customers/);
  return surface;
}

describe('the ledger in the built extension', () => {
  it('sorts, filters, keeps a view and opens as it was left', async () => {
    const surface = await open();
    await surface.view('All accounts').click();
    await surface.rows.nth(1).waitFor();
    await surface.head('Customer').click();
    const turned = await surface.names();
    await surface.head('Customer').click();
    await expect.poll(surface.names).not.toEqual(turned);
    const [first = ''] = await surface.names();
    await surface.search.fill(first.slice(0, 6));
    await expect.poll(async () => (await surface.names()).length).toBeLessThan(turned.length);
    await surface.viewMenu.click();
    await surface.page.getByRole('menuitem', { name: 'Save as a new view' }).click();
    await surface.viewName.fill('Just these');
    await surface.page.keyboard.press('Enter');
    await surface.view('Just these').waitFor();
    const kept = await surface.names();
    // What it was left as is kept after a moment.
    const lastText = async () =>
      JSON.stringify((await storedRows(surface.page)).savedViews?.find((row) => isLast(row)));
    await expect.poll(lastText).toContain(first.slice(0, 6));
    await surface.page.reload();
    await surface.rows.first().waitFor();
    await expect.poll(surface.names).toEqual(kept);
    await surface.page.close();
  });

  it('puts two aside at once, and takes it back', async () => {
    const surface = await open();
    await surface.view('Everybody').click();
    await surface.rows.nth(0).getByRole('checkbox').check();
    await surface.rows.nth(1).getByRole('checkbox').check();
    await surface.putAside.click();
    await surface.page.getByRole('menuitem', { name: 'In two weeks' }).click();
    await surface.state.selectOption('aside');
    await expect.poll(async () => (await surface.names()).length).toBe(2);
    await surface.page.getByRole('button', { name: 'Undo' }).click();
    await surface.page.getByText('No customer is in this view').waitFor();
    await surface.page.close();
  });

  // Before a panel is looked at: the connection that sees it takes the downloads of the whole browser.
  it('saves what is shown for a spreadsheet', async () => {
    const surface = await open();
    await surface.view('All accounts').click();
    await surface.rows.nth(1).waitFor();
    const download = surface.page.waitForEvent('download');
    await surface.export.click();
    const text = await readFile(await (await download).path(), 'utf8');
    const { accounts = [] } = await storedRows(surface.page);
    expect(text.trim().split('\r\n')).toHaveLength(accounts.length + 1);
    await surface.page.close();
  });

  it('opens a customer in the panel, from the keyboard too', async () => {
    const surface = await open();
    await surface.view('Everybody').click();
    await surface.rows.nth(1).waitFor();
    await surface.rows.first().focus();
    await surface.page.keyboard.press('ArrowDown');
    const name = (await surface.names())[1];
    await surface.page.keyboard.press('Enter');
    const panel = sidePanel(await extension.sidePanel(15_000));
    await expect.poll(() => panel.accountName.innerText()).toBe(name);
    await surface.page.close();
  });
});

function isLast(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'id' in row && row.id === 'last-view';
}
