import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ImportSection } from '../../../components/import/import-section.tsx';
import { day } from '../../../lib/domain/day.ts';
import type { ImportAnswers, ImportQuestion } from '../../../lib/importers/import-answers.ts';
import { buildColumnsQuestion, buildImportPreview } from '../../support/build-import-preview.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { scriptedImports } from '../../support/components/scripted-imports.ts';
import { testProgram } from '../../support/components/test-program.ts';
import { uploadText } from '../../support/components/upload-text.ts';

const get = (id: string) => page.getByTestId(id);
const about = { file: 'aging.csv', isBlocking: true };

async function open(script: Parameters<typeof scriptedImports>[0]) {
  localStorage.clear();
  const program = testProgram({ locale: 'en-US' });
  const imports = scriptedImports(script);
  const surface = fakeSurface(program, { imports });
  await renderPage(<ImportSection />, surface);
  return { program, imports, surface };
}

/** A file whose preview asks this until it is answered. */
async function openAsking(question: ImportQuestion, isAnswered: (answers: ImportAnswers) => boolean) {
  const opened = await open({
    preview: (answers) =>
      isAnswered(answers)
        ? buildImportPreview()
        : buildImportPreview({ questions: [question], canConfirm: false, whyNot: 'Answer first.' }),
  });
  await uploadText({ 'aging.csv': 'x' });
  await expect.element(get('import-question')).toBeVisible();
  return opened;
}

async function isAccessible() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
}

describe('questions', () => {
  test('the order of a date is asked with samples both ways; the answer can be taken back', async () => {
    const question: ImportQuestion = {
      ...about,
      kind: 'date-order',
      message: 'Does the month or the day come first?',
      column: 'dueOn',
      caption: 'Due date',
      guess: 'mdy',
      samples: [{ text: '03/04/2026', mdy: day('2026-03-04'), dmy: day('2026-04-03') }],
    };
    const { imports } = await openAsking(
      question,
      ({ dateOrders }) => dateOrders?.['aging.csv|dueOn'] === 'dmy',
    );
    await expect.element(get('import-confirm')).toBeDisabled();
    await expect.element(get('date-order-mdy')).toMatchTextContent('03/04/2026 is March 4, 2026');
    await isAccessible();
    await userEvent.click(get('date-order-dmy'));
    await expect.element(get('import-confirm')).toBeEnabled();
    await expect.element(get('import-answer')).toMatchTextContent('03/04/2026 is April 3, 2026.');
    // The button that had it is gone.
    await expect.element(get('import-summary')).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Change' }));
    await expect.element(get('import-question')).toBeVisible();
    await expect.element(get('import-answer')).not.toBeInTheDocument();
    expect(imports.answers.at(-1)).toEqual({ dateOrders: {} });
  });

  test('days to pay are a whole number, or none', async () => {
    const question: ImportQuestion = { ...about, kind: 'terms', message: 'In how many days?', count: 12 };
    const { imports } = await openAsking(question, ({ termDays }) => termDays !== undefined);
    await userEvent.fill(get('terms-days'), 'soon');
    await expect.element(get('terms-use')).toBeDisabled();
    await userEvent.fill(get('terms-days'), '14');
    await isAccessible();
    await userEvent.click(page.getByRole('button', { name: 'Use 14 days' }));
    await expect.element(get('import-answer')).toMatchTextContent('Payable in 14 days.');
    await expect.element(get('import-confirm')).toBeEnabled();
    expect(imports.answers.at(-1)).toEqual({ termDays: { 'aging.csv': 14 } });
  });

  test('no due date is an answer too', async () => {
    const question: ImportQuestion = { ...about, kind: 'terms', message: 'In how many days?', count: 12 };
    const { imports } = await openAsking(question, ({ termDays }) => termDays !== undefined);
    await userEvent.click(get('terms-none'));
    await expect.element(get('import-confirm')).toBeEnabled();
    expect(imports.answers.at(-1)).toEqual({ termDays: { 'aging.csv': null } });
  });

  test('a currency on the way to the right one is no answer', async () => {
    const question: ImportQuestion = {
      ...about,
      isBlocking: false,
      kind: 'currency',
      message: 'Which?',
      guess: 'USD',
    };
    const { imports } = await openAsking(question, ({ currencies }) => currencies !== undefined);
    await userEvent.selectOptions(get('import-currency'), 'CAD');
    expect(imports.asked).toHaveLength(1);
    await userEvent.click(page.getByRole('button', { name: 'Use CAD' }));
    await expect.element(get('import-answer')).toMatchTextContent('The figures are in CAD.');
  });

  test('rows that cannot be read are shown, and left out only when she says so', async () => {
    const question: ImportQuestion = {
      ...about,
      kind: 'leave-out',
      message: '2 rows cannot be read.',
      lines: [7, 9],
    };
    const { imports } = await openAsking(question, ({ leaveOut }) => leaveOut !== undefined);
    await userEvent.click(page.getByRole('button', { name: 'Import without these 2 rows' }));
    await expect.element(get('import-confirm')).toBeEnabled();
    expect(imports.answers.at(-1)).toEqual({ leaveOut: ['aging.csv'] });
  });

  test('missing invoices are paid only when she says that the list is complete', async () => {
    const question: ImportQuestion = {
      ...about,
      isBlocking: false,
      kind: 'complete-list',
      message: 'Are they paid?',
      count: 12,
      numbers: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    };
    const { imports } = await openAsking(question, ({ complete }) => complete !== undefined);
    await expect.element(get('import-question')).toMatchTextContent('1, 2, 3, 4, 5, 6, 7, 8 and 4 more');
    await userEvent.click(get('question-yes'));
    await expect.element(get('import-answer')).toBeVisible();
    await expect.element(get('import-confirm')).toBeEnabled();
    expect(imports.answers.at(-1)).toEqual({ complete: ['aging.csv'] });
  });
});

