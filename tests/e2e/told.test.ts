import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { isSettled, look, ring } from './support/stop-lab/lab-page.ts';
import { accountRows, labRows } from './support/stop-lab/lab-rows.ts';
import { stopWorker } from './support/stop-worker.ts';
import { startVirtualScreen } from './support/virtual-screen.ts';
import { putRows, writeRows } from './support/write-rows.ts';
import { sidePanel } from './surfaces/side-panel.ts';

/** Where Chromium draws the lowest one on a screen of 1280 by 900: in the lower right corner. */
const NOTIFICATION = [1150, 850] as const;
const DUE = ['due-one', 'due-two', 'due-three'];
let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'per-our-call-told-'));
});

afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

/** A page of ours, once the worker has made its database. */
async function ownPage(extension: Extension) {
  const page = await extension.open('options.html');
  await page.getByTestId('import-file').waitFor({ state: 'attached' });
  return page;
}

describe('a browser that is killed and started again', () => {
  it('has its badge, its one alarm, and tells of nothing twice (G5, case 23)', async () => {
    const first = await launchExtension({ profile });
    const page = await ownPage(first);
    await putRows(page, Object.assign({}, ...merged(DUE)));
    await writeRows(page, labRows([]));
    await expect.poll(async () => (await look(page)).notices.length).toBe(1);
    await expect.poll(async () => isSettled(await look(page))).toBe(true);
    const before = await look(page);
    expect(before.badge).toBe('3');
    await first.kill();

    const again = await launchExtension({ profile });
    const other = await ownPage(again);
    await expect.poll(async () => (await look(other)).badge).toBe('3');
    await expect.poll(async () => (await look(other)).alarms.map(({ name }) => name)).toEqual(['wake']);
    await expect.poll(async () => (await look(other)).isOwed).toBe(false);
    await ring(other);
    await expect.poll(async () => isSettled(await look(other))).toBe(true);
    const after = await look(other);
    expect(after.lines).toEqual(before.lines);
    expect(after.notices).toEqual([]);
    await again.close();
  });
});

describe('a notification that is really clicked', () => {
  it('opens its account in the real panel, with a worker that was stopped meanwhile (G2)', async () => {
    const screen = await startVirtualScreen();
    const extension = await launchExtension({
      headless: false,
      viewport: null,
      env: { DISPLAY: screen.display },
    });
    try {
      const page = await ownPage(extension);
      await putRows(page, accountRows('due-now'));
      await writeRows(page, labRows([]));
      await expect
        .poll(async () => (await look(page)).notices)
        .toEqual([expect.stringMatching(/^due:due-now:/)]);
      await stopWorker(page);
      await expect
        .poll(
          async () => {
            await screen.click(...NOTIFICATION);
            return (await look(page)).notices;
          },
          { interval: 500 },
        )
        .toEqual([]);
      const panel = sidePanel(await extension.sidePanel());
      await expect.poll(() => panel.accountName.textContent()).toBe('Customer due-now');
    } finally {
      await extension.close();
      await screen.stop();
    }
  });
});

/** The rows of several customers, table by table. */
function merged(ids: readonly string[]): Record<string, unknown[]>[] {
  const books = ids.map(accountRows);
  return Object.keys(books[0] ?? {}).map((table) => ({
    [table]: books.flatMap((rows) => rows[table] ?? []),
  }));
}
