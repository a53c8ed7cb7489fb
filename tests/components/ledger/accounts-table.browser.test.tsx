import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LedgerPage } from '../../../components/pages/ledger-page.tsx';
import { readLastView } from '../../../lib/storage/saved-view-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { caughtFiles } from '../../support/components/caught-files.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { seedAccount } from '../../support/components/seed-account.ts';
import { seedLedgerBook } from '../../support/components/seed-ledger-book.ts';
import { testProgram } from '../../support/components/test-program.ts';

const rows = page.getByTestId('ledger-row');
const names = () => rows.elements().map((row) => row.querySelector('th')?.textContent ?? '');
const active = () => document.activeElement?.querySelector('th')?.textContent;

beforeEach(async () => {
  await page.viewport(1280, 800);
  location.hash = '#accounts';
});

async function open(small = 4) {
  const program = testProgram();
  const ids = await seedLedgerBook(program, small);
  const surface = fakeSurface(program);
  await renderPage(<LedgerPage />, surface);
  await expect.element(page.getByTestId('ledger-totals')).toMatchTextContent(`${small + 10} customers`);
  return { program, surface, ids };
}

const view = (name: RegExp) => page.getByTestId('ledger-view').filter({ hasText: name });
const head = (name: string) => page.getByRole('columnheader').getByRole('button', { name });

describe('the table of all customers', () => {
  it('shows the largest in the firm’s own currency first, with a line for each currency', async () => {
    await open();
    expect(names().slice(0, 3)).toEqual([
      'Ashdown Dental',
      'Cedar Grove Building Materials and Timber Wholesale',
      'Thistle & Vane',
    ]);
    await page.getByTestId('ledger-search').fill('northwind');
    await expect.poll(names).toEqual(['Northwind Traders']);
    await expect.element(rows.first()).toMatchTextContent(/410\.00 EUR.*3,680\.00 USD/);
  });

  it('sorts by a column and back, and says so', async () => {
    await open();
    await head('Days late').click();
    await expect.poll(() => names()[0]).toBe('Marlow Print Works');
    const late = page.getByRole('columnheader', { name: 'Days late' });
    await expect.element(late).toHaveAttribute('aria-sort', 'descending');
    await head('Days late').click();
    await expect.element(late).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(() => names()[0]).toBe('Orchard Lane 01');
  });

  it('draws the rows in sight alone, and all of them are counted', async () => {
    await open(30);
    expect(rows.elements().length).toBeLessThan(40);
    await expect.element(page.getByTestId('ledger-grid')).toHaveAttribute('aria-rowcount', '41');
  });

  it('shows who is on hold and why, and who is put aside', async () => {
    await open();
    await view(/On hold/).click();
    await expect.poll(names).toEqual(['Thistle & Vane']);
    await expect.element(rows.first()).toMatchTextContent(/Not to be chased.*Jo Bell, until/);
    await page.getByTestId('ledger-state').selectOptions('Put aside');
    await expect.poll(names).toEqual(['Nettle Farm Shop']);
  });

  it('adds what is shown per currency', async () => {
    await open();
    await view(/Over 90 days/).click();
    await expect
      .element(page.getByTestId('ledger-totals'))
      .toMatchTextContent(/1 of 14 customers.*EUR.*3,450\.00 overdue of 4,250\.00 open/);
  });

  it('finds a customer by an invoice, and forgives a slip', async () => {
    const { program, ids } = await open();
    const [item] = await program.database.items.where({ accountId: ids.cedar }).toArray();
    await page.getByTestId('ledger-search').fill(item?.number ?? '');
    await expect.poll(names).toEqual(['Cedar Grove Building Materials and Timber Wholesale']);
    await page.getByTestId('ledger-search').fill('marlwo');
    await expect.poll(names).toEqual(['Marlow Print Works']);
    await expect.element(page.getByText(/these come close/)).toBeVisible();
  });

  it('says what to do where nobody is in the view', async () => {
    await open();
    await page.getByTestId('ledger-search').fill('zzzzzz');
    await expect.element(page.getByText('No customer is in this view')).toBeVisible();
    await page.getByRole('button', { name: 'Show all customers' }).click();
    await expect.element(page.getByTestId('ledger-totals')).toMatchTextContent(/14 customers/);
  });

  it('follows a write of another page, and keeps the selection', async () => {
    const { program } = await open();
    await page.getByRole('checkbox', { name: 'Select Thistle & Vane' }).click();
    await seedAccount(program, { name: 'Aardvark Logistics', invoices: [[99_999_900, 'GBP', 6]] });
    await expect.poll(() => names()[0], { timeout: 5000 }).toBe('Aardvark Logistics');
    await expect.element(page.getByTestId('ledger-selection')).toMatchTextContent(/1 customer selected/);
  });
});

