import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PopupPage } from '../../../components/pages/popup-page.tsx';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { openPopup } from '../../support/components/open-popup.tsx';
import { renderLight } from '../../support/components/render-light.tsx';
import { seedAccount } from '../../support/components/seed-account.ts';
import { testProgram } from '../../support/components/test-program.ts';

const rows = page.getByTestId('due-row');
const row = (name: string) => rows.filter({ hasText: name }).first();
const texts = () => rows.elements().map((row) => row.textContent);

beforeEach(() => page.viewport(360, 600));

describe('the day’s list', () => {
  it('counts what is due now and leaves out what is not', async () => {
    await openPopup();
    await expect.element(page.getByTestId('due-count')).toHaveTextContent('4 due now');
    expect(texts()).toHaveLength(6);
    expect(texts().join()).not.toContain('Quiet Pines');
  });

  it('puts a broken promise on top, with what to do, until when, and the first reason', async () => {
    await openPopup();
    const first = rows.first();
    await expect.element(first).toMatchTextContent(/Northwind Traders/);
    await expect.element(first).toMatchTextContent(/Call Mary Adams before 19:00/);
    await expect
      .element(first)
      .toMatchTextContent(/47 days late · Promised 1,200\.00 USD for 14 November; not received/);
  });

  it('shows one total per currency and never a sum across', async () => {
    await openPopup();
    await expect.element(rows.first()).toMatchTextContent(/410\.00 EUR/);
    await expect.element(rows.first()).toMatchTextContent(/3,680\.00 USD/);
    await expect.element(row('Kobo Design')).toMatchTextContent(/1,540,000 JPY/);
  });

  it('says what is missing once, not twice', async () => {
    await openPopup();
    const words = row('Ashdown Dental').element().textContent;
    expect(words?.match(/No address or number/g)).toHaveLength(1);
  });

  it('keeps what comes later today apart from the next days, on the reader’s clock', async () => {
    await openPopup();
    await expect.element(page.getByRole('heading', { level: 2 }).nth(0)).toHaveTextContent('Due now');
    const later = page.getByRole('region', { name: 'Later today' });
    await expect.element(later).toMatchTextContent(/Call Luis Ortega from 18:00/);
    const tomorrow = page.getByRole('region', { name: 'Tomorrow' });
    await expect.element(tomorrow).toMatchTextContent(/Write to Nina Frost on Fri 20 Nov/);
  });

  it('opens the panel from within the click, then closes', async () => {
    const { surface, ids, left } = await openPopup();
    await page.getByRole('button', { name: 'Open Northwind Traders' }).click();
    expect(surface.asked).toEqual([`openPanel ${ids.northwind}`]);
    await expect.poll(() => left).toEqual(['closed']);
  });

  it('opens from anywhere on the row', async () => {
    const { surface, ids } = await openPopup();
    await row('Cedar Grove').click({ position: { x: 40, y: 40 } });
    expect(surface.asked).toEqual([`openPanel ${ids.cedar}`]);
  });

  it('shows a write of another page without being asked', async () => {
    const { program } = await openPopup();
    await seedAccount(program, { name: 'Newly Late', invoices: [[5_000, 'EUR', 6]] });
    await expect.element(page.getByTestId('due-count')).toHaveTextContent('5 due now');
  });

  it('is never wider than a popup nor higher than one', async () => {
    await openPopup();
    const { width, height } = (
      rows.first().element().closest('main')?.parentElement ?? document.body
    ).getBoundingClientRect();
    expect(width).toBe(360);
    expect(height).toBeLessThanOrEqual(560);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  it.for(['light', 'dark'] as const)('has no finding of axe in %s', async (theme) => {
    await openPopup();
    expect(await axeViolations(theme)).toEqual([]);
  });

  it('shows twenty rows of a long list and more on request', async () => {
    const program = testProgram();
    for (let n = 10; n < 60; n++) {
      await seedAccount(program, { name: `Customer ${n}`, invoices: [[1_000 + n, 'EUR', 5]] });
    }
    await renderLight(<PopupPage onLeave={() => {}} />, fakeSurface(program));
    await expect.element(page.getByTestId('due-count')).toHaveTextContent('50 due now');
    // First what the popup has room for.
    await expect.poll(() => texts().length).toBe(20);
    await page.getByRole('button', { name: 'Show more (30): Due now' }).click();
    await expect.poll(() => texts().length).toBe(50);
  });
});

describe('with nothing to list', () => {
  it('sends a new user to the import', async () => {
    const program = testProgram();
    const surface = fakeSurface(program);
    await renderLight(<PopupPage onLeave={() => {}} />, surface);
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
    await renderLight(<PopupPage onLeave={() => {}} />, fakeSurface(program));
    await expect
      .element(page.getByTestId('due-nothing'))
      .toHaveTextContent('Nothing is due nowNext: Harbour LightsWrite to Nina Frost on Fri 20 Nov');
  });

  it('says on which day the next contact comes up when the week holds none', async () => {
    const program = testProgram();
    await seedAccount(program, { name: 'Quiet Pines', invoices: [[2_150, 'EUR', -30]] });
    await renderLight(<PopupPage onLeave={() => {}} />, fakeSurface(program));
    await expect
      .element(page.getByTestId('due-nothing'))
      .toMatchTextContent(/The next contact is on Tue 22 Dec\./);
  });

  it('says that the data is safe when the list cannot be read', async () => {
    const program = testProgram();
    program.database.close({ disableAutoOpen: true });
    await renderLight(<PopupPage onLeave={() => {}} />, fakeSurface(program));
    await expect
      .element(page.getByRole('alert'))
      .toMatchTextContent(/Your data is safe: nothing was changed\./);
    await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('leads to the settings', async () => {
    const surface = fakeSurface(testProgram());
    await renderLight(<PopupPage onLeave={() => {}} />, surface);
    await page.getByRole('button', { name: 'Open settings' }).click();
    expect(surface.asked).toEqual(['openOptions']);
  });
});
