import type { Extension } from '../e2e/support/launch-extension.ts';
import { ledger } from '../e2e/surfaces/ledger.ts';
import { popup } from '../e2e/surfaces/popup.ts';
import { sidePanel } from '../e2e/surfaces/side-panel.ts';
import type { Shoot } from './agreement-shots.ts';

/** A glance at the toolbar, then the page on which the day is worked. */
export async function theDay(extension: Extension, shoot: Shoot): Promise<void> {
  await aGlance(extension, shoot);
  await theLedger(extension, shoot);
}

async function aGlance(extension: Extension, shoot: Shoot): Promise<void> {
  const list = popup(await extension.open('popup.html'));
  await list.page.setViewportSize({ width: 360, height: 560 });
  await list.rows.first().waitFor();
  await list.page.getByTestId('due-tour').waitFor();
  await shoot('popup-first-look', list.page);
  await list.page.keyboard.press('Escape');
  await list.page.getByTestId('due-tour').waitFor({ state: 'detached' });
  await shoot('popup', list.page);
  await list.snooze.first().click();
  await list.page.getByRole('menu').waitFor();
  await shoot('popup-put-aside', list.page);
  await list.page.keyboard.press('Escape');
  await list.more.first().click();
  await list.page.getByRole('menu').waitFor();
  await shoot('popup-more', list.page);
  // On a day off nothing is due that could be left out.
  const skip = list.page.getByTestId('due-skip');
  if ((await skip.count()) > 0) {
    await skip.click();
    await list.page.getByTestId('due-skip-dialog').waitFor();
    await shoot('popup-leave-out', list.page);
  }
  await list.page.keyboard.press('Escape');
  // Typed with a slip.
  await list.search.fill('northwnd');
  await list.rows.filter({ hasText: 'Northwind' }).waitFor();
  await shoot('popup-search', list.page);
  await list.page.close();
}

async function theLedger(extension: Extension, shoot: Shoot): Promise<void> {
  const page = await extension.open('ledger.html#today');
  await page.locator('main h2').first().waitFor();
  await shoot('today', page);
  const start = page.getByTestId('today-next');
  if ((await start.count()) > 0) {
    await start.click();
    const panel = sidePanel(await extension.sidePanel());
    await panel.page.getByTestId('walk-bar').waitFor();
    await panel.tab('Log').waitFor();
    await shoot('panel-walk', panel.page);
    await panel.page.getByTestId('walk-end').click();
  }
  await page.goto(page.url().replace('#today', '#accounts'));
  const accounts = ledger(page);
  await accounts.rows.first().waitFor();
  await shoot('ledger', page);
  await page.goto(page.url().replace('#accounts', '#reports'));
  await page.getByRole('heading', { name: 'Open invoices by age' }).waitFor();
  await shoot('reports', page);
  await page.getByRole('heading', { name: 'Promises kept' }).scrollIntoViewIfNeeded();
  await shoot('reports-below', page);
  await page.close();
}
