import { normaliseAddress, withoutTag } from '../domain/email-address.ts';
import { foldNumber } from '../domain/invoice-number.ts';
import type { PageEvidence } from '../domain/page-evidence.ts';
import { identify, type Match } from '../identity/identify.ts';
import { likelyCustomers } from '../identity/likely-customer.ts';
import { threadChoiceKey } from '../identity/thread-choice-key.ts';
import { unique } from '../shared/list.ts';
import { foldName } from '../shared/text.ts';
import { findKnownSide } from '../storage/find-known-side.ts';
import { readSettings } from '../storage/settings-store.ts';
import type { Program } from './program.ts';

/** Which account is on the page, by what. Reads by index only: as quick with 20,000 accounts as with 20. */
export async function identifyPage(program: Program, evidence: PageEvidence): Promise<Match> {
  const settings = await readSettings(program.database, program.defaults);
  const own = {
    addresses: settings.ownAddresses.flatMap((text) => normaliseAddress(text) ?? []),
    domains: settings.ownDomains,
  };
  const people = likelyCustomers(evidence, own).slice(0, 10);
  const thread = threadChoiceKey(evidence);
  const known = await findKnownSide(program.database, {
    numbers: evidence.numbers.map(foldNumber),
    addresses: unique(people.flatMap(({ address }) => [address, withoutTag(address)])),
    names: people.map(({ name }) => foldName(name ?? '')).filter((name) => name !== ''),
    choices: [
      ...people.map(({ address }) => ['address', address] as const),
      ...(thread ? [['thread', thread] as const] : []),
    ],
  });
  return identify({ evidence: { ...evidence, numbers: evidence.numbers.map(foldNumber) }, own, known });
}
