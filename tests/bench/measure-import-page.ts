import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchExtension } from '../e2e/support/launch-extension.ts';
import { type Memory, watchMemory } from './renderer-memory.ts';

export interface ImportPage {
  readonly name: string;
  /** Megabytes of the file. */
  readonly size: number;
  /** From the drop until "import" can be clicked, and from the click until the result stands there; milliseconds. */
  readonly ready: number;
  readonly done: number;
  readonly memory: Memory;
  /** The longest task over 50 ms of the page's own thread, milliseconds (0: none): while its worker reads, and from the click on. */
  readonly longestReading: number;
  readonly longestWriting: number;
}

const LIMIT_MS = 600_000;

/** A list imported as a clerk does, on the options page of the extension as it ships, with its worker. */
export async function measureImportPage(
  build: string,
  { name, text }: { name: string; text: string },
): Promise<ImportPage> {
  const folder = await mkdtemp(join(tmpdir(), 'per-our-call-bench-'));
  const profile = join(folder, 'profile');
  const path = join(folder, 'list.csv');
  await writeFile(path, text);
  const extension = await launchExtension({ build, profile });
  try {
    const page = await extension.open('options.html#import');
    await page.getByTestId('import-file').waitFor({ state: 'attached' });
    // What the page does to open is another measure.
    await page.waitForTimeout(1000);
    await noteLongTasks(page);
    const memory = watchMemory(profile);
    const dropped = performance.now();
    // A path: the browser reads it piece by piece, as it does a file that was dropped.
    await page.getByTestId('import-file').setInputFiles(path);
    await page.locator('[data-testid="import-confirm"]:enabled').waitFor({ timeout: LIMIT_MS });
    const ready = performance.now() - dropped;
    const clicked = performance.now();
    const clickedThere = await page.evaluate(() => performance.now());
    await page.getByTestId('import-confirm').click({ noWaitAfter: true });
    await page.getByTestId('import-result').waitFor({ timeout: LIMIT_MS });
    const done = performance.now() - clicked;
    const held = memory();
    const tasks = (await page.evaluate(() => globalThis.benchNotes)) as [start: number, ms: number][];
    const longest = (those: typeof tasks) => Math.round(Math.max(0, ...those.map(([, ms]) => ms)));
    return {
      name,
      size: Math.round(text.length / 1e5) / 10,
      ready: Math.round(ready),
      done: Math.round(done),
      memory: held,
      longestReading: longest(tasks.filter(([start]) => start < clickedThere)),
      longestWriting: longest(tasks.filter(([start]) => start >= clickedThere)),
    };
  } finally {
    await extension.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function noteLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const notes: [start: number, ms: number][] = [];
    Object.assign(globalThis, { benchNotes: notes });
    new PerformanceObserver((list) => {
      notes.push(
        ...list.getEntries().map(({ startTime, duration }) => [startTime, duration] as [number, number]),
      );
    }).observe({ type: 'longtask' });
  });
}
