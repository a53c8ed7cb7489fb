import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ImportSection } from '../../../components/import/import-section.tsx';
import type { ImportPreview } from '../../../lib/app/import-preview.ts';
import { money } from '../../../lib/domain/money.ts';
import { refusal, success } from '../../../lib/shared/result.ts';
import {
  buildImportOutcome,
  buildImportPreview,
  DIFFERING_CHECK,
} from '../../support/build-import-preview.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { scriptedImports } from '../../support/components/scripted-imports.ts';
import { testProgram } from '../../support/components/test-program.ts';
import { uploadText } from '../../support/components/upload-text.ts';

const get = (id: string) => page.getByTestId(id);
const usd = (cents: number) => money(cents, 'USD');

async function open(script: Parameters<typeof scriptedImports>[0]) {
  localStorage.clear();
  const program = testProgram({ locale: 'en-US' });
  const imports = scriptedImports(script);
  const surface = fakeSurface(program, { imports });
  await renderPage(<ImportSection />, surface);
  return { program, imports, surface };
}

async function isAccessible() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
}

describe('the guide', () => {
  test('shows the reports of the chosen program, and has it chosen the next time', async () => {
    await open({ preview: () => buildImportPreview() });
    await expect.element(get('import-reports')).not.toBeInTheDocument();
    await userEvent.selectOptions(get('import-system'), 'other');
    await expect
      .element(get('import-reports'))
      .toMatchTextContent('at least the customer, the invoice number');
    await isAccessible();
    expect(localStorage.getItem('import-system')).toBe('other');
  });
});

describe('work under way', () => {
  test('reading shows how far it is, and is stopped without a change; the files stay', async () => {
    const { imports } = await open({ preview: () => buildImportPreview() });
    imports.holdAt({ step: 'reading', done: 1_300_000, of: 3_400_000 });
    await uploadText({ 'aging.csv': 'x' });
    await expect.element(get('import-progress')).toMatchTextContent('1.3 MB of 3.4 MB');
    await isAccessible();
    await userEvent.click(get('import-stop'));
    await expect.element(get('import-stopped')).toMatchTextContent('Nothing was changed');
    imports.goOn();
    await userEvent.click(get('import-read-again'));
    await expect.element(get('import-confirm')).toBeEnabled();
  });

  test('saving shows rows, is stopped unsaved, and can be begun again', async () => {
    const { imports, surface } = await open({ preview: () => buildImportPreview() });
    await uploadText({ 'aging.csv': 'x' });
    await expect.element(get('import-confirm')).toBeEnabled();
    imports.holdAt({ step: 'writing', done: 1200, of: 3400 });
    await userEvent.click(get('import-confirm'));
    await expect.element(get('import-progress')).toMatchTextContent('Saving1,200 of 3,400 rows');
    await userEvent.click(get('import-stop'));
    await expect.element(get('import-stopped')).toMatchTextContent('Nothing was saved');
    expect(surface.asked).toEqual([]);
    imports.goOn();
    await userEvent.click(get('import-confirm'));
    await expect.element(get('import-result')).toBeVisible();
    await expect.poll(() => surface.asked).toEqual(['bookChanged']);
  });

  test('what is saved is not to be stopped any more; the list need not be waited for', async () => {
    const { imports } = await open({ preview: () => buildImportPreview() });
    await uploadText({ 'aging.csv': 'x' });
    await expect.element(get('import-confirm')).toBeEnabled();
    imports.holdAt({ step: 'listing', done: 1, of: 3 });
    await userEvent.click(get('import-confirm'));
    await expect
      .element(get('import-progress'))
      .toMatchTextContent('Saved. Making today’s list1 of 3 customers');
    await expect.element(get('import-stop')).not.toBeInTheDocument();
    // The list is finished later; the import stands.
    await userEvent.click(get('import-go-on'));
    await expect.element(get('import-result')).toBeVisible();
  });

  test('a worker that dies is a sentence, and the files can be read again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let dies = true;
    const gone = Object.assign(new Error('out of memory'), { name: 'WorkerGone' });
    await open({ preview: () => (dies ? gone : buildImportPreview()) });
    await uploadText({ 'aging.csv': 'x' });
    await expect.element(get('import-problem')).toMatchTextContent(/could not be read; nothing was changed/);
    await isAccessible();
    dies = false;
    await userEvent.click(get('import-read-again'));
    await expect.element(get('import-confirm')).toBeEnabled();
    vi.restoreAllMocks();
  });

  test('one that had to be ended to stop it reads the files again', async () => {
    const { imports } = await open({ preview: () => buildImportPreview() });
    const gone = Object.assign(new Error('did not stop'), { name: 'WorkerGone' });
    await uploadText({ 'aging.csv': 'x' });
    await expect.element(get('import-confirm')).toBeEnabled();
    imports.holdAt({ step: 'writing', done: 1, of: 2 });
    imports.failStopping(gone);
    await userEvent.click(get('import-confirm'));
    await userEvent.click(get('import-stop'));
    await expect.element(get('import-stopped')).toMatchTextContent('Nothing was saved');
    imports.goOn();
    await userEvent.click(get('import-read-again'));
    await expect.element(get('import-confirm')).toBeEnabled();
  });

  test('one that dies while it saves has saved nothing, and what it had read is read again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const gone = Object.assign(new Error('out of memory'), { name: 'WorkerGone' });
    await open({ preview: () => buildImportPreview(), outcome: gone });
    await uploadText({ 'aging.csv': 'x' });
    await userEvent.click(get('import-confirm'));
    await expect.element(get('import-problem')).toMatchTextContent(/did not finish, and nothing was saved/);
    await userEvent.click(get('import-read-again'));
    await expect.element(get('import-confirm')).toBeEnabled();
    vi.restoreAllMocks();
  });
});

