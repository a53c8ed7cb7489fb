import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PopupPage } from '../../../components/pages/popup-page.tsx';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { seedAccount } from '../../support/components/seed-account.ts';
import { seedDueBook } from '../../support/components/seed-due-book.ts';
import { testProgram } from '../../support/components/test-program.ts';

const rows = page.getByTestId('due-row');
const texts = () => rows.elements().map((row) => row.textContent);

beforeEach(() => page.viewport(360, 600));

describe('the day’s list', () => {
  async function open() {
    const program = testProgram();
    const ids = await seedDueBook(program);
    const left: string[] = [];
    const surface = fakeSurface(program);
    await renderPage(<PopupPage onLeave={() => left.push('closed')} />, surface);
    await expect.element(rows.first()).toBeVisible();
    return { program, surface, ids, left };
  }

  it('counts what is due now and leaves out what is not', async () => {
    await open();
    await expect.element(page.getByTestId('due-count')).toHaveTextContent('4 due now');
    expect(texts()).toHaveLength(6);
    expect(texts().join()).not.toContain('Quiet Pines');
  });

  it('puts a broken promise on top, with what to do, until when, and the first reason', async () => {
    await open();
    const first = rows.first();
    await expect.element(first).toMatchTextContent(/Northwind Traders/);
    await expect.element(first).toMatchTextContent(/Call Mary Adams before 19:00/);
    await expect
      .element(first)
      .toMatchTextContent(/47 days late · Promised 1,200\.00 USD for 14 November; not received/);
  });

  it('shows one total per currency and never a sum across', async () => {
    await open();
    await expect.element(rows.first()).toMatchTextContent(/410\.00 EUR/);
    await expect.element(rows.first()).toMatchTextContent(/3,680\.00 USD/);
    await expect.element(rows.nth(2)).toMatchTextContent(/1,540,000 JPY/);
  });

  it('says what is missing once, not twice', async () => {
    await open();
    const row = rows.nth(3).element().textContent;
    expect(row?.match(/No address or number/g)).toHaveLength(1);
  });

  it('keeps what comes later today apart from the next days, on the reader’s clock', async () => {
    await open();
    await expect.element(page.getByRole('heading', { level: 2 }).nth(0)).toHaveTextContent('Due now');
    const later = page.getByRole('region', { name: 'Later today' });
    await expect.element(later).toMatchTextContent(/Call Luis Ortega from 18:00/);
    const next = page.getByRole('region', { name: 'Next days' });
    await expect.element(next).toMatchTextContent(/Write to Nina Frost on Fri 20 Nov/);
  });

  it('opens the panel from within the click, then closes', async () => {
    const { surface, ids, left } = await open();
    await page.getByRole('button', { name: 'Open Northwind Traders' }).click();
    expect(surface.asked).toEqual([`openPanel ${ids.northwind}`]);
    await expect.poll(() => left).toEqual(['closed']);
  });

  it('opens from anywhere on the row', async () => {
    const { surface, ids } = await open();
    await rows.nth(1).click({ position: { x: 40, y: 40 } });
    expect(surface.asked).toEqual([`openPanel ${ids.cedar}`]);
  });

  it('shows a write of another page without being asked', async () => {
    const { program } = await open();
    await seedAccount(program, { name: 'Newly Late', invoices: [[5_000, 'EUR', 6]] });
    await expect.element(page.getByTestId('due-count')).toHaveTextContent('5 due now');
  });

  it('is never wider than a popup nor higher than one', async () => {
    await open();
    const { width, height } = (
      rows.first().element().closest('main')?.parentElement ?? document.body
    ).getBoundingClientRect();
    expect(width).toBe(360);
    expect(height).toBeLessThanOrEqual(560);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  it.for(['light', 'dark'] as const)('has no finding of axe in %s', async (theme) => {
    await open();
    expect(await axeViolations(theme)).toEqual([]);
  });

  it('shows forty rows of a long list and the rest on request', async () => {
    const program = testProgram();
    for (let n = 10; n < 60; n++) {
      await seedAccount(program, { name: `Customer ${n}`, invoices: [[1_000 + n, 'EUR', 5]] });
    }
    await renderPage(<PopupPage onLeave={() => {}} />, fakeSurface(program));
    await expect.element(page.getByTestId('due-count')).toHaveTextContent('50 due now');
    expect(texts()).toHaveLength(40);
    await page.getByRole('button', { name: 'Show more (10)' }).click();
    await expect.poll(() => texts().length).toBe(50);
  });
});

describe('with nothing to list', () => {
  it('sends a new user to the import', async () => {
    const program = testProgram();
    const surface = fakeSurface(program);
    await renderPage(<PopupPage onLeave={() => {}} />, surface);
    await expect.element(page.getByText('No customers yet')).toBeVisible();
    await expect.element(page.getByTestId('due-count')).toHaveTextContent('0 due now');
    await page.getByRole('button', { name: 'Import open invoices' }).click();
    expect(surface.asked).toEqual(['openOptions #import']);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  it('says what comes next, and when', async () => {
    const program = testProgram();
    await seedAccount(program, {
      name: 'Harbour Lights',
      person: 'Nina Frost',
      invoices: [[2_150, 'EUR', 2]],
    });
    await renderPage(<PopupPage onLeave={() => {}} />, fakeSurface(program));
    await expect
      .element(page.getByTestId('due-nothing'))
      .toHaveTextContent('Nothing is due nowNext: Harbour LightsWrite to Nina Frost on Fri 20 Nov');
  });

  it('says so when nothing comes up for a week', async () => {
    const program = testProgram();
    await seedAccount(program, { name: 'Quiet Pines', invoices: [[2_150, 'EUR', -30]] });
    await renderPage(<PopupPage onLeave={() => {}} />, fakeSurface(program));
    await expect.element(page.getByText('Nothing comes up in the next seven days either.')).toBeVisible();
  });

  it('says that the data is safe when the list cannot be read', async () => {
    const program = testProgram();
    program.database.close({ disableAutoOpen: true });
    await renderPage(<PopupPage onLeave={() => {}} />, fakeSurface(program));
    await expect
      .element(page.getByRole('alert'))
      .toMatchTextContent(/Your data is safe: nothing was changed\./);
    await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('leads to the settings', async () => {
    const surface = fakeSurface(testProgram());
    await renderPage(<PopupPage onLeave={() => {}} />, surface);
    await page.getByRole('button', { name: 'Open settings' }).click();
    expect(surface.asked).toEqual(['openOptions']);
  });
});
