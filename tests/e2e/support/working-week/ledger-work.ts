import type { Page } from 'playwright-core';
import { isDueNow } from './book-state.ts';
import { until } from './patience.ts';
import { rowDone } from './popup-work.ts';
import type { Tally } from './tally.ts';

/** A call that nobody answered, noted for the wrong customer: taken back under "Done today", and then done by its row. */
export async function undoInLedger(page: Page, tally: Tally): Promise<void> {
  const undo = page.getByRole('button', { name: /^Undo: Called .*: no answer, / }).first();
  const name = (await undo.getAttribute('aria-label'))?.split(', ').at(-1) ?? '';
  await undo.click();
  await until(`${name} is due again`, () => isDueNow(page, name));
  tally.undid('ledger: taken back', 'call no-answer');
  await page.getByTestId('due-row').filter({ hasText: name }).waitFor();
  await rowDone(page, name, tally);
  await until(`${name} is done`, async () => !(await isDueNow(page, name)));
  await page.getByTestId('due-row').filter({ hasText: name }).waitFor({ state: 'detached' });
}
