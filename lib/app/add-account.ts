import { type Account, accountSchema } from '../domain/account.ts';
import { newCustomerSchema, type TypedCustomer } from '../domain/new-person.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { writeAccount } from '../storage/book-store.ts';
import { isNameTaken, writeContact } from '../storage/contact-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { newContact } from './add-contact.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';
import { refusalOf } from './refusal-of.ts';

/**
 * Adds a customer by hand, with one person, at a click and never silently (A8). It owes nothing until an import brings
 * invoices; nothing goes into the log. A name that is on record is refused: that customer is linked instead.
 */
export async function addAccount(program: Program, asked: TypedCustomer): Promise<Result<Account>> {
  const parsed = newCustomerSchema.safeParse(asked);
  if (!parsed.success) {
    const { reason, message } = refusalOf(parsed.error);
    const isAboutPerson = parsed.error.issues[0]?.path[0] === 'person';
    return refusal(isAboutPerson ? `person-${reason}` : reason, message);
  }
  const { name, kind, person } = parsed.data;
  const { database } = program;
  return inOneTransaction(database, async () => {
    if (await isNameTaken(database, name)) {
      return refusal('name', `${name} is on record already: look it up instead.`);
    }
    const account = accountSchema.parse({
      id: program.newId(),
      name,
      kind,
      parentId: null,
      zone: null,
      language: null,
      postalAddress: null,
      external: [],
      createdAt: program.now(),
    });
    await writeAccount(database, account);
    if (person) await writeContact(database, newContact(program, account.id, person));
    await refreshDue(program, [account.id]);
    return success(account);
  });
}
