import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Everything axe finds, and whether the page scrolls sideways, in light and in dark; an empty list is right. */
export async function surfaceFaults(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  // A tab behind another draws no transitions to their end.
  await page.bringToFront();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await drawn(page);
    const found = await axe(page, colorScheme === 'light' ? null : OF_COLOURS);
    faults.push(...found.map((fault) => `${name}, ${colorScheme}: ${fault}`));
  }
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (sideways > 0) faults.push(`${name}: ${sideways} px wider than the window`);
  return faults;
}

const QUIET_MS = 400;

/** Until nothing has changed for a moment and nothing moves: half a change of colours would count as too little contrast. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(async (quietMs) => {
    let changed = performance.now();
    const observer = new MutationObserver(() => {
      changed = performance.now();
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const moves = () =>
      document.getAnimations().some((one) => one.effect?.getComputedTiming().iterations !== Infinity);
    while (performance.now() - changed < quietMs || moves()) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    observer.disconnect();
  }, QUIET_MS);
}

/** Rules that another scheme of colours can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

async function axe(page: Page, runOnly: readonly string[] | null): Promise<string[]> {
  // Through the debugger, which the page's policy against foreign code does not stop.
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate((rules) => {
    const { axe: run } = globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<unknown> };
    };
    // The kit's own sentinels around an open menu take the focus on purpose.
    return run.run({ exclude: [['[data-base-ui-focus-guard]']] }, rules ? { runOnly: rules } : {});
  }, runOnly)) as AxeResult;
  return violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
