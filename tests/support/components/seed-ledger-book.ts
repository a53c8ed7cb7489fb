import { holdAccount } from '../../../lib/app/hold-account.ts';
import type { Program } from '../../../lib/app/program.ts';
import { snoozeAccount } from '../../../lib/app/snooze-account.ts';
import { day } from '../../../lib/domain/day.ts';
import type { Id } from '../../../lib/domain/id.ts';
import { seedAccount } from './seed-account.ts';
import { seedDueBook } from './seed-due-book.ts';

type Names = 'northwind' | 'bramble' | 'cedar' | 'thistle' | 'marlow';

/** The book of the day's list, and besides: one that is not to be chased, one put aside, one very late, and `small` small ones: `small` and ten in all. */
export async function seedLedgerBook(program: Program, small = 4): Promise<Record<Names, Id>> {
  const book = await seedDueBook(program);
  const thistle = await seedAccount(program, { name: 'Thistle & Vane', invoices: [[512_300, 'EUR', 24]] });
  await holdAccount(program, {
    accountId: thistle,
    owner: 'Jo Bell',
    note: 'The renewal is being negotiated',
    until: day('2026-12-01'),
  });
  const marlow = await seedAccount(program, {
    name: 'Marlow Print Works',
    person: 'Ines Marlow',
    invoices: [
      [150_000, 'EUR', 130],
      [90_000, 'EUR', 70],
      [60_000, 'EUR', 40],
      [45_000, 'EUR', 10],
      [80_000, 'EUR', -12],
    ],
  });
  const aside = await seedAccount(program, { name: 'Nettle Farm Shop', invoices: [[33_300, 'EUR', 18]] });
  await snoozeAccount(program, {
    accountId: aside,
    until: Date.parse('2026-11-23T07:00:00Z'),
    note: '',
  });
  for (let n = 1; n <= small; n++) {
    await seedAccount(program, {
      name: `Orchard Lane ${String(n).padStart(2, '0')}`,
      invoices: [[10_000 * n, 'EUR', n]],
    });
  }
  return { ...book, thistle, marlow };
}
