import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ImportSection } from '../../../components/import/import-section.tsx';
import { saveMapping } from '../../../lib/app/save-mapping.ts';
import { readMappings } from '../../../lib/storage/mapping-store.ts';
import { buildColumnsQuestion } from '../../support/build-import-preview.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { testProgram } from '../../support/components/test-program.ts';
import { uploadText } from '../../support/components/upload-text.ts';

const { proposal } = buildColumnsQuestion();
const ORDERS = `${proposal.columns.map(({ caption }) => caption).join(',')}
A-1001,Northwind Traders,2026-09-03,2026-10-03,1200.00,700.00,mary@northwind.example
A-1002,Fabrikam,2026-09-05,2026-10-05,480.50,240.25,ann@fabrikam.example
`;
const SAVED_AT = Date.parse('2026-05-03T10:00:00Z');

const get = (id: string) => page.getByTestId(id);

async function open(...labels: readonly string[]) {
  localStorage.clear();
  const program = testProgram({ locale: 'en-GB' });
  for (const [at, label] of labels.entries()) {
    const signature = at === 0 ? proposal.signature : `${proposal.signature}|${at}`;
    await saveMapping(program, { ...proposal, signature, label, currency: 'USD', savedAt: SAVED_AT + at });
  }
  await renderPage(<ImportSection />, fakeSurface(program));
  const kept = async () => (await readMappings(program.database)).map(({ label }) => label);
  return { program, kept };
}

async function isAccessible() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
}

describe('a list that is read as she once said', () => {
  test('says so and since when, and nothing is asked', async () => {
    await open('Orders');
    await uploadText({ 'orders.csv': ORDERS });
    await expect.element(get('import-remembered')).toMatchTextContent('Read with your columns of 3 May 2026');
    await expect.element(get('import-read-total')).toMatchTextContent('USD 1,680.50');
    await expect.element(get('import-question')).not.toBeInTheDocument();
    await isAccessible();
  });

  test('is read otherwise after "Change", from the choices of that time, and is remembered so after the import', async () => {
    const { program } = await open('Orders');
    await uploadText({ 'orders.csv': ORDERS });
    await userEvent.click(get('list-change'));
    await expect.element(get('import-question')).toBeVisible();
    await expect.element(page.getByLabelText('Meaning of Sum')).toHaveValue('total');
    await expect.element(page.getByLabelText('Meaning of Rest')).toHaveValue('');
    await expect.element(get('mapping-label')).toHaveValue('Orders');
    expect(get('mapped-row').elements()).toHaveLength(2);
    await isAccessible();
    await userEvent.selectOptions(page.getByLabelText('Meaning of Rest'), 'Still open');
    await userEvent.click(get('mapping-use'));
    await expect.element(get('import-read-total')).toMatchTextContent('USD 940.25');
    await expect
      .element(get('import-answer'))
      .toMatchTextContent('The columns are read as you said: “Orders”.');
    await expect.element(get('import-remembered')).not.toBeInTheDocument();

    // Taken back, the answer of today is where it begins.
    await userEvent.click(page.getByRole('button', { name: 'Change' }));
    await expect.element(page.getByLabelText('Meaning of Rest')).toHaveValue('open');
    await expect.element(get('import-read-total')).toMatchTextContent('USD 1,680.50');
    await userEvent.click(get('mapping-use'));
    await expect.element(get('import-read-total')).toMatchTextContent('USD 940.25');
    await userEvent.click(get('import-confirm'));
    await expect.element(get('import-result')).toBeVisible();
    const [saved] = await readMappings(program.database);
    expect(saved?.columns.find(({ caption }) => caption === 'Rest')?.name).toBe('open');
    expect(saved?.savedAt).toBe(program.now());
  });

  test('stays as it is when she leaves it', async () => {
    await open('Orders');
    await uploadText({ 'orders.csv': ORDERS });
    await userEvent.click(get('list-change'));
    await expect.element(get('list-change')).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(get('list-leave'));
    await expect.element(get('list-change')).toHaveFocus();
    await expect.element(get('import-question')).not.toBeInTheDocument();
    await expect.element(get('import-remembered')).toBeVisible();
    await expect.element(get('import-confirm')).toBeEnabled();
  });

  test('is asked about again once it is forgotten, and not after Undo', async () => {
    const { kept } = await open('Orders');
    await uploadText({ 'orders.csv': ORDERS });
    await userEvent.click(get('list-forget'));
    await expect.element(get('mapping-use')).toBeVisible();
    await expect.element(get('import-confirm')).toBeDisabled();
    await expect.element(get('import-remembered')).not.toBeInTheDocument();
    expect(await kept()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(get('import-remembered')).toMatchTextContent('3 May 2026');
    await expect.element(get('mapping-use')).not.toBeInTheDocument();
    expect(await kept()).toEqual(['Orders']);
  });
});

describe('the lists whose columns she has named', () => {
  test('stand on the import page by name, first captions and day; one is forgotten, and taken back', async () => {
    const { kept } = await open('Orders', 'Debtors');
    await expect.element(get('remembered-lists')).toMatchTextContent('2 lists');
    await userEvent.click(get('remembered-lists'));
    await expect
      .element(get('remembered-list').nth(1))
      .toMatchTextContent('OrdersOrder, Client, Billed, Payable by and 3 moreRead that way since 3 May 2026');
    await isAccessible();
    await userEvent.click(page.getByRole('button', { name: 'Forget how “Debtors” is read' }));
    await expect.element(get('remembered-lists')).toMatchTextContent('1 list');
    expect(await kept()).toEqual(['Orders']);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(get('remembered-lists')).toMatchTextContent('2 lists');
    expect(await kept()).toEqual(['Orders', 'Debtors']);
  });

  test('are not spoken of before there is one', async () => {
    await open();
    await expect.element(get('import-system')).toBeVisible();
    await expect.element(get('remembered-lists')).not.toBeInTheDocument();
  });
});
