import { expect, it } from 'vitest';
import { accountView } from '../../lib/app/account-view.ts';
import { confirmFigures } from '../../lib/app/confirm-figures.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const DAY = 24 * 3_600_000;

it('case 1: figures that somebody has checked are those of today, and are written by again', async () => {
  const program = testProgram();
  const { account } = await seededAccount(program, { invoices: [[120_000, 'EUR', 5]] });
  program.setNow(NOW + 12 * DAY);
  const now = () => accountView(program, account.id);
  expect(await now()).toMatchObject({ figuresOf: '2026-11-19', figuresAreStale: true });
  expect(await confirmFigures(program, account.id)).toMatchObject({
    value: { kind: 'figures-checked', on: '2026-12-01', believed: { asOf: '2026-11-19' } },
  });
  expect(await now()).toMatchObject({ figuresOf: '2026-12-01', figuresAreStale: false });
  expect(await readDueContact(program.database, account.id)).toMatchObject({ kind: 'contact' });
  expect((await factsOf(program, account.id)).activities).toHaveLength(1);
});

it('there is nothing to check where there are no figures, or nobody', async () => {
  const program = testProgram();
  const { account } = await seededAccount(program, { invoices: [] });
  expect(await confirmFigures(program, account.id)).toMatchObject({ ok: false, reason: 'no-figures' });
  expect(await confirmFigures(program, 'gone')).toMatchObject({ ok: false, reason: 'no-account' });
  expect(await program.database.activities.count()).toBe(0);
});
