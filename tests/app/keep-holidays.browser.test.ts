import { expect, it } from 'vitest';
import { accountView } from '../../lib/app/account-view.ts';
import { keepHolidays } from '../../lib/app/keep-holidays.ts';
import { refreshAllDue } from '../../lib/app/refresh-due.ts';
import { readHolidays } from '../../lib/storage/holiday-store.ts';
import { testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

const THANKSGIVING = Date.parse('2026-11-26T16:00:00Z');

async function bookWith(postalAddress: string) {
  const program = testProgram();
  const { account } = await seededAccount(program, { invoices: [[120_000, 'EUR', 5]] });
  await program.database.accounts.update(account.id, { postalAddress, zone: null, place: null });
  program.setNow(THANKSGIVING);
  await refreshAllDue(program);
  return { program, account };
}

it('case 18: a contact on the customer’s holiday rolls forward and says so, once the days are looked up', async () => {
  const { program, account } = await bookWith('12 Main Street\nAustin, TX 78701\nUSA');
  expect((await accountView(program, account.id))?.suggestion.kind).toBe('contact');
  expect(await keepHolidays(program)).toBeGreaterThan(0);
  const suggestion = (await accountView(program, account.id))?.suggestion;
  expect(suggestion?.kind).toBe('not-now');
  expect(suggestion?.reasons.map(({ text }) => text).join(' ')).toContain('Thanksgiving');
  expect(suggestion?.dueAt).toBeGreaterThan(THANKSGIVING + 12 * 3_600_000);
});

it('case 19: a place nobody knows the days of is looked up once, and nothing is claimed of it', async () => {
  const { program } = await bookWith('Bairiki, Tarawa, Kiribati');
  await keepHolidays(program);
  const kept = (await readHolidays(program.database)).filter(({ place }) => place.startsWith('KI'));
  expect(kept).toMatchObject([{ years: [], isUnknown: true, days: [] }]);
  expect(await keepHolidays(program)).toBe(0);
});

it('keeps this year and the next, and looks again when a year has gone', async () => {
  const { program } = await bookWith('12 Main Street\nAustin, TX 78701\nUSA');
  await keepHolidays(program);
  const [texas] = await readHolidays(program.database, ['US-TX']);
  expect(texas?.years).toEqual([2026, 2027]);
  expect(await keepHolidays(program)).toBe(0);
  program.setNow(THANKSGIVING + 60 * 24 * 3_600_000);
  expect(await keepHolidays(program)).toBeGreaterThan(0);
});
