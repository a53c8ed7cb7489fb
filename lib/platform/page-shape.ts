import { browser } from 'wxt/browser';
import { shapeOfPage } from './shape-of-page.ts';

/** The shape of the page in a tab, without a word of it; `null`: the page has gone, or no script may run there. */
export async function readPageShape(tabId: number): Promise<string | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: shapeOfPage });
    return typeof frame?.result === 'string' ? frame.result : null;
  } catch {
    return null;
  }
}
