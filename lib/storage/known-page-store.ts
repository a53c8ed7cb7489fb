import type { Id } from '../domain/id.ts';
import { type KnownPage, knownPageSchema } from '../domain/known-page.ts';
import type { PerOurCallDatabase } from './database.ts';

/** Where the account was seen last; `null`: nowhere, or what was noted of it cannot be read. */
export async function readKnownPage(database: PerOurCallDatabase, accountId: Id): Promise<KnownPage | null> {
  return knownPageSchema.safeParse(await database.knownPages.get(accountId)).data ?? null;
}

export async function writeKnownPage(database: PerOurCallDatabase, page: KnownPage): Promise<void> {
  await database.knownPages.put(page);
}

/** The addresses of all that are noted, by account. */
export async function knownAddresses(
  database: PerOurCallDatabase,
): Promise<{ accountId: Id; url: string }[]> {
  const rows = await database.knownPages.toArray();
  return rows.map(({ accountId, url }) => ({ accountId, url: String(url) }));
}

export async function removeKnownPages(database: PerOurCallDatabase, ids: readonly Id[]): Promise<void> {
  await database.knownPages.bulkDelete([...ids]);
}
