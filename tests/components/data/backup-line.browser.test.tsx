import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupPage } from '../../../components/pages/popup-page.tsx';
import { noteBackup } from '../../../lib/app/make-backup.ts';
import { importRecordSchema } from '../../../lib/domain/import-record.ts';
import { addImport } from '../../../lib/storage/book-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderLight } from '../../support/components/render-light.tsx';
import { seedDueBook } from '../../support/components/seed-due-book.ts';
import { NOW, testProgram } from '../../support/components/test-program.ts';

const DAY = 24 * 60 * 60 * 1000;

beforeEach(() => page.viewport(360, 560));

async function openPopup(importedAt: number, lastBackupAt: number | null = null) {
  const program = testProgram();
  await seedDueBook(program);
  const counts = { accounts: 7, contacts: 6, openItems: 10 };
  const base = { id: 'import-1', system: 'qbo', asOf: null, files: [], counts, totals: [] };
  await addImport(program.database, importRecordSchema.parse({ ...base, at: importedAt }));
  if (lastBackupAt !== null) await noteBackup(program, lastBackupAt);
  const surface = fakeSurface(program);
  let left = 0;
  await renderLight(<PopupPage onLeave={() => (left += 1)} />, surface);
  await expect.element(page.getByTestId('due-count')).toBeVisible();
  return { ...surface, left: () => left };
}

it('reminds in one line, and leads to where a backup is made', async () => {
  const { asked, left } = await openPopup(NOW - 3 * DAY);
  await expect.element(page.getByTestId('backup-note')).toMatchTextContent(/^No backup yet/);
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  await userEvent.click(page.getByTestId('backup-now'));
  expect(asked).toContain('openOptions #data');
  await expect.poll(left).toBe(1);
});

it('“Later” takes it away', async () => {
  await openPopup(NOW - 30 * DAY, NOW - 50 * DAY);
  await expect.element(page.getByTestId('backup-note')).toMatchTextContent(/^Last backup 50 days ago/);
  await userEvent.click(page.getByTestId('backup-later'));
  await expect.element(page.getByTestId('backup-note')).not.toBeInTheDocument();
});

it('says nothing when nothing is due', async () => {
  await openPopup(NOW - DAY);
  await expect.element(page.getByTestId('due-row').first()).toBeVisible();
  await expect.element(page.getByTestId('backup-note')).not.toBeInTheDocument();
});
