import { afterEach, expect, it } from 'vitest';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { isSettled, look, ring } from './support/stop-lab/lab-page.ts';
import { accountRows, labRows } from './support/stop-lab/lab-rows.ts';
import { putRows, writeRows } from './support/write-rows.ts';
import { popup } from './surfaces/popup.ts';

const running: Extension[] = [];

afterEach(async () => {
  for (const extension of running.splice(0)) await extension.close();
});

async function browser(): Promise<Extension> {
  const extension = await launchExtension();
  running.push(extension);
  return extension;
}

/** Customers who are due now, of a user who is told at every hour; gives the popup in the first window. */
async function withDue(extension: Extension, ids: readonly string[]) {
  const list = popup(await extension.open('popup.html'));
  for (const id of ids) await putRows(list.page, accountRows(id));
  await writeRows(list.page, labRows([]));
  await expect.poll(() => list.rows.count()).toBe(ids.length);
  // The tour comes with the first rows, and stands in the way of the others until it is left.
  await list.page.getByTestId('due-tour-skip').click();
  return list;
}

it('two windows of one profile show one list, and tell of it once (G5)', async () => {
  const extension = await browser();
  const list = await withDue(extension, ['one', 'two', 'three']);
  await expect.poll(async () => (await look(list.page)).badge).toBe('3');
  await expect.poll(async () => (await look(list.page)).notices.length).toBe(1);

  const opened = extension.context.waitForEvent('page');
  const inFirst = await list.page.evaluate(async () => {
    const { id } = await chrome.windows.create({ url: 'ledger.html#today' });
    return { second: id, first: (await chrome.windows.getCurrent()).id };
  });
  expect(inFirst.second).not.toBe(inFirst.first);
  const plan = (await opened).getByTestId('due-row');
  await expect.poll(() => plan.count()).toBe(3);

  // A window behind another draws nothing, and takes no press.
  await list.page.bringToFront();
  const [name = ''] = (await list.rows.first().innerText()).split('\n');
  await list.snooze.first().click();
  await list.page.getByRole('menuitem', { name: /two weeks/i }).click();
  await expect.poll(() => list.rows.allInnerTexts().then((texts) => texts.join())).not.toContain(name);
  await expect.poll(() => plan.allInnerTexts().then((texts) => texts.join())).not.toContain(name);
  await expect.poll(async () => (await look(list.page)).badge).toBe('2');

  await list.page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => plan.count()).toBe(3);
  await expect.poll(async () => (await look(list.page)).badge).toBe('3');

  // Told of again by neither, whoever stands open when the alarm rings.
  const told = (await look(list.page)).notices;
  await ring(list.page);
  await expect.poll(async () => isSettled(await look(list.page))).toBe(true);
  expect((await look(list.page)).notices).toEqual(told);
});

it('two profiles have a book each, and know nothing of one another', async () => {
  const [mine, other] = [await browser(), await browser()];
  await withDue(mine, ['mine-one', 'mine-two']);
  const theirs = popup(await other.open('popup.html'));
  await theirs.page.getByRole('button', { name: /import/i }).waitFor();
  expect(await theirs.rows.count()).toBe(0);
  const seen = await look(theirs.page);
  expect(seen).toMatchObject({ lines: [], badge: '', notices: [] });

  const theirList = await withDue(other, ['theirs']);
  await expect.poll(async () => (await look(theirList.page)).badge).toBe('1');
  const mineAgain = popup(await mine.open('popup.html'));
  await expect.poll(() => mineAgain.rows.count()).toBe(2);
  await expect.poll(async () => (await look(mineAgain.page)).badge).toBe('2');
  expect(await mineAgain.rows.allInnerTexts().then((texts) => texts.join())).not.toContain('theirs');
});
