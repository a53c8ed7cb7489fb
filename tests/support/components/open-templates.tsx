import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { TemplateSection } from '../../../components/template/template-section.tsx';
import { templateList } from '../../../lib/app/template-list.ts';
import { fakeSurface } from './fake-surface.ts';
import { renderPage } from './render-page.tsx';
import { seedAccount } from './seed-account.ts';
import { testProgram } from './test-program.ts';

/** The texts on a book of two customers, or of none, with the first text open. */
export async function openTemplates({ empty = false } = {}) {
  const program = testProgram();
  if (!empty) {
    await seedAccount(program, {
      name: 'Northwind Traders',
      invoices: [
        [320_000, 'USD', 47],
        [48_000, 'USD', 12],
      ],
    });
    await seedAccount(program, { name: 'Fabrikam', person: 'Ann Lee', invoices: [[5_000, 'EUR', 3]] });
  }
  // With the room around it that every page of ours has.
  await renderPage(
    <main style={{ padding: 16 }}>
      <TemplateSection />
    </main>,
    fakeSurface(program),
  );
  await expect.element(get('template-row').first()).toBeVisible();
  await expect.element(get('template-body')).toBeVisible();
  return program;
}

export const get = (id: string) => page.getByTestId(id);
export const row = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} ?Tone`) });

/** As it is stored. */
export async function textOf(program: ReturnType<typeof testProgram>, id: string) {
  return (await templateList(program)).find(({ builtIn }) => builtIn.id === id);
}
