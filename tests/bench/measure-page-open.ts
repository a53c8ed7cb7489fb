import type { Extension } from '../e2e/support/launch-extension.ts';
import { type Summary, summarise } from './summarise.ts';

interface Opening {
  /** With the query, "sidepanel.html?account=ID"; one for each time. */
  readonly paths: readonly string[];
  /** What must stand on the page: all of these. */
  readonly selectors: readonly string[];
}

/**
 * One of our pages, opened in a tab: from the start of the load until what it is for is on the screen; milliseconds. The
 * browser itself says when it painted it, to 4 ms; nothing of the bench runs in the page meanwhile but the observer.
 */
export async function measurePageOpen(
  { context, id }: Extension,
  { paths, selectors }: Opening,
): Promise<Summary> {
  const times: number[] = [];
  for (const path of paths) {
    const page = await context.newPage();
    await page.addInitScript(tellPaint, { selectors, mark: MARK });
    const told = page.waitForEvent('console', {
      predicate: (message) => message.text().startsWith(MARK),
      timeout: 120_000,
    });
    await page.goto(`chrome-extension://${id}/${path}`, { waitUntil: 'commit' });
    times.push(Number((await told).text().slice(MARK.length)));
    await page.close();
  }
  // The first fills the browser's caches, as the first of a day does; it is left out.
  return summarise(times.slice(1));
}

const MARK = 'Painted: ';

interface ElementTiming extends PerformanceEntry {
  readonly element: Element | null;
}

/** Runs inside the page before its own scripts, so it is whole in itself. */
function tellPaint({
  selectors,
  mark,
}: {
  readonly selectors: readonly string[];
  readonly mark: string;
}): void {
  const painted = new Map<string, number>();
  const paints = new PerformanceObserver((list) => {
    for (const { element, startTime } of list.getEntries() as ElementTiming[]) {
      const shown = selectors.find((selector) => !painted.has(selector) && element?.closest(selector));
      if (shown !== undefined) painted.set(shown, startTime);
    }
    if (painted.size < selectors.length) return;
    paints.disconnect();
    marks.disconnect();
    console.info(mark + Math.max(...painted.values()));
  });
  paints.observe({ type: 'element', buffered: true });
  // Only what bears this attribute when it is painted is told of.
  const marks = new MutationObserver(() => {
    for (const selector of selectors) {
      for (const root of document.querySelectorAll(selector)) {
        for (const one of [root, ...root.querySelectorAll('*')]) {
          if (!one.hasAttribute('elementtiming')) one.setAttribute('elementtiming', 'bench');
        }
      }
    }
  });
  marks.observe(document, { subtree: true, childList: true });
}
