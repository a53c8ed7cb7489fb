import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PanelFace } from '../../../components/pages/panel-face.tsx';
import { SidePanelPage } from '../../../components/pages/side-panel-page.tsx';
import { accountFace } from '../../../lib/app/account-face.ts';
import type { Program } from '../../../lib/app/program.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderLight } from '../../support/components/render-light.tsx';
import { seedDueBook } from '../../support/components/seed-due-book.ts';
import { testProgram } from '../../support/components/test-program.ts';

beforeEach(() => page.viewport(360, 800));

const PANEL = { tabId: null, tab: null, ready: true, accountId: 'any', isPicked: true, pick: () => {} };
const header = () => document.querySelector('header')?.textContent;
const box = (id: string) => page.getByTestId(id).first().element().getBoundingClientRect();

/** The first picture alone, and then the panel with the account worked out, one after the other. */
async function both(program: Program, accountId: string) {
  const face = await accountFace(program, accountId);
  const first = await renderLight(
    <PanelFace panel={PANEL} face={face} isPressed={false} onPress={() => {}} />,
    fakeSurface(program),
  );
  const seen = () => ({
    header: header(),
    reason: page.getByTestId('next-contact-reason').first().element().textContent,
    tops: ['account-name', 'days-past-due', 'overdue-total', 'next-contact', 'next-contact-reason'].map(
      (id) => box(id).top,
    ),
  });
  await expect.element(page.getByTestId('next-contact')).toBeVisible();
  const before = seen();
  await first.unmount();
  await openWhole(program, accountId);
  return { before, after: seen() };
}

async function openWhole(program: Program, accountId: string) {
  const surface = fakeSurface(program, {
    onPanelWish: (show) => {
      show(accountId);
      return () => {};
    },
  });
  await renderLight(<SidePanelPage />, surface);
  await expect.element(page.getByRole('tab', { name: /Invoices/ })).toBeVisible();
}

describe('the first picture of the panel', () => {
  it.each(['northwind', 'cedar', 'bramble'] as const)(
    'says of %s what the account itself says, and nothing moves when it comes',
    async (which) => {
      const program = testProgram();
      const ids = await seedDueBook(program);
      const { before, after } = await both(program, ids[which]);
      expect(before.header).toBe(after.header);
      expect(before.reason).toBe(after.reason);
      expect(before.tops).toEqual(after.tops);
    },
  );

  it('is the same in light and dark for everybody who reads it', async () => {
    const program = testProgram();
    const { northwind } = await seedDueBook(program);
    const face = await accountFace(program, northwind);
    await renderLight(
      <PanelFace panel={PANEL} face={face} isPressed={false} onPress={() => {}} />,
      fakeSurface(program),
    );
    await expect.element(page.getByTestId('prepare-call')).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  it('is one element until the account takes its place, and never stands beside it', async () => {
    const program = testProgram();
    const { northwind } = await seedDueBook(program);
    const names = new Set<Element>();
    const most = { atOnce: 0 };
    const watch = new MutationObserver(() => {
      const found = document.querySelectorAll('[data-testid=account-name]');
      most.atOnce = Math.max(most.atOnce, found.length);
      if (!document.querySelector('[role=tab]')) for (const name of found) names.add(name);
    });
    watch.observe(document.body, { subtree: true, childList: true });
    await openWhole(program, northwind);
    watch.disconnect();
    expect(names.size).toBe(1);
    expect(most.atOnce).toBe(1);
  });

  it('does what was pressed on it once the account is there', async () => {
    const program = testProgram();
    const { northwind } = await seedDueBook(program);
    const surface = fakeSurface(program, {
      onPanelWish: (show) => {
        show(northwind);
        return () => {};
      },
    });
    const watch = new MutationObserver(() => {
      const button = document.querySelector<HTMLElement>('[data-testid=prepare-call]');
      if (!button || document.querySelector('[role=tab]')) return;
      watch.disconnect();
      button.click();
    });
    watch.observe(document.body, { subtree: true, childList: true });
    await renderLight(<SidePanelPage />, surface);
    await expect.element(page.getByTestId('start-call')).toBeVisible();
  });
});
