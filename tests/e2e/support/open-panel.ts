import type { Page } from 'playwright-core';
import type { Extension } from './launch-extension.ts';

const TRIES = 3;
const PATIENCE_MS = 8000;

/**
 * Clicks the chip in a page, as the user would, and gives the real side panel that opens. The chip may be drawn anew under
 * the mouse, and a browser that is busy forgets a click: then it is clicked again.
 */
export async function openPanel(extension: Extension, page: Page): Promise<Page> {
  for (let tries = 1; ; tries += 1) {
    const box = await page.locator('per-our-call').boundingBox();
    if (!box) throw new Error('The chip is not drawn');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    try {
      return await extension.sidePanel(PATIENCE_MS);
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}
