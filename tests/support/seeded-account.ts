import type { Program } from '../../lib/app/program.ts';
import type { AccountFacts } from '../../lib/dunning/facts.ts';
import { readAccountRecords } from '../../lib/storage/read-account-records.ts';
import { seedAccount } from './components/seed-account.ts';

type Seed = Parameters<typeof seedAccount>[1];

/** Northwind Traders with Mary Adams; unless said otherwise one invoice over 1,200.00 EUR, 20 days late. */
export async function seededAccount(program: Program, seed: Partial<Seed> = {}): Promise<AccountFacts> {
  const id = await seedAccount(program, {
    name: 'Northwind Traders',
    invoices: [[120_000, 'EUR', 20]],
    ...seed,
  });
  return factsOf(program, id);
}

export async function factsOf(program: Program, accountId: string): Promise<AccountFacts> {
  const facts = await readAccountRecords(program.database, accountId, program.now());
  if (!facts) throw new Error(`There is no account ${accountId}`);
  return facts;
}
