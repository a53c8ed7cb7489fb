import type { Account } from '../domain/account.ts';
import type { Erasure } from '../domain/erasure.ts';
import { holdSchema, isHolding } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { readAccount } from '../storage/book-store.ts';
import { eraseAccountRows, newSalt } from '../storage/erase-account-rows.ts';
import { addErasure } from '../storage/erasure-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { payersOf } from '../storage/read-families.ts';
import { dropUndoParts } from '../storage/undo-store.ts';
import { dropLeftovers } from './drop-leftovers.ts';
import { erasureHash, erasureKeys } from './erasure-hash.ts';
import { noSpaceRefusal } from './no-space.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';
import { NO_ACCOUNT } from './with-account.ts';

export interface ErasedAccount {
  /** For the sentence that says it is done; nowhere else is it kept. */
  readonly name: string;
  /** The customer had asked for no more contact, and the mark says so. */
  readonly askedForNoContact: boolean;
  /** Customers that belonged to it and stand alone now. */
  readonly standAlone: number;
}

/**
 * Removes a customer with everything kept about it, in one transaction. What stays is a mark by which a later import or an
 * older backup is noticed that would bring it back; no name can be read from it. No import can be undone afterwards: it
 * would put rows of the customer back.
 */
export async function eraseAccount(program: Program, accountId: Id): Promise<Result<ErasedAccount>> {
  const { database } = program;
  const known = await readAccount(database, accountId);
  if (!known) return NO_ACCOUNT;
  // Before the transaction: hashing is not waited for inside one.
  const mark = await markOf(known);
  try {
    const erased = await inOneTransaction(database, () => erase(program, known, mark));
    // A restore that was cut off may have left the customer beside the book.
    await dropLeftovers(program);
    return erased;
  } catch (error) {
    const refused = noSpaceRefusal(error);
    if (refused) return refused;
    throw error;
  }
}

type Mark = Pick<Erasure, 'salt' | 'keyHashes'>;

async function markOf(account: Account): Promise<Mark> {
  const salt = newSalt();
  return {
    salt,
    keyHashes: await Promise.all(erasureKeys(account).map((key) => erasureHash(salt, key))),
  };
}

async function erase(program: Program, known: Account, mark: Mark): Promise<Result<ErasedAccount>> {
  const { database } = program;
  const { id, name } = known;
  const now = await readAccount(database, id);
  if (!now) return NO_ACCOUNT;
  if (erasureKeys(now).join('\n') !== erasureKeys(known).join('\n'))
    return refusal('changed', 'This customer was changed at this very moment. Look at it, and try again.');
  const holds = await database.holds.where({ accountId: id }).toArray();
  const askedForNoContact = holds
    .flatMap((row) => holdSchema.safeParse(row).data ?? [])
    .some((hold) => hold.kind === 'stop' && isHolding(hold, program.now()));
  const payers = await payersOf(database, [id]);
  const children = await eraseAccountRows(database, id);
  await addErasure(database, { id, at: program.now(), ...mark, askedForNoContact });
  await dropUndoParts(database);
  await refreshDue(program, [...children, ...payers]);
  return success({ name, askedForNoContact, standAlone: children.length });
}
