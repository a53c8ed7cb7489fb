import type { Id } from '../domain/id.ts';
import { foldName } from '../shared/text.ts';
import type { PerOurCallDatabase } from './database.ts';

interface FoundAccount {
  readonly id: Id;
  readonly name: string;
}

/** Accounts whose name begins with the words, then those that hold them anywhere, at most `limit`. No words: the first by name. */
export async function searchAccounts(
  database: PerOurCallDatabase,
  text: string,
  limit: number,
): Promise<FoundAccount[]> {
  const words = foldName(text);
  const begins = await database.accounts.where('nameKey').startsWith(words).limit(limit).toArray();
  const more =
    begins.length < limit && words !== ''
      ? await database.accounts
          .filter((row) => row.nameKey.includes(words) && !row.nameKey.startsWith(words))
          .limit(limit - begins.length)
          .toArray()
      : [];
  return [...begins, ...more].map(({ id, name }) => ({ id, name }));
}
