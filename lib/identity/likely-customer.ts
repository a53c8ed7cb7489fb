import { domainOf, isRobotAddress, normaliseAddress, withoutTag } from '../domain/email-address.ts';
import type { PageEvidence, Participant } from '../domain/page-evidence.ts';
import { isFreeMailDomain } from './free-mail-domain.ts';

/** Who we are, as far as settings and page know it. */
export interface OwnSide {
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
}

/**
 * The participants who may be the customer, likeliest first: the latest sender from outside; if all senders are our
 * own, a person quoted or forwarded inside their mail (case 48), else whom we wrote to. Never ourselves or a colleague
 * (case 47), never a group that wrote itself into From, each address once.
 */
export function likelyCustomers(evidence: PageEvidence, own: OwnSide): Participant[] {
  const ours = ownSide(evidence, own);
  const outside = normalised(evidence.participants).filter(
    (one) => !isOurs(one.address, ours) && !one.viaGroup,
  );
  const order: Participant['role'][] = ['from', 'quoted', 'to', 'reply-to', 'cc'];
  const ranked = order.flatMap((role) => outside.filter((one) => one.role === role));
  const seen = new Set<string>();
  return ranked.filter((one) => !seen.has(one.address) && seen.add(one.address));
}

/** Nobody reads answers there: recognised, but no draft is offered to it. */
export function isRobot(participant: Participant): boolean {
  return isRobotAddress(participant.address);
}

function ownSide(evidence: PageEvidence, own: OwnSide): OwnSide {
  const addresses = [...evidence.own, ...own.addresses].flatMap((text) => normaliseAddress(text) ?? []);
  const domains = addresses.map(domainOf).filter((domain) => !isFreeMailDomain(domain));
  return { addresses, domains: [...domains, ...own.domains] };
}

function isOurs(address: string, own: OwnSide): boolean {
  const bare = withoutTag(address);
  return own.addresses.some((mine) => withoutTag(mine) === bare) || own.domains.includes(domainOf(address));
}

function normalised(participants: readonly Participant[]): Participant[] {
  return participants.flatMap((one) => {
    const address = normaliseAddress(one.address);
    return address ? [{ ...one, address }] : [];
  });
}
