import type { Account } from '../domain/account.ts';
import type { Id } from '../domain/id.ts';
import { type Refusal, type Result, refusal, success } from '../shared/result.ts';
import { readAccount, writeAccount } from '../storage/book-store.ts';
import type { PerOurCallDatabase } from '../storage/database.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { readFamilies } from '../storage/read-families.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';
import { NO_ACCOUNT } from './with-account.ts';

interface Payer {
  readonly accountId: Id;
  readonly paidByParent: boolean;
}

/** Notes that the parent pays for an account, or that it pays for itself again (B6, case 40). */
export async function setPaidByParent(
  program: Program,
  { accountId, paidByParent }: Payer,
): Promise<Result<Account>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const before = await readAccount(database, accountId);
    if (!before) return NO_ACCOUNT;
    const problem = paidByParent ? await checkParent(database, before) : null;
    if (problem) return problem;
    const concerned = await familyOf(database, accountId);
    const account = { ...before, paidByParent };
    await writeAccount(database, account);
    await refreshDue(program, [...concerned, ...(await familyOf(database, accountId))]);
    return success(account);
  });
}

async function checkParent(database: PerOurCallDatabase, account: Account): Promise<Refusal | null> {
  const parent = account.parentId === null ? null : await readAccount(database, account.parentId);
  if (!parent) return refusal('no-parent', 'No customer is on record that this one belongs to.');
  const circle = (await readFamilies(database, [account.id])).paysFor(account.id);
  return parent.id === account.id || circle.some(({ id }) => id === parent.id)
    ? refusal('paid-in-a-circle', `This customer pays for ${parent.name} already: one of them has to pay.`)
    : null;
}

/** Whose line may say something else when it changes who pays for an account. */
async function familyOf(database: PerOurCallDatabase, accountId: Id): Promise<Id[]> {
  const { payerOf, paysFor } = await readFamilies(database, [accountId]);
  return [accountId, payerOf(accountId)?.id ?? accountId, ...paysFor(accountId).map(({ id }) => id)];
}
