import type { Page } from 'playwright-core';
import type { Extension } from './launch-extension.ts';

/** Clicks the chip in a page, as the user would, and gives the real side panel that opens. */
export async function openPanel(extension: Extension, page: Page): Promise<Page> {
  const box = await page.locator('per-our-call').boundingBox();
  if (!box) throw new Error('The chip is not drawn');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return extension.sidePanel();
}
