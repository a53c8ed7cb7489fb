import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { readDueContact } from '../../../lib/storage/due-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPopup } from '../../support/components/open-popup.tsx';

const rows = page.getByTestId('due-row');
const count = page.getByTestId('due-count');

beforeEach(() => page.viewport(360, 600));

async function snooze(name: string, until: string) {
  await page.getByRole('button', { name: `Snooze ${name}` }).click();
  await page.getByRole('menuitem', { name: new RegExp(until) }).click();
}

describe('snooze', () => {
  it('puts an account aside until the day chosen and tells the worker', async () => {
    const { program, surface, ids } = await openPopup();
    await snooze('Northwind Traders', 'Next Monday');
    await expect.element(count).toHaveTextContent('3 due now');
    await expect.element(page.getByText('Put aside until Mon 23 Nov').first()).toBeVisible();
    const next = page.getByRole('region', { name: 'Next days' });
    await expect.element(next).toMatchTextContent(/Northwind Traders/);
    await expect.poll(() => surface.asked).toEqual(['bookChanged']);
    const due = await readDueContact(program.database, ids.northwind);
    expect(due?.dueAt).toBe(Date.parse('2026-11-23T07:00:00Z'));
  });

  it('is taken back by Undo', async () => {
    const { surface } = await openPopup();
    await snooze('Northwind Traders', 'Later today');
    await expect.element(count).toHaveTextContent('3 due now');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(count).toHaveTextContent('4 due now');
    await expect.element(rows.first()).toMatchTextContent(/Northwind Traders/);
    await expect.poll(() => surface.asked).toEqual(['bookChanged', 'bookChanged']);
  });

  it('is not offered for what is put aside already', async () => {
    await openPopup();
    await snooze('Kobo Design', 'Later today');
    const later = page.getByRole('region', { name: 'Later today' });
    await expect.element(later).toMatchTextContent(/Put aside until 13:00/);
    expect(page.getByRole('button', { name: 'Snooze Kobo Design' }).elements()).toEqual([]);
  });

  it('says so and changes nothing when it cannot be written', async () => {
    const { program } = await openPopup();
    await page.getByRole('button', { name: 'Snooze Kobo Design' }).click();
    program.database.close({ disableAutoOpen: true });
    await page.getByRole('menuitem', { name: /Next Monday/ }).click();
    await expect.element(page.getByText('That did not work; nothing was changed').first()).toBeVisible();
  });

  it.for(['light', 'dark'] as const)('has no finding of axe in %s with menu and notice', async (theme) => {
    await openPopup();
    await page.getByRole('button', { name: 'Snooze Kobo Design' }).click();
    await expect.element(page.getByRole('menu')).toBeVisible();
    expect(await axeViolations(theme)).toEqual([]);
    await page.getByRole('menuitem', { name: /Next Monday/ }).click();
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect(await axeViolations(theme)).toEqual([]);
  });
});
