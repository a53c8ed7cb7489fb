import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TemplateSection } from '../../../../components/template/template-section.tsx';
import { saveTemplate } from '../../../../lib/app/save-template.ts';
import { readTemplate } from '../../../../lib/storage/template-store.ts';
import { fakeSurface } from '../../../support/components/fake-surface.ts';
import { renderPage } from '../../../support/components/render-page.tsx';
import { seedAccount } from '../../../support/components/seed-account.ts';
import { testProgram } from '../../../support/components/test-program.ts';

const get = (id: string) => page.getByTestId(id);
const bodyOf = async (program: ReturnType<typeof testProgram>) =>
  (await readTemplate(program.database, 'courtesy-note'))?.body;

const FIGURES =
  '{{ contact.greeting }}, {% for one in invoices %}{{ one.number }} {{ one.due }} {{ one.open }} {% endfor %}';

async function open() {
  const program = testProgram();
  await seedAccount(program, { name: 'Northwind Traders', invoices: [[120_000, 'EUR', 47]] });
  await saveTemplate(program, 'courtesy-note', { subject: 'Mine', body: '{{ contact.greeting }}, before' });
  await page.viewport(1200, 900);
  await renderPage(<TemplateSection />, fakeSurface(program));
  await userEvent.click(page.getByRole('button', { name: /^Courtesy note ?Tone/ }));
  return program;
}

async function save(body: string) {
  await userEvent.fill(get('template-body'), body);
  await userEvent.click(get('template-save'));
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
}

test('F4: what was saved is taken back by Undo, in the editor too', async () => {
  const program = await open();
  await save(`${FIGURES} after`);
  await expect.poll(() => bodyOf(program)).toContain('after');
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.poll(() => bodyOf(program)).toContain('before');
  await expect.element(get('template-body')).toMatchTextContent(/before$/);
  await expect.element(page.getByText('It is as it was before')).toBeVisible();
});

test('F4: what was changed again since is not lost by Undo', async () => {
  const program = await open();
  await save(`${FIGURES} after`);
  program.setNow(program.now() + 1000);
  await saveTemplate(program, 'courtesy-note', { subject: 'Mine', body: '{{ contact.greeting }}, later' });
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.element(page.getByText('It was changed again since.').first()).toBeVisible();
  expect(await bodyOf(program)).toContain('later');
});
