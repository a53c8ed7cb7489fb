import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SidePanelPage } from '../../../components/pages/side-panel-page.tsx';
import type { TabState } from '../../../lib/messaging/tab-state.ts';
import { buildPageEvidence } from '../../support/build-page-evidence.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderLight } from '../../support/components/render-light.tsx';
import { testProgram } from '../../support/components/test-program.ts';
import { seededAccount } from '../../support/seeded-account.ts';

/** The panel beside a page on which nobody was found. */
async function beside(missed: string[]) {
  await page.viewport(360, 800);
  const program = testProgram();
  await seededAccount(program);
  const state: TabState = {
    evidence: buildPageEvidence({ view: 'none', participants: [], subject: null, missed }),
    match: { kind: 'unknown', contactAddress: null, name: null },
    waitingDraftId: null,
    seenAt: program.now(),
    isLeft: false,
  };
  const surface = fakeSurface(program, {
    followTab: (changed) => {
      changed(7);
      return () => {};
    },
    watchTab: (_tabId, changed) => {
      changed(state);
      return () => {};
    },
  });
  await renderLight(<SidePanelPage />, surface);
  await expect.element(page.getByTestId('pick-account')).toBeVisible();
}

it('case 72: says that a page has changed, and lets the customer be chosen by hand', async () => {
  await beside(['sender']);
  await expect
    .element(page.getByTestId('page-changed'))
    .toMatchTextContent(/^This page has changed; choose the customer by hand/);
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  await userEvent.fill(page.getByTestId('pick-account'), 'northwind');
  await userEvent.click(page.getByTestId('pick-account-choice'));
  await expect.element(page.getByTestId('account-name')).toMatchTextContent('Northwind Traders');
});

it('says nothing of the kind on a page that simply shows nobody', async () => {
  await beside([]);
  expect(page.getByTestId('page-changed').elements()).toEqual([]);
});
