import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { SidePanelPage } from '../../../components/pages/side-panel-page.tsx';
import type { Program } from '../../../lib/app/program.ts';
import { fakeSurface } from './fake-surface.ts';
import { renderPage } from './render-page.tsx';

/** The side panel, opened from the list for that account. */
export async function openPanel(program: Program, accountId: string) {
  const surface = fakeSurface(program, {
    onPanelWish: (show) => {
      show(accountId);
      return () => {};
    },
  });
  await renderPage(<SidePanelPage />, surface);
  await expect.element(page.getByTestId('next-contact')).toBeVisible();
  return surface;
}
