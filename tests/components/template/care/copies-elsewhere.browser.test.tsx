import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CustomerTexts } from '../../../../components/account/customer-texts.tsx';
import { StepSection } from '../../../../components/steps/step-section.tsx';
import { copyTemplate } from '../../../../lib/app/template-copy.ts';
import { readProcedures } from '../../../../lib/storage/procedure-store.ts';
import { readAllTextChoices } from '../../../../lib/storage/text-choice-store.ts';
import { axeViolations } from '../../../support/components/axe-violations.ts';
import { fakeSurface } from '../../../support/components/fake-surface.ts';
import { renderPage } from '../../../support/components/render-page.tsx';
import { seedAccount } from '../../../support/components/seed-account.ts';
import { testProgram } from '../../../support/components/test-program.ts';

const get = (id: string) => page.getByTestId(id);

beforeEach(() => page.viewport(360, 900));

async function copyIn(program: ReturnType<typeof testProgram>, of: string, name: string) {
  const made = await copyTemplate(program, { id: of, name });
  if (!made.ok) throw new Error(made.message);
  return made.value.id;
}

test('a customer is written to with a copy, and as usual again', async () => {
  const program = testProgram();
  const accountId = await seedAccount(program, { name: 'Northwind', invoices: [[100, 'EUR', 20]] });
  const copyId = await copyIn(program, 'second-notice', 'For builders');
  await copyIn(program, 'second-notice-in-de', 'Für Handwerker');
  await renderPage(<CustomerTexts accountId={accountId} />, fakeSurface(program));
  await expect.element(page.getByLabelText('Text for this customer: second notice')).toBeVisible();
  // Only what the customer can be written to with: in English.
  expect(get('account-text').element().textContent).toBe('As usualAlways “For builders”');
  await userEvent.selectOptions(get('account-text'), copyId);
  await expect
    .poll(() => readAllTextChoices(program.database))
    .toMatchObject([{ accountId, templateId: copyId }]);
  expect(await axeViolations('light')).toEqual([]);
  await userEvent.selectOptions(get('account-text'), '');
  await expect.poll(() => readAllTextChoices(program.database)).toEqual([]);
  await expect.element(page.getByText('Written to as usual')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Undo' }).first());
  await expect
    .poll(() => readAllTextChoices(program.database))
    .toMatchObject([{ accountId, templateId: copyId }]);
  await expect.element(get('account-text')).toHaveValue(copyId);
});

test('what is chosen while another choice is being written comes after it', async () => {
  const program = testProgram();
  const accountId = await seedAccount(program, { name: 'Northwind', invoices: [[100, 'EUR', 20]] });
  const copyId = await copyIn(program, 'second-notice', 'For builders');
  await renderPage(<CustomerTexts accountId={accountId} />, fakeSurface(program));
  await expect.element(get('account-text')).toBeVisible();
  const choose = (id: string) => {
    const select = get('account-text').element() as HTMLSelectElement;
    select.value = id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const other = await copyIn(program, 'second-notice', 'For roofers');
  await expect.element(page.getByRole('option', { name: /For roofers/ })).toBeInTheDocument();
  choose(copyId);
  choose(other);
  await expect
    .poll(() => readAllTextChoices(program.database))
    .toMatchObject([{ accountId, templateId: other }]);
});

test('without copies nothing is asked about a customer', async () => {
  const program = testProgram();
  const accountId = await seedAccount(program, { name: 'Northwind', invoices: [[100, 'EUR', 20]] });
  await renderPage(<main>{<CustomerTexts accountId={accountId} />}</main>, fakeSurface(program));
  expect(get('account-text').elements()).toHaveLength(0);
});

test('a step is written with a copy; none that is firmer than the step is offered (P22)', async () => {
  const program = testProgram();
  const copyId = await copyIn(program, 'friendly-reminder', 'For builders');
  await copyIn(program, 'stepped-up', 'Too firm');
  await copyIn(program, 'thank-you', 'Thanks, mine');
  await renderPage(<StepSection />, fakeSurface(program));
  await userEvent.click(page.getByRole('button', { name: 'Change Friendly reminder' }).first());
  const texts = () =>
    [...get('step-text').element().querySelectorAll('option')].map(({ textContent }) => textContent);
  await expect
    .poll(texts)
    .toEqual(['Nothing is written', 'Courtesy note', 'Friendly reminder', 'For builders']);
  await userEvent.selectOptions(get('step-text'), copyId);
  await expect
    .element(get('step-row').filter({ hasText: 'Friendly reminder' }).first())
    .toMatchTextContent('with the text “For builders”');
  expect(await axeViolations('light')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  await userEvent.click(get('step-save').first());
  await expect
    .poll(async () => (await readProcedures(program.database)).get('trade')?.levels[1]?.templateId)
    .toBe(copyId);
});
