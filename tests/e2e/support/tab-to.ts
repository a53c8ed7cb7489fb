import type { Page } from 'playwright-core';

/** Presses Tab until the element with that handle has the focus. @throws Error when it cannot be reached. */
export async function tabTo(page: Page, testId: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const at = await page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
    if (at === testId) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${testId} cannot be reached with the keyboard`);
}
