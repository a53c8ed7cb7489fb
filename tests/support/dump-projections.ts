import type { PerOurCallDatabase } from '../../lib/storage/database.ts';

/** What is kept ready of all accounts, as it stands. */
export async function dumpProjections({ due, ledger, searchTexts }: PerOurCallDatabase) {
  return {
    due: await due.toArray(),
    ledger: await ledger.toArray(),
    // One line for each account, however they are kept together.
    words: (await searchTexts.toArray()).flatMap(({ text }) => text.split('\n')).sort(),
  };
}
