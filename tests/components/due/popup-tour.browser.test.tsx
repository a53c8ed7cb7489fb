import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupPage } from '../../../components/pages/popup-page.tsx';
import { changeDueContacts } from '../../../lib/storage/due-store.ts';
import { readTourSeen } from '../../../lib/storage/tour-store.ts';
import { slowStorage } from '../../support/background/slow-storage.ts';
import { buildDueContact } from '../../support/build-due-contact.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { openPopup } from '../../support/components/open-popup.tsx';
import { renderLight } from '../../support/components/render-light.tsx';
import { seedDueBook } from '../../support/components/seed-due-book.ts';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { seededAccount } from '../../support/seeded-account.ts';

const tour = page.getByTestId('due-tour');
const next = page.getByTestId('due-tour-next');

beforeEach(() => page.viewport(360, 600));

async function firstTime() {
  const program = testProgram();
  await seedDueBook(program);
  const open = () => renderLight(<PopupPage onLeave={() => {}} />, fakeSurface(program));
  const screen = await open();
  await expect.element(tour).toMatchTextContent(/Start at the top/);
  return { program, open, screen };
}

describe('the tour', () => {
  it('goes around the first time there is something to do, step by step, and then no more', async () => {
    const { program } = await firstTime();
    const titles: (string | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await expect.element(tour).toMatchTextContent(new RegExp(`${step + 1} of 4`));
      titles.push(tour.element().querySelector('h2')?.textContent);
      await next.click();
    }
    expect(new Set(titles).size).toBe(4);
    await expect.poll(() => tour.elements()).toEqual([]);
    await expect.poll(() => readTourSeen(program.database)).toBe(true);
  });

  it('leaves the next key to the row at once, however long it takes to keep that it was seen', async () => {
    const { program } = await firstTime();
    slowStorage(program.database, 3000);
    await page.getByTestId('due-tour-skip').click();
    expect(tour.elements()).toEqual([]);
    await userEvent.keyboard('jx');
    await expect.element(page.getByTestId('due-skip-dialog')).toBeVisible();
  });

  it('is never shown again by itself once it was skipped', async () => {
    const { open, screen } = await firstTime();
    await page.getByTestId('due-tour-skip').click();
    await expect.poll(() => tour.elements()).toEqual([]);
    await screen.unmount();
    await open();
    await expect.element(page.getByTestId('due-count')).toHaveTextContent('4 due now');
    await userEvent.keyboard('js');
    await expect.element(page.getByRole('menu')).toBeVisible();
    expect(tour.elements()).toEqual([]);
  });

  it('is left for good by Escape too', async () => {
    const { program } = await firstTime();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => tour.elements()).toEqual([]);
    await expect.poll(() => readTourSeen(program.database)).toBe(true);
  });

  it('does not come before there is anything to show', async () => {
    const program = testProgram();
    await renderLight(<PopupPage onLeave={() => {}} />, fakeSurface(program));
    await expect.element(page.getByText('No customers yet')).toBeVisible();
    await userEvent.keyboard('?');
    await expect.element(page.getByTestId('due-keys')).toBeVisible();
    expect(tour.elements()).toEqual([]);
  });

  it('begins at the first row also where the rows come while the popup stands open', async () => {
    const program = testProgram();
    await renderLight(<PopupPage onLeave={() => {}} />, fakeSurface(program));
    await userEvent.keyboard('?');
    await expect.element(page.getByTestId('due-keys')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => page.getByTestId('due-keys').elements()).toEqual([]);
    const line = (n: number) => buildDueContact({ accountId: `account-${n}`, dueAt: NOW - 1 });
    // While there is no customer the list is not shown, and nothing points into it.
    await changeDueContacts(program.database, [line(1)], []);
    await expect.element(page.getByTestId('due-count')).toHaveTextContent('1 due now');
    expect(tour.elements()).toEqual([]);
    await changeDueContacts(program.database, [], ['account-1']);
    await seededAccount(program, { invoices: [] });
    await expect.element(page.getByTestId('due-nothing')).toBeVisible();
    await changeDueContacts(program.database, [line(1), line(2)], []);
    await expect.element(tour).toMatchTextContent(/Start at the top.*1 of 4/);
  });

  it('is taken once more from the keys', async () => {
    await openPopup();
    await userEvent.keyboard('?');
    await page.getByTestId('due-tour-again').click();
    await expect.element(tour).toMatchTextContent(/1 of 4/);
  });

  it.for(['light', 'dark'] as const)('has no finding of axe in %s', async (theme) => {
    await firstTime();
    expect(await axeViolations(theme)).toEqual([]);
  });
});
