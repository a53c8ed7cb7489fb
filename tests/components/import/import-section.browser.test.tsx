import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ImportSection } from '../../../components/import/import-section.tsx';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { AGING, CONTACTS, WRONG_TOTAL } from '../../support/components/small-exports.ts';
import { testProgram } from '../../support/components/test-program.ts';
import { uploadText } from '../../support/components/upload-text.ts';

async function open() {
  localStorage.clear();
  const program = testProgram({ locale: 'en-US' });
  const surface = fakeSurface(program);
  await renderPage(<ImportSection />, surface);
  return { program, surface, database: program.database };
}

const get = (id: string) => page.getByTestId(id);

describe('a newcomer', () => {
  test('chooses her program, and reads which reports to export and where', async () => {
    await open();
    await userEvent.selectOptions(get('import-system'), 'QuickBooks Online');
    await expect.element(get('import-reports')).toMatchTextContent('A/R Aging Detail');
    await expect.element(get('import-reports')).toMatchTextContent('Customer Contact List');
    await expect.element(get('import-reports')).toMatchTextContent('Reports › A/R Aging Detail');
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  test('drops both files, sees that totals agree, imports, and is told what to do next', async () => {
    const { database, surface } = await open();
    await uploadText({ 'aging.csv': AGING, 'contacts.csv': CONTACTS });
    await expect.element(get('import-file-total')).toMatchTextContent('USD 1,400.00');
    await expect.element(get('import-read-total')).toMatchTextContent('USD 1,400.00');
    await expect.element(get('import-verdict')).toMatchTextContent('They agree');
    await expect.element(get('import-overdue')).toMatchTextContent('USD 1,400.002 customers');
    await expect.element(get('import-preview')).toMatchTextContent('QuickBooks Online A/R Aging Detail');
    await expect.element(get('import-preview')).toMatchTextContent('QuickBooks Online Customer Contact List');
    await expect.element(get('import-facts')).toMatchTextContent('November 19, 2026');
    expect(get('import-row').elements()).toHaveLength(4);
    expect(await database.accounts.count()).toBe(0);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);

    await userEvent.click(get('import-confirm'));
    await expect
      .element(get('import-result'))
      .toMatchTextContent(/2 customers overdue, \w+ to contact today/);
    await expect.element(page.getByRole('heading', { level: 3 })).toHaveFocus();
    await expect
      .element(page.getByRole('link', { name: 'Open Gmail' }))
      .toHaveAttribute('href', 'https://mail.google.com/');
    expect(await database.accounts.count()).toBe(3);
    expect(await database.contacts.count()).toBe(3);
    expect(await database.items.count()).toBe(4);
    expect(await database.imports.count()).toBe(1);
    await expect.poll(() => surface.asked).toEqual(['bookChanged']);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  test('does it all with the keyboard', async () => {
    const { database } = await open();
    await uploadText({ 'aging.csv': AGING });
    await expect.element(get('import-confirm')).toBeEnabled();
    while (document.activeElement !== get('import-confirm').element()) await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    await expect.element(get('import-result')).toBeVisible();
    expect(await database.items.count()).toBe(4);
  });
});

describe('more files', () => {
  test('a contact list dropped second is joined with the first file', async () => {
    const { database } = await open();
    await uploadText({ 'aging.csv': AGING });
    await expect.element(get('import-problem')).toMatchTextContent('There is no contact list beside it');
    await uploadText({ 'contacts.csv': CONTACTS });
    await expect.element(get('import-file-row').nth(1)).toMatchTextContent('contacts.csv');
    await expect.element(get('import-problem')).not.toBeInTheDocument();
    await userEvent.click(get('import-confirm'));
    await expect.element(get('import-result')).toBeVisible();
    const mary = await database.contacts.where('addressKeys').equals('mary.adams@northwind.example').first();
    const northwind = await database.accounts.where('nameKey').equals('northwind traders').first();
    expect(mary?.accountId).toBe(northwind?.id);
  });

  test('a file of the same name takes the place of the earlier one, and the page says so', async () => {
    await open();
    await uploadText({ 'aging.csv': WRONG_TOTAL });
    await expect.element(get('import-confirm')).toBeDisabled();
    await uploadText({ 'aging.csv': AGING });
    await expect.element(page.getByText(/^The earlier aging.csv was taken out/)).toBeVisible();
    await expect.element(get('import-confirm')).toBeEnabled();
    expect(get('import-file-row').elements()).toHaveLength(1);
  });

  test('a file that was taken out no longer counts; without files the page begins anew', async () => {
    await open();
    await uploadText({ 'aging.csv': AGING, 'letter.txt': 'Dear Mary,' });
    await expect.element(get('import-confirm')).toBeDisabled();
    await userEvent.click(page.getByRole('button', { name: 'Take out letter.txt' }));
    await expect.element(get('import-confirm')).toBeEnabled();
    await userEvent.click(page.getByRole('button', { name: 'Take out aging.csv' }));
    await expect.element(get('import-preview')).not.toBeInTheDocument();
    await expect.element(page.getByText('Choose the exported files')).toBeVisible();
  });
});

describe('what cannot be imported', () => {
  test('a foreign file is refused in a sentence, changes nothing, and the right one can follow', async () => {
    const { database } = await open();
    await uploadText({ 'letter.txt': 'Dear Mary,\nas per our phone call earlier.' });
    await expect.element(get('import-problem')).toHaveAttribute('data-severity', 'stop');
    await expect.element(get('import-problem')).toMatchTextContent('letter.txt');
    await expect.element(get('import-confirm')).toBeDisabled();
    await expect.element(get('import-reason')).toMatchTextContent('something to put right');
    expect(await database.accounts.count()).toBe(0);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Start again' }));
    await uploadText({ 'aging.csv': AGING });
    await expect.element(get('import-confirm')).toBeEnabled();
  });

  test('totals that differ are shown side by side with the word, and stop the import', async () => {
    const { database } = await open();
    await uploadText({ 'aging.csv': WRONG_TOTAL });
    await expect.element(get('import-file-total')).toMatchTextContent('USD 1,500.00');
    await expect.element(get('import-read-total')).toMatchTextContent('USD 1,400.00');
    await expect.element(get('import-verdict')).toMatchTextContent('They differ');
    await expect.element(get('import-check').last()).toMatchTextContent('TOTAL differs1,500.00 USD1,400.00');
    await expect.element(get('import-confirm')).toBeDisabled();
    await expect.element(get('import-reason')).toMatchTextContent('something to put right');
    expect(await database.imports.count()).toBe(0);
  });
});

test('another currency is read again from the same files', async () => {
  const { database } = await open();
  await uploadText({ 'aging.csv': AGING });
  // The browser is in the States, so dollars are taken until she says otherwise.
  await expect.element(get('import-currency')).toHaveValue('USD');
  await userEvent.selectOptions(get('import-currency'), 'CAD');
  await userEvent.click(page.getByRole('button', { name: 'Use CAD' }));
  await expect.element(get('import-read-total')).toMatchTextContent('CAD 1,400.00');
  await userEvent.click(get('import-confirm'));
  await expect.element(get('import-result')).toBeVisible();
  expect(new Set((await database.items.toArray()).map(({ open: { currency } }) => currency))).toEqual(
    new Set(['CAD']),
  );
});

test('a second import starts from what is on record', async () => {
  await open();
  await uploadText({ 'aging.csv': AGING });
  await userEvent.click(get('import-confirm'));
  await userEvent.click(page.getByRole('button', { name: 'Import other files' }));
  await expect.element(get('last-import')).toMatchTextContent('On record: figures as of November 19, 2026');
  await uploadText({ 'aging.csv': AGING });
  await userEvent.click(get('import-confirm'));
  await expect.element(get('import-result')).toMatchTextContent('As they were4');
});

test('an import is undone to the letter, later as well', async () => {
  const { database, surface } = await open();
  await uploadText({ 'aging.csv': AGING, 'contacts.csv': CONTACTS });
  await userEvent.click(get('import-confirm'));
  await userEvent.click(page.getByRole('button', { name: 'Import other files' }));
  await userEvent.click(page.getByRole('button', { name: 'Undo the last import' }));
  await userEvent.click(get('import-undo-confirm'));
  await expect.element(page.getByText(/^The import was undone/).first()).toBeVisible();
  await expect.element(get('last-import')).not.toBeInTheDocument();
  for (const table of [database.accounts, database.contacts, database.items, database.due])
    expect(await table.count()).toBe(0);
  expect(await database.imports.toArray()).toMatchObject([{ undoneAt: expect.any(Number) }]);
  await expect.poll(() => surface.asked).toEqual(['bookChanged', 'bookChanged']);
});

test('the sample is read like any file, ends in what there is to do, and is removed with one tap', async () => {
  const { database } = await open();
  await userEvent.click(get('import-sample'));
  await expect.element(get('import-file-total')).toMatchTextContent('USD 19,903.90');
  await expect.element(get('import-verdict')).toMatchTextContent('They agree');
  await expect.element(get('import-question')).not.toBeInTheDocument();
  await expect.element(get('import-problem')).not.toBeInTheDocument();
  await userEvent.click(get('import-confirm'));
  await expect.element(get('import-result')).toMatchTextContent(/7 customers overdue, \d to contact today/);
  expect(await database.imports.toArray()).toMatchObject([{ isSample: true }]);
  await userEvent.click(page.getByRole('button', { name: 'Import other files' }));
  // Her own files would part the sample from its undo: it is offered once more.
  await uploadText({ 'aging.csv': AGING });
  await expect.element(get('import-confirm')).toBeEnabled();
  await userEvent.click(get('sample-banner').getByRole('button', { name: 'Remove it' }));
  await userEvent.click(get('import-undo-confirm'));
  await expect.element(get('sample-banner')).not.toBeInTheDocument();
  expect(await database.accounts.count()).toBe(0);
});
