import { expect, it } from 'vitest';
import { backupReminder, putOffBackup } from '../../lib/app/backup-reminder.ts';
import { noteBackup } from '../../lib/app/make-backup.ts';
import { importRecordSchema } from '../../lib/domain/import-record.ts';
import { addImport } from '../../lib/storage/book-store.ts';
import { addHold } from '../../lib/storage/log-store.ts';
import { buildHold } from '../support/build-hold.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

const DAY = 24 * 60 * 60 * 1000;

function record(overrides: object) {
  const counts = { accounts: 1, contacts: 1, openItems: 1 };
  const base = { id: 'import-1', at: NOW, system: 'qbo', asOf: null, files: [], counts, totals: [] };
  return importRecordSchema.parse({ ...base, ...overrides });
}

it('is due three days after the first import, again two weeks after a backup once something changed, and can wait a week', async () => {
  const program = testProgram();
  const { account } = await seededAccount(program);
  const isDue = async () => (await backupReminder(program)).isDue;
  await addImport(program.database, record({}));
  expect(await isDue()).toBe(false);
  program.setNow(NOW + 3 * DAY);
  expect(await isDue()).toBe(true);
  await putOffBackup(program);
  expect(await isDue()).toBe(false);
  program.setNow(NOW + 10 * DAY);
  expect(await isDue()).toBe(true);
  await noteBackup(program, program.now());
  expect(await backupReminder(program)).toEqual({
    isDue: false,
    lastBackupAt: NOW + 10 * DAY,
    daysOld: 0,
  });
  program.setNow(NOW + 25 * DAY);
  expect(await isDue()).toBe(false);
  const hold = buildHold({ id: 'z', accountId: account.id, since: NOW + 12 * DAY });
  await addHold(program.database, hold);
  expect(await isDue()).toBe(true);
});

it.each([
  ['sample data', { isSample: true }],
  ['an import that was taken back', { undoneAt: NOW }],
])('%s is not worth a backup', async (_, overrides) => {
  const program = testProgram();
  await seededAccount(program);
  await addImport(program.database, record(overrides));
  program.setNow(NOW + 30 * DAY);
  expect((await backupReminder(program)).isDue).toBe(false);
});
