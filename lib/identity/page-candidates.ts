import { domainOf, mailboxOf } from '../domain/email-address.ts';
import { foldNumber, isUsableNumber } from '../domain/invoice-number.ts';
import type { PageEvidence, Participant } from '../domain/page-evidence.ts';
import { groupBy, unique } from '../shared/list.ts';
import { foldName } from '../shared/text.ts';
import { companyDomain } from './company-domain.ts';
import type { KnownSide } from './known-side.ts';
import type { Candidate, MatchEvidence } from './match.ts';
import { foldWrittenNumber, numberShape } from './number-shape.ts';
import { isPlainName } from './shown-name.ts';
import { isTold, writtenNumbers } from './written-number.ts';

/** Known numbers on the page: those that say by themselves whose they are, or the others (case 50). */
export function byNumber(
  evidence: PageEvidence,
  known: KnownSide,
  { telling }: { telling: boolean },
): Candidate[] {
  const phones = evidence.phones.map((phone) => phone.replace(/\D/g, ''));
  const onPage = groupBy(writtenNumbers(evidence.numbers), ({ shape }) => shape);
  const shapes = new Set(known.numbers.map(({ number }) => numberShape(number)));
  return known.numbers.flatMap(({ accountId, number }) => {
    const bare = foldNumber(foldWrittenNumber(number)).replace(/^#/, '');
    const places = (onPage.get(numberShape(number)) ?? []).filter(
      ({ within }) => within === null || !shapes.has(within),
    );
    if (places.length === 0 || !isUsableNumber(bare)) return [];
    const isPhone = phones.some((digits) => digits !== '' && digits.endsWith(bare.replace(/\W/g, '')));
    return (!isPhone && isTold(places, bare)) === telling
      ? candidate(accountId, 'invoice-number', number)
      : [];
  });
}

/** The address as it is on record; if nobody has it so, another spelling of the same mailbox (case 49). */
export function byAddress({ address }: Participant, known: KnownSide): Candidate[] {
  const exact = known.addresses.filter((one) => one.address === address);
  const alike = known.addresses.filter((one) => mailboxOf(one.address) === mailboxOf(address));
  return (exact.length > 0 ? exact : alike).map((one) => candidate(one.accountId, 'address', one.address));
}

/** A phone of one account alone. */
export function byPhone(evidence: PageEvidence, known: KnownSide): Candidate[] {
  return unique(evidence.phones).flatMap((phone) =>
    only(known.phones.filter((one) => one.phone === phone)).map((id) => candidate(id, 'phone', phone)),
  );
}

/** A company's domain where one account alone has people; never one that is anybody's (cases 44 and 45). */
export function byDomain(domains: readonly string[], known: KnownSide): Candidate[] {
  return unique(domains).flatMap((domain) =>
    only(known.domains.filter((one) => one.domain === domain)).map((id) => candidate(id, 'domain', domain)),
  );
}

export function domainsOf(people: readonly Participant[]): string[] {
  return people.flatMap(({ address }) => companyDomain(domainOf(address)) ?? []);
}

/** The name of one account alone. */
export function byName(name: string | null, known: KnownSide): Candidate[] {
  const folded = foldName(name ?? '');
  if (name === null || folded === '' || !isPlainName(name)) return [];
  return only(known.names.filter((one) => one.name === folded)).map((id) => candidate(id, 'name', name));
}

function only(found: readonly { readonly accountId: string }[]): string[] {
  const ids = unique(found.map(({ accountId }) => accountId));
  return ids.length === 1 ? ids : [];
}

function candidate(accountId: string, kind: MatchEvidence['kind'], value: string): Candidate {
  return { accountId, evidence: { kind, value } };
}
