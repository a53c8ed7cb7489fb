import { domainOf, isRobotAddress, withoutTag } from '../domain/email-address.ts';
import type { Id } from '../domain/id.ts';
import { isTellingNumber } from '../domain/invoice-number.ts';
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
  const strong = [...byNumber(evidence, known), ...byAddress(first, known)];
  const choices = chosen(evidence, first, known.choices);
  const settled = choices.find((choice) => settles(choice, strong));
  if (settled) return { kind: 'match', ...asCandidate(settled), contactAddress };
  // A choice that is not settled stands beside what contradicts it: neither wins in silence.
  const found = strong.length > 0 ? [...strong, ...choices.slice(0, 1).map(asCandidate)] : weak(first, known);
  const accounts = unique(found.map(({ accountId }) => accountId));
  const [best] = found;
  if (!best) return { kind: 'unknown', contactAddress, name: first?.name ?? null };
  if (accounts.length === 1) return { kind: 'match', ...best, contactAddress };
  return {
    kind: 'conflict',
    candidates: accounts.flatMap((id) => found.find((one) => one.accountId === id) ?? []),
    contactAddress,
  };
}

/** Counts only when there is no strong evidence (numbers, the address) and no choice: a company's domain, then its name. */
function weak(person: Participant | null, known: KnownSide): Candidate[] {
  const domain = byDomain(person, known);
  return domain.length > 0 ? domain : byName(person, known);
}

function byNumber(evidence: PageEvidence, known: KnownSide): Candidate[] {
  return known.numbers
    .filter(({ number }) => isTellingNumber(number) && evidence.numbers.includes(number))
    .map(({ accountId, number }) => ({ accountId, evidence: { kind: 'invoice-number', value: number } }));
}

/** The address itself; if nobody has it, the one it is a "+tag" of (case 49). */
function byAddress(person: Participant | null, known: KnownSide): Candidate[] {
  if (!person) return [];
  const having = (wanted: string): Candidate[] =>
    known.addresses
      .filter(({ address }) => address === wanted)
      .map(({ accountId, address }) => ({ accountId, evidence: { kind: 'address', value: address } }));
  const exact = having(person.address);
  return exact.length > 0 ? exact : having(withoutTag(person.address));
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

/** The choices made for this thread and for this person, the narrower first. */
function chosen(
  evidence: PageEvidence,
  person: Participant | null,
  choices: readonly RememberedChoice[],
): RememberedChoice[] {
  const keys: [RememberedChoice['scope'], string | null][] = [
    ['thread', threadChoiceKey(evidence)],
    ['address', person?.address ?? null],
  ];
  return keys.flatMap(([scope, key]) => choices.find((one) => one.scope === scope && one.key === key) ?? []);
}

/** Nothing strong points to an account that was not on the table when the choice was made. */
function settles(choice: RememberedChoice, strong: readonly Candidate[]): boolean {
  return strong.every(
    ({ accountId }) => accountId === choice.accountId || choice.settles.includes(accountId),
  );
}

function asCandidate({ accountId, key }: RememberedChoice): Candidate {
  return { accountId, evidence: { kind: 'chosen', value: key } };
}
