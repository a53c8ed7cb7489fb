import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { SidePanelPage } from '../../../components/pages/side-panel-page.tsx';
import type { Program } from '../../../lib/app/program.ts';
import { fakeSurface } from './fake-surface.ts';
import { renderLight } from './render-light.tsx';

/** The side panel, opened from the list for that account: all of it, not its first picture alone. */
export async function openPanel(program: Program, accountId: string) {
  const surface = fakeSurface(program, {
    onPanelWish: (show) => {
      show(accountId);
      return () => {};
    },
  });
  await renderLight(<SidePanelPage />, surface);
  await expect.element(page.getByRole('tab').first()).toBeVisible();
  return surface;
}
