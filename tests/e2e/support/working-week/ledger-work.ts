import type { Page } from 'playwright-core';
import { isDueNow } from './book-state.ts';
import { until } from './patience.ts';
import { rowDone } from './popup-work.ts';
import type { Tally } from './tally.ts';

/** A call that nobody answered, noted for the wrong customer: taken back under "Done today", and who has the place then is done by its row. */
export async function undoInLedger(page: Page, tally: Tally): Promise<void> {
  const undo = page.getByRole('button', { name: /^Undo: Called .*: no answer, / }).first();
  const name = (await undo.getAttribute('aria-label'))?.split(', ').at(-1) ?? '';
  await undo.click();
  await until(`${name} is due again`, () => isDueNow(page, name));
  tally.undid('ledger: taken back', 'call no-answer');
  // One place is free again, and the most urgent has it: not always whom it was taken back of.
  const next = await page.getByTestId('due-row').first().locator('p').first().innerText();
  await rowDone(page, next, tally);
  await until(`${next} is done`, async () => !(await isDueNow(page, next)));
  await page.getByTestId('due-row').filter({ hasText: next }).waitFor({ state: 'detached' });
}
