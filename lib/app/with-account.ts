import type { Activity } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import type { Reading } from '../dunning/reading.ts';
import { type Result, refusal, type Success, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { type AccountRecords, readAccountRecords } from '../storage/read-account-records.ts';
import { believedFigures } from './believed-figures.ts';
import type { BookTerms } from './book-terms.ts';
import { fileActivity } from './file-activity.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { refreshDue } from './refresh-due.ts';
import { type ReadingInPlace, readInPlace } from './suggestion.ts';

/** One account as it is on record, and as it is read by what holds for the book now. */
export interface AccountOnRecord extends ReadingInPlace {
  readonly facts: AccountRecords;
  readonly terms: BookTerms;
}

export const NO_ACCOUNT = refusal('no-account', 'This customer is no longer on record.');

/** All that `work` reads and writes about an account is one transaction; refused where the account is gone. */
export function withAccount<T>(
  program: Program,
  accountId: Id,
  work: (account: AccountOnRecord) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inOneTransaction(program.database, async () => {
    const found = await accountOnRecord(program, accountId);
    return found.ok ? work(found.value) : found;
  });
}

/** Inside a transaction it becomes part of it. */
export async function accountOnRecord(program: Program, accountId: Id): Promise<Result<AccountOnRecord>> {
  const facts = await readAccountRecords(program.database, accountId, program.now());
  if (!facts) return NO_ACCOUNT;
  const terms = await readTerms(program);
  return success({ ...readInPlace(facts, terms), facts, terms });
}

/** What every new entry of the log has: it is made now, by the firm's clock, with what was believed then (D13). */
export function newEntry({ newId }: Pick<Program, 'newId'>, reading: Reading) {
  const { facts, moment } = reading;
  return {
    id: newId(),
    accountId: facts.account.id,
    at: moment.now,
    zone: moment.zone,
    amendsId: null,
    believed: believedFigures(reading),
  };
}

/** Puts an entry into the log, and the account where it stands from then on in the day's list. */
export async function fileEntry<T extends Activity>(program: Program, entry: T): Promise<Success<T>> {
  const filed = await fileActivity(program, entry);
  await refreshDue(program, [entry.accountId]);
  return filed;
}
