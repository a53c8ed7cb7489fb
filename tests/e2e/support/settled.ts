import type { Page } from 'playwright-core';

const QUIET_MS = 1500;

/**
 * Waits until a panel has said the same for a while. It follows the page beside it by itself, and nothing in it tells
 * which tab it shows: what is read at once may still be the tab before.
 */
export async function settled(panel: Page): Promise<void> {
  let said = '';
  for (let quiet = 0; quiet < QUIET_MS; quiet += 250) {
    const says = await panel.locator('body').innerText();
    if (says !== said) quiet = 0;
    said = says;
    await panel.waitForTimeout(250);
  }
}
