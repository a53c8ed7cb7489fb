import type { Page } from 'playwright-core';
import { popup } from '../../surfaces/popup.ts';
import { isDueNow } from './book-state.ts';
import { until } from './patience.ts';
import type { Tally } from './tally.ts';

type Popup = ReturnType<typeof popup>;

const REASONS = [
  { label: 'Already in touch another way', because: 'already in touch another way' },
  { label: 'Payment is on its way', because: 'payment is on its way' },
  { label: 'Not a good moment for them', because: 'not a good moment for them' },
] as const;

/** How the lines say why a contact was left out: one of these. */
export const BECAUSE = REASONS.map(({ because }) => because);

/** Who is on top of the popup: put aside, left out, both also taken back, and done without the panel. */
export async function workPopup(page: Page, tally: Tally): Promise<void> {
  const surface = popup(page);
  await surface.rows.first().waitFor();
  if (tally.deeds.size === 0) await leaveTour(surface);
  for (const deed of [putAside, putAsideAndBack, leftOut, leftOutAndBack, done]) {
    await deed(surface, await nameOf(surface), tally);
  }
}

/** It comes by itself with the first rows, and goes for good. */
async function leaveTour({ page }: Popup): Promise<void> {
  const skip = page.getByTestId('due-tour-skip');
  await skip.click();
  await skip.waitFor({ state: 'detached' });
}

async function putAside(surface: Popup, name: string, tally: Tally): Promise<void> {
  await chooseTomorrow(surface, name);
  await isGone(surface, name);
  tally.did('popup: put aside');
}

async function putAsideAndBack(surface: Popup, name: string, tally: Tally): Promise<void> {
  await chooseTomorrow(surface, name);
  await isGone(surface, name);
  await undo(surface, name);
  tally.did('popup: put aside and taken back');
}

async function chooseTomorrow({ page, rows, snooze }: Popup, name: string): Promise<void> {
  await rows.filter({ hasText: name }).locator(snooze).click();
  const menu = page.getByRole('menu', { name: `Put ${name} aside` });
  await menu.getByRole('menuitem', { name: /Tomorrow morning|Next working day/ }).click();
}

async function leftOut(surface: Popup, name: string, tally: Tally): Promise<void> {
  await leaveOut(surface, name, tally);
  tally.did('popup: left out', ['left out']);
}

async function leftOutAndBack(surface: Popup, name: string, tally: Tally): Promise<void> {
  await leaveOut(surface, name, tally);
  await undo(surface, name);
  tally.did('popup: left out and taken back');
}

async function leaveOut(surface: Popup, name: string, tally: Tally): Promise<void> {
  const { page, rows, open } = surface;
  await rows.filter({ hasText: name }).locator(open).focus();
  await page.keyboard.press('x');
  const dialog = page.getByTestId('due-skip-dialog');
  await dialog.getByText(`Leave ${name} out this once`).waitFor();
  await page.getByRole('radio', { name: tally.inTurn('left out', REASONS).label }).check();
  await page.getByTestId('due-skip-save').click();
  await isGone(surface, name);
}

/** By the one word that the row's menu has for the way it was done. */
async function done(surface: Popup, name: string, tally: Tally): Promise<void> {
  await rowDone(surface.page, name, tally);
  await isGone(surface, name);
}

/** What the menu behind "Done" has, and the entry each leaves; the last one was not done by word, but opened. */
const DONE = {
  'no-answer': 'call no-answer',
  'left-message': 'call voicemail',
  talked: 'call talked',
  mailed: 'email reminder',
  posted: 'letter reminder',
} as const;

/** In the popup and in the ledger alike. */
export async function rowDone(page: Page, name: string, tally: Tally): Promise<string> {
  await page.getByTestId('due-row').filter({ hasText: name }).getByTestId('due-done').click();
  const menu = page.getByRole('menu', { name: `What was done with ${name}` });
  await menu.waitFor();
  const there: (keyof typeof DONE)[] = [];
  for (const as of Object.keys(DONE) as (keyof typeof DONE)[]) {
    if ((await menu.getByTestId(`due-done-${as}`).count()) > 0) there.push(as);
  }
  const as = tally.inTurn(`done by word: ${there.join()}`, there);
  if (!as) throw new Error(`Nothing can be noted as done with ${name}`);
  await menu.getByTestId(`due-done-${as}`).click();
  tally.did(`row: ${as}`, [DONE[as]]);
  return DONE[as];
}

/** With "u", as long as the popup is open; the customer is back, on top where it was. */
async function undo(surface: Popup, name: string): Promise<void> {
  await surface.page.keyboard.press('u');
  await until(`${name} is back on top`, async () => (await nameOf(surface)) === name);
  await until(`${name} is due again`, () => isDueNow(surface.page, name));
}

async function isGone(surface: Popup, name: string): Promise<void> {
  await until(`${name} is no longer on top`, async () => (await nameOf(surface)) !== name);
  await until(`${name} is not due`, async () => !(await isDueNow(surface.page, name)));
}

/** Whoever is on top. */
function nameOf({ rows }: Popup): Promise<string> {
  return rows.first().locator('p').first().innerText();
}
