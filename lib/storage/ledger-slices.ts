import type { Id } from '../domain/id.ts';
import { type LedgerLine, ledgerLineSchema } from '../domain/ledger-line.ts';
import type { PerOurCallDatabase } from './database.ts';

/** Few enough that reading and checking them is over within a frame or two, many enough to be soon through. */
const AT_A_TIME = 500;

/**
 * Every line of the ledger in the order of the ids, a slice at a time; whoever reads them may let the page do something
 * else between two. A line that cannot be read is passed over: it is made anew when the list is.
 */
export async function* ledgerSlices(database: PerOurCallDatabase): AsyncGenerator<LedgerLine[]> {
  let after: Id | null = '';
  while (after !== null) {
    const rows: LedgerLine[] = await database.ledger.where(':id').above(after).limit(AT_A_TIME).toArray();
    yield rows.flatMap((row) => ledgerLineSchema.safeParse(row).data ?? []);
    after = rows.length < AT_A_TIME ? null : (rows.at(-1)?.accountId ?? null);
  }
}
