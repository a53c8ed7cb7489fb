import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPopup } from '../../support/components/open-popup.tsx';

const rows = page.getByTestId('due-row');

beforeEach(() => page.viewport(360, 600));

describe('search', () => {
  it('finds any account by a part of its name, due or not', async () => {
    await openPopup();
    await page.getByTestId('due-search').fill('pines');
    await expect.element(page.getByRole('heading', { name: 'Customers found' })).toBeVisible();
    expect(rows.elements()).toHaveLength(1);
    await expect.element(rows.first()).toMatchTextContent(/Quiet Pines/);
  });

  it('opens the first by Enter, and any by its row', async () => {
    const { surface, ids } = await openPopup();
    await page.getByTestId('due-search').fill('bramble');
    await expect.element(rows.first()).toMatchTextContent(/Bramble & Sons/);
    await expect.poll(() => rows.elements().length).toBe(1);
    await userEvent.keyboard('{Enter}');
    await page.getByTestId('due-open').click();
    expect(surface.asked).toEqual([`openPanel ${ids.bramble}`, `openPanel ${ids.bramble}`]);
  });

  it('goes from the box to the rows by the arrow, and back to the list when cleared', async () => {
    await openPopup();
    await page.getByTestId('due-search').fill('o');
    await expect.element(page.getByRole('heading', { name: 'Customers found' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.closest('[data-testid="due-row"]')).toBe(rows.first().element());
    await page.getByRole('button', { name: 'Clear search' }).click();
    await expect.element(page.getByRole('heading', { name: 'Due now' })).toBeVisible();
  });

  it('says what an account was found by where it is not its name', async () => {
    await openPopup();
    await page.getByTestId('due-search').fill('mary adams');
    await expect.element(rows.first()).toMatchTextContent(/Mary Adams/);
  });

  it('comes close to what was mistyped, and says so', async () => {
    await openPopup();
    await page.getByTestId('due-search').fill('brmable');
    await expect
      .element(page.getByRole('heading', { name: 'Nothing is called exactly that; close to it' }))
      .toBeVisible();
    await expect.element(rows.first()).toMatchTextContent(/Bramble & Sons/);
  });

  it('says what to do when nothing fits', async () => {
    await openPopup();
    await page.getByTestId('due-search').fill('zzz');
    await expect.element(page.getByText('Nothing on record is called “zzz”')).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });
});
