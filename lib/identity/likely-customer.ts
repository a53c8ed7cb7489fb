import { domainOf, isRobotAddress, mailboxOf, normaliseAddress } from '../domain/email-address.ts';
import type { PageEvidence, Participant } from '../domain/page-evidence.ts';
import { companyDomain } from './company-domain.ts';

/** Who we are, as far as settings and page know it. */
export interface OwnSide {
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
}

type Role = Participant['role'];

const USUAL: readonly Role[] = ['record', 'from', 'quoted', 'to', 'reply-to', 'cc'];
/** A group has put itself in the sender's place: who wrote is whom an answer goes to. */
const THROUGH_A_GROUP: readonly Role[] = ['record', 'from', 'reply-to', 'quoted', 'to', 'cc'];

/**
 * The participants who may be the customer, likeliest first: whom a CRM's record is about; the latest sender from
 * outside; if all senders are our own, a person quoted or forwarded inside their mail (case 48), else whom we wrote to.
 * Never ourselves or a colleague (case 47), never a group that wrote itself into From, each address once.
 */
export function likelyCustomers(evidence: PageEvidence, own: OwnSide): Participant[] {
  const isOurs = ownSide(evidence, own);
  const outside = normalised(evidence.participants).filter((one) => !isOurs(one.address) && !one.viaGroup);
  const newest = evidence.participants.find(({ role }) => role === 'from');
  const order = newest?.viaGroup ? THROUGH_A_GROUP : USUAL;
  const ranked = order.flatMap((role) => outside.filter((one) => one.role === role));
  const seen = new Set<string>();
  return ranked.filter((one) => !seen.has(one.address) && seen.add(one.address));
}

/**
 * Whom the page is about, of those who may be the customer: all that a record of a CRM names, else the likeliest. A list
 * of records is about none of them.
 */
export function subjectsOf(people: readonly Participant[], { view }: PageEvidence): Participant[] {
  const named = people.filter(({ role }) => role === 'record');
  if (view === 'list' && named.length > 1) return [];
  return named.length > 0 ? named : people.slice(0, 1);
}

/** Sites on which everybody has a page: they say nothing about whose domain it is. */
const EVERYBODYS = /(^|\.)(linkedin|facebook|twitter|x|instagram|youtube|xing|google|tiktok)\.[a-z.]+$/;
/** A page that names more is no company's own. */
const MOST_DOMAINS = 3;

/** Domains of the company's website that a record names, as companies are known by; never our own. */
export function recordDomains(evidence: PageEvidence, own: OwnSide): string[] {
  const isOurs = ownSide(evidence, own);
  const hosts = evidence.domains.filter((host) => !EVERYBODYS.test(host));
  return hosts.slice(0, MOST_DOMAINS).flatMap((host) => {
    const domain = companyDomain(host);
    return domain === null || isOurs(`x@${domain}`) ? [] : domain;
  });
}

/** Nobody reads answers there: recognised, but no draft is offered to it. */
export function isRobot(participant: Participant): boolean {
  return isRobotAddress(participant.address);
}

/** Whether an address is ours: the mailbox shown, one the settings name, or a colleague's at a domain of our own. */
function ownSide(evidence: PageEvidence, own: OwnSide): (address: string) => boolean {
  const addresses = [...evidence.own, ...own.addresses].flatMap((text) => normaliseAddress(text) ?? []);
  const mailboxes = new Set(addresses.map(mailboxOf));
  const domains = new Set(
    [...addresses.map(domainOf), ...own.domains].flatMap((host) => companyDomain(host) ?? []),
  );
  return (address) =>
    mailboxes.has(mailboxOf(address)) || domains.has(companyDomain(domainOf(address)) ?? '');
}

function normalised(participants: readonly Participant[]): Participant[] {
  return participants.flatMap((one) => {
    const address = normaliseAddress(one.address);
    return address ? [{ ...one, address }] : [];
  });
}
