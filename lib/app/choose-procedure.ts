import type { Account } from '../domain/account.ts';
import type { Id } from '../domain/id.ts';
import { DEFAULT_PROCEDURES } from '../dunning/default-procedure.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { readAccount, writeAccount } from '../storage/book-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';
import { NO_ACCOUNT } from './with-account.ts';

interface ChosenProcedure {
  readonly accountId: Id;
  /** `null`: that of its kind of customer. */
  readonly procedureId: string | null;
}

/** The way of following up that one account has of its own. */
export async function chooseProcedure(
  program: Program,
  { accountId, procedureId }: ChosenProcedure,
): Promise<Result<Account>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const before = await readAccount(database, accountId);
    if (!before) return NO_ACCOUNT;
    const isKnown = Object.values(DEFAULT_PROCEDURES).some(({ id }) => id === procedureId);
    if (procedureId !== null && !isKnown)
      return refusal('no-procedure', 'There is no such way of following up.');
    const account = { ...before, procedureId };
    await writeAccount(database, account);
    await refreshDue(program, [accountId]);
    return success(account);
  });
}