describe('what is shown before it is saved', () => {
  const differing: Partial<ImportPreview> = {
    checks: [DIFFERING_CHECK],
    differences: [DIFFERING_CHECK],
    canConfirm: false,
    whyNot: 'The totals differ.',
  };

  test('a difference opens by itself and names the rows that explain it', async () => {
    await open({ preview: () => buildImportPreview(differing) });
    await uploadText({ 'aging.csv': 'x' });
    await expect.element(get('import-verdict')).toMatchTextContent('They differ');
    await expect
      .element(get('import-explained'))
      .toMatchTextContent('Row 7 of aging.csv: “1OO.00” is not an amount');
    await expect.element(get('import-reason')).toMatchTextContent('The totals differ.');
    await isAccessible();
  });

  test('of ten thousand totals those that differ are shown, and not the others', async () => {
    const agreeing = buildImportPreview().checks[0];
    if (!agreeing) throw new Error('no check');
    const many = Array.from({ length: 10_000 }, (_, line) => ({
      ...agreeing,
      line,
      label: `Customer ${line}`,
    }));
    await open({ preview: () => buildImportPreview({ ...differing, checks: [...many, DIFFERING_CHECK] }) });
    await uploadText({ 'aging.csv': 'x' });
    await expect.element(get('import-check')).toHaveLength(1);
    await expect.element(page.getByText('10,000 more totals, not shown here.')).toBeVisible();
  });

  test('changes against the book are counted; the lists are folded', async () => {
    await open({
      preview: () =>
        buildImportPreview({
          changes: {
            accounts: { new: 1, changed: 0, unchanged: 2 },
            contacts: { new: 0, changed: 0, unchanged: 0 },
            openItems: { new: 1, changed: 1, unchanged: 2, paid: 1, missing: 70 },
            listed: [
              { kind: 'changed', customer: 'Northwind', number: '1', was: usd(120_000), now: usd(60_000) },
              { kind: 'missing', customer: 'Fabrikam', number: '2', was: usd(7_500), now: null },
            ],
            conflicts: ['The file says B Street, you confirmed A Street: yours is kept.'],
          },
        }),
    });
    await uploadText({ 'aging.csv': 'x' });
    await expect.element(get('import-conflict')).toMatchTextContent('yours is kept');
    await expect.element(get('import-changed')).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: /^Changed/ }));
    await expect.element(get('import-changed')).toMatchTextContent('Northwind11,200.00600.00 USD');
    await userEvent.click(page.getByRole('button', { name: /^Not in this export/ }));
    await expect.element(page.getByText('And 69 more.')).toBeVisible();
    await isAccessible();
  });
});

describe('afterwards', () => {
  const sample = buildImportOutcome({ record: { ...buildImportOutcome().record, isSample: true } });

  test('one tap opens the day’s list; the import is undone after one more question', async () => {
    const { imports, surface } = await open({ preview: () => buildImportPreview() });
    await uploadText({ 'aging.csv': 'x' });
    await userEvent.click(get('import-confirm'));
    await expect.element(get('import-result')).toMatchTextContent('2 customers overdue, 1 to contact today');
    await userEvent.click(get('import-due-list'));
    await userEvent.click(get('import-undo'));
    await isAccessible();
    await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
    expect(imports.asked).not.toContain('undo');
    await userEvent.click(get('import-undo'));
    await userEvent.click(get('import-undo-confirm'));
    await expect.element(page.getByText(/^The import was undone/).first()).toBeVisible();
    await expect.element(get('import-file')).toBeInTheDocument();
    await expect.poll(() => surface.asked).toEqual(['bookChanged', 'openDueList', 'bookChanged']);
  });

  test('an undo that would lose work is refused with the reason', async () => {
    const { surface } = await open({
      preview: () => buildImportPreview(),
      undone: refusal('cannot-undo', 'There has been work since, for Northwind Traders.'),
    });
    await uploadText({ 'aging.csv': 'x' });
    await userEvent.click(get('import-confirm'));
    await userEvent.click(get('import-undo'));
    await userEvent.click(get('import-undo-confirm'));
    await expect.element(get('import-undo-refused')).toMatchTextContent('There has been work since');
    await isAccessible();
    await expect.poll(() => surface.asked).toEqual(['bookChanged']);
  });

  test('sample data is called so before and after, and her own files do not mix with it', async () => {
    const { imports } = await open({ preview: () => buildImportPreview(), outcome: success(sample) });
    await userEvent.click(get('import-sample'));
    await expect.element(page.getByText('This is sample data')).toBeVisible();
    await expect.element(get('import-file')).not.toBeInTheDocument();
    expect(imports.asked).toEqual(['preview Sample open invoices.csv Sample customers.csv']);
    await userEvent.click(get('import-confirm'));
    await expect.element(get('sample-banner')).toMatchTextContent('Remove it');
    expect(imports.asked.at(-1)).toBe('confirm sample');
    await isAccessible();
    await userEvent.click(get('import-undo'));
    await userEvent.click(get('import-undo-confirm'));
    await expect.element(get('import-file')).toBeInTheDocument();
  });
});
