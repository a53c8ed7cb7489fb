import { domainOf, isRobotAddress } from '../domain/email-address.ts';
import type { Id } from '../domain/id.ts';
import type { PageEvidence, Participant } from '../domain/page-evidence.ts';
import type { RememberedChoice } from '../domain/remembered-choice.ts';
import { unique } from '../shared/list.ts';
import { foldName } from '../shared/text.ts';
import { isFreeMailDomain } from './free-mail-domain.ts';
import type { KnownSide } from './known-side.ts';
import { likelyCustomers, type OwnSide } from './likely-customer.ts';
import { threadChoiceKey } from './thread-choice-key.ts';

/** What pointed to an account: said on the panel (A5). */
export interface MatchEvidence {
  readonly kind: 'invoice-number' | 'address' | 'chosen' | 'domain' | 'name';
  /** The number, address, domain or name that matched. */
  readonly value: string;
}

export type Match =
  | {
      readonly kind: 'match';
      readonly accountId: Id;
      readonly evidence: MatchEvidence;
      readonly contactAddress: string | null;
    }
  /** Two kinds of evidence point to different accounts: shown, never resolved in silence (A4, case 51). */
  | {
      readonly kind: 'conflict';
      readonly candidates: { readonly accountId: Id; readonly evidence: MatchEvidence }[];
      readonly contactAddress: string | null;
    }
  /** Somebody is on the page, but nobody we know. */
  | { readonly kind: 'unknown'; readonly contactAddress: string | null; readonly name: string | null };

interface Question {
  readonly evidence: PageEvidence;
  readonly own: OwnSide;
  readonly known: KnownSide;
}

interface Candidate {
  readonly accountId: Id;
  readonly evidence: MatchEvidence;
}

/**
 * Who is on the page, by the order of evidence A4: known invoice number, exact address, remembered choice, unambiguous
 * company domain, company name. A choice made by hand settles the accounts that were on the table when it was made;
 * a free-mail domain never counts (case 45); two accounts of one domain never match by it (case 44).
 */
export function identify({ evidence, own, known }: Question): Match {
  const people = likelyCustomers(evidence, own).filter((one) => !isRobotAddress(one.address));
  const first = people[0] ?? null;
  const contactAddress = first?.address ?? null;
  const found = candidates(evidence, first, known);
  const accounts = unique(found.map(({ accountId }) => accountId));
  const choice = chosen(evidence, first, known.choices, accounts);
  if (choice) return { kind: 'match', ...choice, contactAddress };
  const [best] = found;
  if (!best) return { kind: 'unknown', contactAddress, name: first?.name ?? null };
  if (accounts.length === 1) return { kind: 'match', ...best, contactAddress };
  return {
    kind: 'conflict',
    candidates: accounts.flatMap((id) => found.find((one) => one.accountId === id) ?? []),
    contactAddress,
  };
}

/** Strong evidence (numbers, the address) is weighed together; weak evidence counts only when there is no strong one. */
function candidates(evidence: PageEvidence, person: Participant | null, known: KnownSide): Candidate[] {
  const strong = [...byNumber(evidence, known), ...byAddress(person, known)];
  if (strong.length > 0) return strong;
  const domain = byDomain(person, known);
  return domain.length > 0 ? domain : byName(person, known);
}

function byNumber(evidence: PageEvidence, known: KnownSide): Candidate[] {
  return known.numbers
    .filter(({ number }) => evidence.numbers.includes(number))
    .map(({ accountId, number }) => ({ accountId, evidence: { kind: 'invoice-number', value: number } }));
}

function byAddress(person: Participant | null, known: KnownSide): Candidate[] {
  return known.addresses
    .filter(({ address }) => address === person?.address)
    .map(({ accountId, address }) => ({ accountId, evidence: { kind: 'address', value: address } }));
}

function byDomain(person: Participant | null, known: KnownSide): Candidate[] {
  if (!person || isFreeMailDomain(domainOf(person.address))) return [];
  const domain = domainOf(person.address);
  const accounts = unique(
    known.domains.filter((one) => one.domain === domain).map(({ accountId }) => accountId),
  );
  const [accountId] = accounts;
  return accounts.length === 1 && accountId
    ? [{ accountId, evidence: { kind: 'domain', value: domain } }]
    : [];
}

function byName(person: Participant | null, known: KnownSide): Candidate[] {
  const name = foldName(person?.name ?? '');
  const accounts = known.names.filter((one) => one.name === name && name !== '');
  const [only] = accounts;
  if (accounts.length !== 1 || !only) return [];
  return [{ accountId: only.accountId, evidence: { kind: 'name', value: person?.name ?? '' } }];
}

function chosen(
  evidence: PageEvidence,
  person: Participant | null,
  choices: readonly RememberedChoice[],
  found: readonly Id[],
): Candidate | null {
  const keys: [RememberedChoice['scope'], string | null][] = [
    ['thread', threadChoiceKey(evidence)],
    ['address', person?.address ?? null],
  ];
  for (const [scope, key] of keys) {
    const choice = choices.find((one) => one.scope === scope && one.key === key);
    if (!choice) continue;
    const settled = found.every((id) => id === choice.accountId || choice.settles.includes(id));
    if (settled) return { accountId: choice.accountId, evidence: { kind: 'chosen', value: key ?? '' } };
  }
  return null;
}
