import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { snoozeAccount } from '../../../lib/app/snooze-account.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPopup } from '../../support/components/open-popup.tsx';

const count = page.getByTestId('due-count');
const names = () => [...document.querySelectorAll('[data-control="open"]')].map((open) => open.ariaLabel);
const focused = () => document.activeElement?.getAttribute('aria-label');

beforeEach(() => page.viewport(360, 600));

describe('the keyboard', () => {
  it('goes down and up by j, k and the arrows, and stops at the ends', async () => {
    await openPopup();
    const all = names();
    await userEvent.keyboard('j');
    expect(focused()).toBe(all[0]);
    await userEvent.keyboard('{ArrowDown}j');
    expect(focused()).toBe(all[2]);
    await userEvent.keyboard('k{ArrowUp}{ArrowUp}');
    expect(focused()).toBe(all[0]);
    await userEvent.keyboard('{End}j');
    expect(focused()).toBe(all.at(-1));
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe(all[0]);
  });

  it('shows where it is', async () => {
    await openPopup();
    await userEvent.keyboard('j');
    const { outlineStyle } = getComputedStyle(document.activeElement ?? document.body, '::after');
    expect(outlineStyle).toBe('solid');
  });

  it('has one row in the order of Tab', async () => {
    await openPopup();
    await userEvent.keyboard('jj');
    const name = focused()?.replace('Open ', '');
    const reached = [...document.querySelectorAll<HTMLElement>('[data-control]')].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
    expect(reached.map(({ ariaLabel }) => ariaLabel)).toEqual([
      `Done with ${name}`,
      `Snooze ${name}`,
      `More for ${name}`,
      `Open ${name}`,
    ]);
  });

  it('opens the row by Enter', async () => {
    const { surface, ids } = await openPopup();
    await userEvent.keyboard('j{Enter}');
    expect(surface.asked).toEqual([`openPanel ${ids.northwind}`]);
  });

  it('snoozes by s and Enter, and goes on with the row that took the place', async () => {
    await openPopup();
    const all = names();
    await userEvent.keyboard('jjs');
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^Later today/);
    await userEvent.keyboard('{Enter}');
    await expect.element(count).toHaveTextContent('3 due now');
    await expect.poll(focused).toBe(all[2]);
  });

  it('goes on by the arrows after the menu was left', async () => {
    await openPopup();
    const all = names();
    await userEvent.keyboard('js');
    await expect.element(page.getByRole('menu')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('Snooze Northwind Traders');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe(all[1]);
    expect(page.getByRole('menu').elements()).toEqual([]);
  });

  it('leaves letters to whoever types, and goes to the search by /', async () => {
    await openPopup();
    await userEvent.keyboard('/');
    await expect.element(page.getByTestId('due-search')).toHaveFocus();
    await userEvent.keyboard('jksdxou/');
    await expect.element(page.getByTestId('due-search')).toHaveValue('jksdxou/');
  });

  it.for(['light', 'dark'] as const)(
    'tells of all keys by ?, without a finding of axe in %s',
    async (theme) => {
      await openPopup();
      await userEvent.keyboard('?');
      await expect.element(page.getByRole('dialog', { name: 'Keys' })).toMatchTextContent(/Leave out/);
      expect(await axeViolations(theme)).toEqual([]);
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => page.getByRole('dialog').elements()).toEqual([]);
    },
  );

  it('goes to the row that follows where the one of a dialog has gone meanwhile', async () => {
    const { program, ids } = await openPopup();
    const due = names().slice(0, 4);
    await userEvent.keyboard('jx');
    await expect.element(page.getByTestId('due-skip-dialog')).toBeVisible();
    await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('radio');
    // In another window.
    await snoozeAccount(program, {
      accountId: ids.northwind,
      until: program.now() + 3 * 86_400_000,
      note: '',
    });
    await expect.element(count).toHaveTextContent('3 due now');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByTestId('due-skip-dialog')).not.toBeInTheDocument();
    await expect.poll(focused).toBe(due[1]);
  });

  it('works a whole day: done, put aside, left out, taken back, found and opened', async () => {
    const { surface, ids } = await openPopup();
    const due = names().slice(0, 4);
    // Northwind: called, nobody answered.
    await userEvent.keyboard('jd');
    await expect.poll(() => document.activeElement?.textContent).toBe('Talked on the phone');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(page.getByTestId('due-handled')).toHaveTextContent('1 done');
    await expect.poll(focused).toBe(due[1]);
    // The next two: until tomorrow, and left out because money is on its way.
    await userEvent.keyboard('s');
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^Later today/);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(focused).toBe(due[2]);
    await userEvent.keyboard('x');
    await expect.element(page.getByTestId('due-skip-dialog')).toBeVisible();
    await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('radio');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(count).toHaveTextContent('1 due now');
    await expect.poll(focused).toBe(due[3]);
    // All but the call is taken back, in the order it was done.
    await userEvent.keyboard('u');
    await expect.element(count).toHaveTextContent('2 due now');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(count).toHaveTextContent('3 due now');
    await expect.element(page.getByTestId('due-handled')).toHaveTextContent('1 done');
    // Somebody rings who is not due.
    await userEvent.keyboard('/pines{Enter}');
    await expect.poll(() => surface.asked.at(-1)).toMatch(/^openPanel /);
    expect(surface.asked.at(-1)).not.toBe(`openPanel ${ids.northwind}`);
    await expect.element(page.getByTestId('due-row')).toMatchTextContent(/Quiet Pines/);
  });
});
