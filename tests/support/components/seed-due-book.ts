import { answerPriorContacts } from '../../../lib/app/answer-prior-contacts.ts';
import type { Program } from '../../../lib/app/program.ts';
import { day } from '../../../lib/domain/day.ts';
import type { Id } from '../../../lib/domain/id.ts';
import { seedAccount } from './seed-account.ts';
import { seedBrokenPromise } from './seed-broken-promise.ts';

/** Something of everything the day's list can hold, on Thursday, 19 November 2026, 10:00 in Berlin. */
export async function seedDueBook(program: Program): Promise<Record<'northwind' | 'bramble' | 'cedar', Id>> {
  const northwind = await seedAccount(program, {
    name: 'Northwind Traders',
    invoices: [
      [320_000, 'USD', 47],
      [48_000, 'USD', 12],
      [41_000, 'EUR', 20],
    ],
  });
  await seedBrokenPromise(program, {
    accountId: northwind,
    at: Date.parse('2026-10-24T10:05:00Z'),
    dueOn: day('2026-11-14'),
    amount: 120_000,
  });
  const cedar = await seedAccount(program, {
    name: 'Cedar Grove Building Materials and Timber Wholesale',
    person: 'Tomasz Wójcik',
    invoices: [[1_284_050, 'EUR', 16]],
  });
  await seedAccount(program, {
    name: 'Kobo Design',
    person: 'Aiko Mori',
    invoices: [
      [1_540_000, 'JPY', 5],
      [12_500, 'EUR', 4],
    ],
  });
  await seedAccount(program, { name: 'Ashdown Dental', unreachable: true, invoices: [[9_950, 'GBP', 9]] });
  const bramble = await seedAccount(program, {
    name: 'Bramble & Sons',
    person: 'Luis Ortega',
    zone: 'America/Los_Angeles',
    invoices: [[76_500, 'USD', 35]],
  });
  await answerPriorContacts(program, { accountId: bramble, done: 'nothing', lastOn: null });
  await seedAccount(program, {
    name: 'Harbour Lights Hotel',
    person: 'Nina Frost',
    invoices: [[215_000, 'EUR', 2]],
  });
  await seedAccount(program, { name: 'Quiet Pines', person: 'Ole Berg', invoices: [[30_000, 'EUR', -20]] });
  return { northwind, bramble, cedar };
}