describe('with the keyboard', () => {
  it('goes from row to row, to both ends, selects and opens', async () => {
    const { surface, ids } = await open();
    rows.first().element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(active).toMatch(/^Cedar Grove/);
    await userEvent.keyboard('{Enter}');
    expect(surface.asked).toEqual([`openPanel ${ids.cedar}`]);
    await userEvent.keyboard('{End}');
    await expect.poll(active).toBe('Quiet Pines');
    await userEvent.keyboard('{Home}');
    await expect.poll(active).toBe('Ashdown Dental');
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.element(page.getByTestId('ledger-selection')).toMatchTextContent(/3 customers selected/);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByTestId('ledger-selection')).not.toBeInTheDocument();
  });
});

describe('many at once', () => {
  it('puts all that are selected aside, and one press takes it back', async () => {
    const { program } = await open();
    await view(/Over 90 days/).click();
    await expect.poll(names).toEqual(['Marlow Print Works']);
    await page.getByRole('checkbox', { name: 'Select all that are shown' }).click();
    await view(/Everybody/).click();
    await page.getByRole('checkbox', { name: 'Select Thistle & Vane' }).click();
    await page.getByTestId('ledger-put-aside').click();
    await page.getByRole('menuitem', { name: /Next Monday/ }).click();
    await expect.element(page.getByText(/2 customers put aside until Mon/)).toBeVisible();
    const aside = () => program.database.holds.filter((hold) => hold.liftedAt === null).count();
    expect(await aside()).toBe(4);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(aside).toBe(2);
  });

  it('saves what is selected for a spreadsheet, in the order it is shown', async () => {
    const files = caughtFiles();
    await open();
    await page.getByRole('checkbox', { name: 'Select Marlow Print Works' }).click();
    await page.getByRole('checkbox', { name: 'Select Ashdown Dental' }).click();
    await page
      .getByTestId('ledger-selection')
      .getByRole('button', { name: 'Save for a spreadsheet' })
      .click();
    await expect.poll(() => files.length).toBe(1);
    const lines = (await files[0]?.file.text())?.trim().split('\r\n') ?? [];
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual([
      'Ashdown Dental',
      'Marlow Print Works',
    ]);
    expect(lines[0]).toMatch(/Overdue EUR,Overdue GBP/);
  });
});

describe('views', () => {
  it('keeps one under a name, renames it, deletes it and puts it back', async () => {
    await open();
    await view(/Silent/).click();
    await page.getByTestId('ledger-late').selectOptions('91+ days');
    await page.getByTestId('ledger-view-menu').click();
    await page.getByRole('menuitem', { name: 'Save as a new view' }).click();
    await page.getByTestId('ledger-view-name').fill('Old and silent');
    await userEvent.keyboard('{Enter}');
    await expect.element(view(/Old and silent/)).toHaveAttribute('aria-pressed', 'true');
    await page.getByTestId('ledger-view-menu').click();
    await page.getByRole('menuitem', { name: 'Delete view' }).click();
    await expect.element(view(/Old and silent/)).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(view(/Old and silent/)).toBeVisible();
  });

  it('opens as it was left', async () => {
    const { program } = await open();
    await view(/All accounts/).click();
    await page.getByTestId('ledger-columns').click();
    await page.getByRole('checkbox', { name: 'By age' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.element(head('By age')).not.toBeInTheDocument();
    await expect
      .poll(async () => (await readLastView(program.database))?.columns.includes('aging'))
      .toBe(false);
    expect(await readLastView(program.database)).toMatchObject({ name: 'all' });
  });
});

describe('for everybody', () => {
  it.for([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)(
    'has no finding of axe in %s at %i px, and the page never scrolls sideways',
    async ([theme, width]) => {
      await page.viewport(width, 760);
      await open();
      await page.getByRole('checkbox', { name: /^Select Ashdown/ }).click();
      await expect.element(page.getByTestId('ledger-selection')).toBeVisible();
      expect(await axeViolations(theme)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );

  it('the browser’s own key for printing prints every row of the view, drawn or not, and only while the table is shown', async () => {
    const prints = vi.spyOn(window, 'print').mockImplementation(() => {});
    await open(60);
    await page.getByTestId('ledger-search').fill('orchard');
    await expect.element(page.getByTestId('ledger-totals')).toMatchTextContent('60 of 70 customers');
    expect(rows.elements().length).toBeLessThan(60);
    await userEvent.keyboard('{Control>}p{/Control}');
    await expect.poll(() => document.querySelectorAll('[data-print] tbody tr').length).toBe(60);
    // Asked for once the rows stand there.
    await expect.poll(() => prints.mock.calls.length).toBe(1);
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(() => document.querySelector('[data-print]')).toBeNull();
    await page.getByRole('link', { name: 'Today' }).click();
    await expect.element(page.getByTestId('today-done')).toBeVisible();
    const pressed = new KeyboardEvent('keydown', {
      key: 'p',
      ctrlKey: true,
      cancelable: true,
      bubbles: true,
    });
    expect(document.body.dispatchEvent(pressed)).toBe(true);
    expect(prints).toHaveBeenCalledOnce();
  });

  it('sends a new user to the import', async () => {
    const surface = fakeSurface(testProgram());
    await renderPage(<LedgerPage />, surface);
    await page.getByRole('button', { name: 'Import open invoices' }).click();
    expect(surface.asked).toEqual(['openOptions #import']);
  });
});
