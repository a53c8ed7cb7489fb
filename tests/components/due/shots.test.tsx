import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupPage } from '../../../components/pages/popup-page.tsx';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { seedDueBook } from '../../support/components/seed-due-book.ts';
import { testProgram } from '../../support/components/test-program.ts';

for (const theme of ['light', 'dark'])
  it(theme, async () => {
    document.documentElement.dataset.theme = theme;
    await page.viewport(360, 600);
    const program = testProgram();
    await seedDueBook(program);
    await renderPage(<PopupPage onLeave={() => {}} />, fakeSurface(program));
    await expect.element(page.getByTestId('due-row').first()).toBeVisible();
    await page.screenshot({ path: `/work/main/.cache/shots/list-${theme}.png` });
    await userEvent.keyboard('j');
    await userEvent.keyboard('j');
    await userEvent.keyboard('s');
    await expect.element(page.getByRole('menu')).toBeVisible();
    await page.screenshot({ path: `/work/main/.cache/shots/menu-${theme}.png` });
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(page.getByText('Undo')).toBeVisible();
    await new Promise((r) => setTimeout(r, 300));
    await page.screenshot({ path: `/work/main/.cache/shots/toast-${theme}.png` });
  });
