import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Extension } from '../launch-extension.ts';

/** On a machine that is busy with something else. */
const PATIENCE_MS = 60_000;

/** What is done with the first rows of the popup, one each; the walk through the panel does the rest. */
export async function workPopup(page: Page): Promise<void> {
  const row = page.getByTestId('due-row').first();
  await row.waitFor();
  const gone = async (act: () => Promise<void>) => {
    const before = await row.innerText();
    await act();
    await expect.poll(() => row.innerText(), { timeout: PATIENCE_MS }).not.toBe(before);
  };
  await gone(async () => {
    await row.getByTestId('due-snooze').click();
    await page.getByRole('menuitem', { name: /Tomorrow morning|Next working day/ }).click();
  });
  await gone(async () => {
    await row.locator('[data-testid=due-open]').focus();
    await page.keyboard.press('x');
    await page.getByRole('radio', { name: 'Already in touch another way' }).check();
    await page.getByTestId('due-skip-save').click();
  });
}

/** From the ledger's plan through the real panel, until nobody is left; at most so many steps. */
export async function walkThroughDay(extension: Extension, most: number): Promise<void> {
  const ledger = await extension.open('ledger.html#today');
  await ledger.getByTestId('today-next').click();
  const panel = await extension.sidePanel();
  const place = () => panel.getByTestId('walk-place').innerText();
  for (let step = 0; step < most; step += 1) {
    await shown(panel);
    const here = await place();
    await workOne(panel);
    // Put aside, and somebody is left: it has gone on by itself.
    if ((await place()) !== here) continue;
    if (!/Next:/.test(await panel.getByTestId('walk-ahead').innerText())) break;
    await panel.getByTestId('walk-next').click();
    await expect.poll(place, { timeout: PATIENCE_MS }).not.toBe(here);
  }
  await panel.getByTestId('walk-end').click();
  await ledger.close();
}

/** The account the bar names stands in the panel, worked out whole. */
async function shown(panel: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        const at = await panel.getByTestId('walk-place').innerText();
        const name = await panel.getByTestId('account-name').innerText();
        return at.endsWith(name) && (await panel.getByRole('tab').count()) > 0;
      },
      { timeout: PATIENCE_MS },
    )
    .toBe(true);
}

/** A call is rung and nobody answers; anything else is put aside until tomorrow. */
async function workOne(panel: Page): Promise<void> {
  const place = await panel.getByTestId('walk-place').innerText();
  const ahead = panel.getByTestId('walk-ahead');
  const isLast = !/Next:/.test(await ahead.innerText());
  if (/^Call /.test(await panel.getByTestId('next-contact').innerText())) {
    await panel.getByTestId('log-call').first().click();
    await panel.getByTestId('call-outcome').selectOption('no-answer');
    await panel.getByTestId('save-only').click();
    await expect.poll(() => ahead.innerText(), { timeout: PATIENCE_MS }).toMatch(/^Done/);
    return;
  }
  await panel.getByTestId('walk-not-now').click();
  await panel.getByRole('menuitem', { name: /Tomorrow morning|Next working day/ }).click();
  // It goes on by itself, or says that nobody is left.
  await expect
    .poll(
      async () =>
        isLast
          ? /^Done/.test(await ahead.innerText())
          : (await panel.getByTestId('walk-place').innerText()) !== place,
      {
        timeout: PATIENCE_MS,
      },
    )
    .toBe(true);
}
