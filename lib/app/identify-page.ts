import { isRobotAddress, normaliseAddress } from '../domain/email-address.ts';
import type { PageEvidence } from '../domain/page-evidence.ts';
import type { Settings } from '../domain/settings.ts';
import { choiceKeys } from '../identity/choice-keys.ts';
import { identify } from '../identity/identify.ts';
import type { KnownSide } from '../identity/known-side.ts';
import { likelyCustomers, recordDomains, subjectsOf } from '../identity/likely-customer.ts';
import type { Match } from '../identity/match.ts';
import { domainsOf } from '../identity/page-candidates.ts';
import { numberKeys } from '../identity/written-number.ts';
import { isSamePhone } from '../places/same-phone.ts';
import { unique } from '../shared/list.ts';
import { foldName } from '../shared/text.ts';
import { findKnownSide } from '../storage/find-known-side.ts';
import { readSettings } from '../storage/settings-store.ts';
import type { Program } from './program.ts';

/** People looked up on one page: a thread has few, a list of a CRM is no customer's page. */
const MOST_PEOPLE = 20;

/** Which account is on the page, by what. Reads by index only: as quick with 20,000 accounts as with 20. */
export async function identifyPage(program: Program, evidence: PageEvidence): Promise<Match> {
  const settings = await readSettings(program.database, program.defaults);
  const own = {
    addresses: settings.ownAddresses.flatMap((text) => normaliseAddress(text) ?? []),
    domains: settings.ownDomains,
  };
  const people = likelyCustomers(evidence, own)
    .filter(({ address }) => !isRobotAddress(address))
    .slice(0, MOST_PEOPLE);
  const subjects = subjectsOf(people, evidence);
  const names = [evidence.company, subjects[0]?.name].map((name) => foldName(name ?? ''));
  const found = await findKnownSide(program.database, {
    numbers: numberKeys(evidence.numbers),
    addresses: people.map(({ address }) => address),
    domains: [...domainsOf(subjects), ...recordDomains(evidence, own)],
    phones: evidence.phones,
    names: unique(names.filter((name) => name !== '')),
    choices: choiceKeys(evidence, subjects[0]?.address ?? null),
  });
  const known: KnownSide = { ...found, phones: samePhones(evidence, found, settings) };
  return identify({ evidence, own, known });
}

type Found = Awaited<ReturnType<typeof findKnownSide>>;

/** Numbers on record that are one on the page, read in whole as people where the account sits write them; never our own. */
function samePhones({ phones }: PageEvidence, found: Found, settings: Settings): KnownSide['phones'] {
  const home = settings.place?.country ?? null;
  const others = phones.filter(
    (phone) => settings.senderPhone === '' || !isSamePhone(phone, settings.senderPhone, home),
  );
  return found.phones.flatMap(({ number, accountId }) => {
    const country = found.accounts.find(({ id }) => id === accountId)?.country ?? home;
    return others
      .filter((phone) => isSamePhone(phone, number, country))
      .map((phone) => ({ phone, accountId }));
  });
}
