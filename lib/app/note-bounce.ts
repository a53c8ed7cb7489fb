import type { Activity } from '../domain/activity.ts';
import { normaliseAddress } from '../domain/email-address.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { addActivity } from '../storage/log-store.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { believedFigures } from './believed-figures.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { refreshDue } from './refresh-due.ts';
import { readInPlace } from './suggestion.ts';

interface Asked {
  readonly accountId: Id;
  readonly address: string;
}

/** A mail of ours came back: the address is used no more until somebody confirms it, and another way is turned to (P2, case 52). */
export async function noteBounce(program: Program, { accountId, address }: Asked): Promise<Result<Activity>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const facts = await readAccountRecords(database, accountId, program.now());
    if (!facts) return refusal('no-account', 'This customer is no longer on record.');
    const same = normaliseAddress(address) ?? address;
    const contact = facts.contacts.find(({ emails }) => emails.some((one) => one.address === same));
    if (!contact) return refusal('no-contact', `${address} is not on record for this customer.`);
    const { reading } = readInPlace(facts, await readTerms(program));
    const mail = reading.log.find((one) => one.kind === 'mail' && one.to.includes(same));
    const activity: Activity = {
      kind: 'bounce',
      id: program.newId(),
      accountId,
      at: reading.moment.now,
      zone: reading.moment.zone,
      amendsId: null,
      believed: believedFigures(reading),
      contactId: contact.id,
      address: same,
      mailId: mail?.id ?? null,
    };
    await addActivity(database, activity);
    await refreshDue(program, [accountId]);
    return success(activity);
  });
}