describe('a list of her own', () => {
  const question = buildColumnsQuestion();
  const isMapped = ({ columns }: ImportAnswers) => columns?.[question.signature] !== undefined;

  test('is mapped with the first rows in sight, and remembered once it is imported', async () => {
    const { program, imports } = await openAsking(question, isMapped);
    expect(get('mapping-column').elements()).toHaveLength(7);
    await expect.element(get('mapped-row').nth(1)).toMatchTextContent(/Fabrikam.*A-1002.*480\.50 USD/);
    await isAccessible();
    await userEvent.selectOptions(page.getByLabelText('Meaning of Rest'), 'open');
    await expect.element(get('mapped-row').nth(1)).toMatchTextContent('240.25 USD');
    await expect.element(get('mapped-row').nth(4)).toMatchTextContent('12,5O not an amount');
    await userEvent.fill(get('mapping-label'), 'Orders from the shop');
    await userEvent.click(get('mapping-use'));
    await expect.element(get('import-answer')).toMatchTextContent('Orders from the shop');
    await expect.element(get('import-confirm')).toBeEnabled();
    expect(imports.answers.at(-1)?.columns?.[question.signature]).toMatchObject({
      label: 'Orders from the shop',
      columns: [{}, {}, {}, {}, {}, { caption: 'Rest', name: 'open' }, {}],
    });
    expect(await program.database.columnMappings.count()).toBe(0);
    await userEvent.click(get('import-confirm'));
    await expect.element(get('import-result')).toBeVisible();
    expect(await program.database.columnMappings.toArray()).toMatchObject([
      { signature: question.signature, label: 'Orders from the shop', savedAt: program.now() },
    ]);
  });

  test('says what is missing, and what is chosen twice', async () => {
    await openAsking(question, isMapped);
    await userEvent.selectOptions(page.getByLabelText('Meaning of Client'), '');
    await expect.element(get('mapping-missing')).toMatchTextContent('which column is the customer');
    await expect.element(get('mapping-use')).toBeDisabled();
    await userEvent.selectOptions(page.getByLabelText('Meaning of Client'), 'customer');
    await userEvent.selectOptions(page.getByLabelText('Meaning of Rest'), 'total');
    await expect.element(get('mapping-missing')).toMatchTextContent('chosen for two columns');
    await userEvent.selectOptions(page.getByLabelText('Meaning of Rest'), '');
    await expect.element(get('mapping-use')).toBeEnabled();
    await userEvent.fill(get('mapping-label'), ' ');
    await expect.element(get('mapping-use')).toBeDisabled();
  });
});
