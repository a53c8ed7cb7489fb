import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { look } from './support/stop-lab/lab-page.ts';
import { accountRows, labRows } from './support/stop-lab/lab-rows.ts';
import { putRows, writeRows } from './support/write-rows.ts';
import { popup } from './surfaces/popup.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
});

afterAll(() => extension?.close());

it('badge and alarm follow what the holidays that a page has looked up make of the lists (case 18)', async () => {
  const { page } = popup(await extension.open('popup.html'));
  await putRows(page, accountRows('one'));
  await writeRows(page, labRows([]));
  await expect.poll(async () => (await look(page)).badge).toBe('1');
  await expect.poll(async () => (await look(page)).isOwed).toBe(false);

  // Nobody is told of this: the lines are made with those of the place that was asked for.
  await putRows(page, {
    ...accountRows('two'),
    holidays: [{ place: 'FR', years: [], isUnknown: false, days: [] }],
  });
  await page.reload();
  await expect.poll(async () => (await look(page)).lines.length).toBe(2);
  await expect.poll(async () => (await look(page)).badge).toBe('2');
});
