import type { Activity } from '../domain/activity.ts';
import { normaliseAddress } from '../domain/email-address.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal } from '../shared/result.ts';
import type { Program } from './program.ts';
import { fileEntry, newEntry, withAccount } from './with-account.ts';

interface Asked {
  readonly accountId: Id;
  readonly address: string;
}

/** A mail of ours came back: the address is used no more until somebody confirms it, and another way is turned to (P2, case 52). */
export async function noteBounce(program: Program, { accountId, address }: Asked): Promise<Result<Activity>> {
  return withAccount(program, accountId, async ({ facts, reading }) => {
    const same = normaliseAddress(address) ?? address;
    const contact = facts.contacts.find(({ emails }) => emails.some((one) => one.address === same));
    if (!contact) return refusal('no-contact', `${address} is not on record for this customer.`);
    const mail = reading.log.find((one) => one.kind === 'mail' && one.to.includes(same));
    return fileEntry(program, {
      kind: 'bounce',
      ...newEntry(program, reading),
      contactId: contact.id,
      address: same,
      mailId: mail?.id ?? null,
    });
  });
}
