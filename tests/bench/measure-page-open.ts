import type { Extension } from '../e2e/support/launch-extension.ts';
import { type Summary, summarise } from './summarise.ts';

interface Opening {
  /** With the query, "sidepanel.html?account=ID"; one for each time. */
  readonly paths: readonly string[];
  /** What must stand on the page: all of these. */
  readonly selectors: readonly string[];
}

/** One of our pages, opened in a tab: from the start of the load until what it is for is on the screen; milliseconds. */
export async function measurePageOpen(
  { context, id }: Extension,
  { paths, selectors }: Opening,
): Promise<Summary> {
  const times: number[] = [];
  for (const path of paths) {
    const page = await context.newPage();
    await page.addInitScript(notePaint, selectors);
    await page.goto(`chrome-extension://${id}/${path}`);
    await page.waitForFunction(() => globalThis.benchNotes.length > 0);
    times.push((await page.evaluate(() => globalThis.benchNotes[0])) as number);
    await page.close();
  }
  // The first fills the browser's caches, as the first of a day does; it is left out.
  return summarise(times.slice(1));
}

/** Runs inside the page before its own scripts, so it is whole in itself. */
function notePaint(selectors: readonly string[]): void {
  const notes: number[] = [];
  Object.assign(globalThis, { benchNotes: notes });
  const observer = new MutationObserver(() => {
    if (!selectors.every((selector) => document.querySelector(selector)?.textContent)) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => notes.push(performance.now())));
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}
