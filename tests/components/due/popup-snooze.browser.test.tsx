import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupPage } from '../../../components/pages/popup-page.tsx';
import { readDueContact } from '../../../lib/storage/due-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { seedDueBook } from '../../support/components/seed-due-book.ts';
import { testProgram } from '../../support/components/test-program.ts';

const rows = page.getByTestId('due-row');
const count = page.getByTestId('due-count');

beforeEach(() => page.viewport(360, 600));

async function open() {
  const program = testProgram();
  const ids = await seedDueBook(program);
  const surface = fakeSurface(program);
  await renderPage(<PopupPage onLeave={() => {}} />, surface);
  await expect.element(count).toHaveTextContent('4 due now');
  return { program, surface, ids };
}

async function snooze(name: string, until: string) {
  await page.getByRole('button', { name: `Snooze ${name}` }).click();
  await page.getByRole('menuitem', { name: new RegExp(until) }).click();
}

describe('snooze', () => {
  it('puts an account aside until the day chosen and tells the worker', async () => {
    const { program, surface, ids } = await open();
    await snooze('Northwind Traders', 'Next Monday');
    await expect.element(count).toHaveTextContent('3 due now');
    await expect.element(page.getByText('Put aside until Mon 23 Nov').first()).toBeVisible();
    const next = page.getByRole('region', { name: 'Next days' });
    await expect.element(next).toMatchTextContent(/Northwind Traders/);
    expect(surface.asked).toEqual(['bookChanged']);
    const due = await readDueContact(program.database, ids.northwind);
    expect(due?.dueAt).toBe(Date.parse('2026-11-23T07:00:00Z'));
  });

  it('is taken back by Undo', async () => {
    const { surface } = await open();
    await snooze('Northwind Traders', 'In 3 hours');
    await expect.element(count).toHaveTextContent('3 due now');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(count).toHaveTextContent('4 due now');
    await expect.element(rows.first()).toMatchTextContent(/Northwind Traders/);
    expect(surface.asked).toEqual(['bookChanged', 'bookChanged']);
  });

  it('is not offered for what is put aside already', async () => {
    await open();
    await snooze('Kobo Design', 'In 3 hours');
    const later = page.getByRole('region', { name: 'Later today' });
    await expect.element(later).toMatchTextContent(/Put aside until 13:00/);
    expect(page.getByRole('button', { name: 'Snooze Kobo Design' }).elements()).toEqual([]);
  });

  it('says so and changes nothing when it cannot be written', async () => {
    const { program } = await open();
    await page.getByRole('button', { name: 'Snooze Kobo Design' }).click();
    program.database.close({ disableAutoOpen: true });
    await page.getByRole('menuitem', { name: /Next Monday/ }).click();
    await expect.element(page.getByText('That did not work; nothing was changed').first()).toBeVisible();
  });

  it.for(['light', 'dark'] as const)('has no finding of axe in %s with menu and notice', async (theme) => {
    await open();
    await page.getByRole('button', { name: 'Snooze Kobo Design' }).click();
    await expect.element(page.getByRole('menu')).toBeVisible();
    expect(await axeViolations(theme)).toEqual([]);
    await page.getByRole('menuitem', { name: /Next Monday/ }).click();
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect(await axeViolations(theme)).toEqual([]);
  });
});

describe('the keyboard', () => {
  const focused = () => document.activeElement?.getAttribute('aria-label');

  it('goes down and up by j, k and the arrows, and stops at the ends', async () => {
    await open();
    await userEvent.keyboard('j');
    expect(focused()).toBe('Open Northwind Traders');
    await userEvent.keyboard('{ArrowDown}j');
    expect(focused()).toBe('Open Kobo Design');
    await userEvent.keyboard('k{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('Open Northwind Traders');
    await userEvent.keyboard('{End}j');
    expect(focused()).toBe('Open Harbour Lights Hotel');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('Open Northwind Traders');
  });

  it('shows where it is', async () => {
    await open();
    await userEvent.keyboard('j');
    const { outlineStyle } = getComputedStyle(document.activeElement ?? document.body, '::after');
    expect(outlineStyle).toBe('solid');
  });

  it('has one row in the order of Tab', async () => {
    await open();
    await userEvent.keyboard('jj');
    const reached = [...document.querySelectorAll('[data-open], [data-snooze]')].filter(
      (element) => element instanceof HTMLElement && element.tabIndex === 0,
    );
    expect(reached.map((element) => element.getAttribute('aria-label'))).toEqual([
      'Snooze Cedar Grove Building Materials and Timber Wholesale',
      'Open Cedar Grove Building Materials and Timber Wholesale',
    ]);
  });

  it('opens the row by Enter', async () => {
    const { surface, ids } = await open();
    await userEvent.keyboard('jj{Enter}');
    expect(surface.asked).toEqual([`openPanel ${ids.cedar}`]);
  });

  it('snoozes by s, and goes on with the row that took the place', async () => {
    await open();
    await userEvent.keyboard('jjs');
    await expect.element(page.getByRole('menu')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(count).toHaveTextContent('3 due now');
    await expect.poll(focused).toBe('Open Kobo Design');
  });

  it('goes on by the arrows after the menu was left', async () => {
    await open();
    await userEvent.keyboard('js');
    await expect.element(page.getByRole('menu')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('Snooze Northwind Traders');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Open Cedar Grove Building Materials and Timber Wholesale');
    expect(page.getByRole('menu').elements()).toEqual([]);
  });

  it('leaves letters to whoever types, and goes to the search by /', async () => {
    await open();
    await userEvent.keyboard('/');
    await expect.element(page.getByTestId('due-search')).toHaveFocus();
    await userEvent.keyboard('jks/');
    await expect.element(page.getByTestId('due-search')).toHaveValue('jks/');
  });
});

describe('search', () => {
  it('finds any account by a part of its name, due or not', async () => {
    await open();
    await page.getByTestId('due-search').fill('pines');
    await expect.element(page.getByRole('heading', { name: 'Customers found' })).toBeVisible();
    expect(rows.elements()).toHaveLength(1);
    await expect.element(rows.first()).toMatchTextContent(/Quiet Pines/);
  });

  it('opens the first by Enter, and any by its row', async () => {
    const { surface, ids } = await open();
    await page.getByTestId('due-search').fill('bramble');
    await expect.element(rows.first()).toMatchTextContent(/Bramble & Sons/);
    await expect.poll(() => rows.elements().length).toBe(1);
    await userEvent.keyboard('{Enter}');
    await page.getByTestId('due-open').click();
    expect(surface.asked).toEqual([`openPanel ${ids.bramble}`, `openPanel ${ids.bramble}`]);
  });

  it('goes from the box to the rows by the arrow, and back to the list when cleared', async () => {
    await open();
    await page.getByTestId('due-search').fill('o');
    await expect.element(page.getByRole('heading', { name: 'Customers found' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.closest('[data-testid="due-row"]')).toBe(rows.first().element());
    await page.getByRole('button', { name: 'Clear search' }).click();
    await expect.element(page.getByRole('heading', { name: 'Due now' })).toBeVisible();
  });

  it('says what to do when no name fits', async () => {
    await open();
    await page.getByTestId('due-search').fill('zzz');
    await expect.element(page.getByText('No customer is called “zzz”')).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });
});
