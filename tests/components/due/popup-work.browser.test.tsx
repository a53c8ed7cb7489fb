import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupPage } from '../../../components/pages/popup-page.tsx';
import { loadedLater } from '../../../components/ui/loaded-later.tsx';
import { readDueContact } from '../../../lib/storage/due-store.ts';
import { readSettings, writeSettings } from '../../../lib/storage/settings-store.ts';
import { writeTourSeen } from '../../../lib/storage/tour-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { openPopup } from '../../support/components/open-popup.tsx';
import { renderLight } from '../../support/components/render-light.tsx';
import { seedDueBook } from '../../support/components/seed-due-book.ts';
import { testProgram } from '../../support/components/test-program.ts';

const count = page.getByTestId('due-count');
const press = (label: string) => page.getByRole('button', { name: label, exact: true }).click();

beforeEach(() => page.viewport(360, 600));

describe('done', () => {
  it('notes a call in one word, tells the worker, and is taken back with all it brought', async () => {
    const { program, surface, ids } = await openPopup();
    await press('Done with Northwind Traders');
    await page.getByTestId('due-done-no-answer').click();
    await expect.element(page.getByText('Noted: called, no answer').first()).toBeVisible();
    await expect.element(count).toHaveTextContent('3 due now');
    await expect.poll(() => surface.asked).toEqual(['bookChanged']);
    const calls = () => program.database.activities.where('accountId').equals(ids.northwind).toArray();
    expect((await calls()).at(-1)).toMatchObject({ kind: 'call', outcome: 'no-answer' });
    await press('Undo');
    await expect.element(count).toHaveTextContent('4 due now');
    expect((await calls()).at(-1)).toMatchObject({ kind: 'call', struck: true });
  });

  it('leads to the account where one word is not enough', async () => {
    const { surface } = await openPopup();
    await press('Done with Ashdown Dental');
    await page.getByRole('menuitem', { name: 'Open to answer' }).click();
    expect(surface.asked[0]).toMatch(/^openPanel /);
  });
});

describe('leaving out', () => {
  async function ask() {
    const opened = await openPopup();
    await press('More for Kobo Design');
    await page.getByTestId('due-skip').click();
    await expect.element(page.getByTestId('due-skip-dialog')).toBeVisible();
    return opened;
  }

  it('asks why and until when, a week later unless said otherwise, and keeps both', async () => {
    const { program } = await ask();
    await expect.element(page.getByTestId('due-skip-day')).toHaveValue('2026-11-26');
    await page.getByTestId('due-skip-save').click();
    await expect.element(page.getByText('Choose a reason.')).toBeVisible();
    await page.getByRole('radio', { name: 'Payment is on its way' }).click();
    await page.getByTestId('due-skip-day').fill('2026-11-30');
    await page.getByTestId('due-skip-save').click();
    await expect.element(page.getByText('Left out until Mon 30 Nov').first()).toBeVisible();
    await expect.element(count).toHaveTextContent('3 due now');
    const entries = await program.database.activities.toArray();
    expect(entries.at(-1)).toMatchObject({
      kind: 'skipped',
      reason: 'payment-coming',
      until: Date.parse('2026-11-30T07:00:00Z'),
    });
    await press('Undo');
    await expect.element(count).toHaveTextContent('4 due now');
  });

  it('wants a word for another reason, and a day that is still to come', async () => {
    await ask();
    await page.getByRole('radio', { name: 'Another reason' }).click();
    await page.getByTestId('due-skip-save').click();
    await expect.element(page.getByText('Say in a word or two why.')).toBeVisible();
    await page.getByTestId('due-skip-note').fill('New bookkeeper starts on Monday');
    await page.getByTestId('due-skip-day').fill('2026-11-19');
    await page.getByTestId('due-skip-save').click();
    await expect.element(page.getByText('Choose a day that is still to come.')).toBeVisible();
    await expect.element(count).toHaveTextContent('4 due now');
  });

  it.for(['light', 'dark'] as const)('has no finding of axe in %s', async (theme) => {
    await ask();
    expect(await axeViolations(theme)).toEqual([]);
  });
});

describe('any day', () => {
  it('puts aside until its morning', async () => {
    const { program, ids } = await openPopup();
    await press('Snooze Northwind Traders');
    await page.getByRole('menuitem', { name: 'Pick a day…' }).click();
    await page.getByTestId('due-pick-day').fill('2026-12-07');
    await page.getByTestId('due-pick-save').click();
    await expect.element(page.getByText('Put aside until Mon 7 Dec').first()).toBeVisible();
    expect((await readDueContact(program.database, ids.northwind))?.dueAt).toBe(
      Date.parse('2026-12-07T07:00:00Z'),
    );
  });
});

describe('the page where the account was last seen', () => {
  it('is opened beside the panel by o and from the menu', async () => {
    const { program, surface, ids } = await openPopup();
    const url = 'https://mail.google.com/mail/u/0/#inbox/abc';
    const seenAt = program.now();
    await program.database.knownPages.put({
      accountId: ids.northwind,
      kind: 'mail',
      url,
      site: 'Gmail',
      seenAt,
    });
    await press('More for Northwind Traders');
    await page.getByRole('menuitem', { name: /Open in Gmail/ }).click();
    expect(surface.asked[0]).toBe(`openPanel ${ids.northwind}`);
    expect(surface.asked[1]).toMatch(/^openKnownPage/);
    await userEvent.keyboard('{Home}o');
    await expect.poll(() => surface.asked.length).toBe(4);
    expect(surface.asked.slice(2)).toEqual(surface.asked.slice(0, 2));
  });

  it('says so when none is known', async () => {
    const { surface } = await openPopup();
    await userEvent.keyboard('jo');
    await expect.element(page.getByText('No page is known yet').first()).toBeVisible();
    expect(surface.asked).toEqual([]);
  });
});

describe('a press before the menus are there', () => {
  it('waits for them and then acts', async () => {
    const program = testProgram();
    await seedDueBook(program);
    await writeTourSeen(program.database, program.now());
    const gate = Promise.withResolvers<void>();
    const Slow = loadedLater(async () => {
      await gate.promise;
      return (await import('../../../components/pages/popup-rest.tsx')).PopupRest;
    });
    await renderLight(<PopupPage onLeave={() => {}} Rest={Slow} />, fakeSurface(program));
    await press('Snooze Northwind Traders');
    expect(page.getByRole('menu').elements()).toEqual([]);
    gate.resolve();
    await expect.element(page.getByRole('menu', { name: 'Put Northwind Traders aside' })).toBeVisible();
  });
});

describe('a limit per day (P30)', () => {
  it('says what it moves on and to when, and leads to the plan and to the limit', async () => {
    const { program, surface } = await openPopup();
    const settings = await readSettings(program.database, program.defaults);
    await writeSettings(program.database, { ...settings, contactsPerDay: 1 });
    await expect.element(count).toHaveTextContent('1 due now');
    const moved = page.getByTestId('due-moved');
    await expect
      .element(moved)
      .toMatchTextContent(/^3 more than your 1 a day: 1 tomorrow, 1 on Mon 23 Nov and the rest after that/);
    await page.getByTestId('due-moved-plan').click();
    await page.getByTestId('due-moved-limit').click();
    expect(surface.asked).toEqual(['openLedger #today', 'openOptions #day']);
    expect(await axeViolations('light')).toEqual([]);
  });
});
