import { isRobotAddress } from '../domain/email-address.ts';
import type { PageEvidence, Participant } from '../domain/page-evidence.ts';
import type { RememberedChoice } from '../domain/remembered-choice.ts';
import { groupBy, unique } from '../shared/list.ts';
import { choiceKeys } from './choice-keys.ts';
import { companyName } from './company-name.ts';
import { headOfFamily } from './family.ts';
import type { KnownSide } from './known-side.ts';
import { likelyCustomers, type OwnSide, recordDomains, subjectsOf } from './likely-customer.ts';
import type { Candidate, Match } from './match.ts';
import { numberShape } from './number-shape.ts';
import { byAddress, byDomain, byName, byNumber, byPhone, domainsOf } from './page-candidates.ts';
import { shownName } from './shown-name.ts';

interface Question {
  readonly evidence: PageEvidence;
  readonly own: OwnSide;
  readonly known: KnownSide;
}

/**
 * Who is on the page, by the order of evidence A4: known invoice number, exact address, remembered choice, phone,
 * unambiguous company domain, company name. A choice made by hand settles the accounts that were on the table when it was
 * made; a free-mail domain never counts (case 45); two accounts of one domain never match by it (case 44).
 */
export function identify({ evidence, own, known }: Question): Match {
  const people = likelyCustomers(evidence, own).filter((one) => !isRobotAddress(one.address));
  const subjects = subjectsOf(people, evidence);
  const first = subjects[0] ?? null;
  const contactAddress = first?.address ?? null;
  const places = [
    ...byPhone(evidence, known),
    ...byDomain([...domainsOf(subjects), ...recordDomains(evidence, own)], known),
  ];
  const strong = strongEvidence(evidence, subjects, known, places);
  const choices = chosen(evidence, contactAddress, known.choices);
  const settled = choices.find((choice) => settles(choice, strong));
  if (settled)
    return asMatch([asCandidate(settled)], asCandidate(settled), { contactAddress, isGuess: false });
  // A choice that is not settled stands beside what contradicts it: neither wins in silence.
  const firm = strong.length > 0 ? [...strong, ...choices.slice(0, 1).map(asCandidate)] : [];
  const found = firstFound([
    () => firm,
    () => [...places, ...byName(evidence.company, known)],
    () => othersOnPage(evidence, people, known),
    () => (first ? byName(first.name, known) : []),
  ]);
  const [best] = found;
  const head = accountsOf(found).length === 1 ? best : headOfFamily(found, known.accounts);
  // A list is of many customers: none of them is the page's.
  if (!best || (!head && evidence.view === 'list')) {
    const domains = [...recordDomains(evidence, own), ...domainsOf(subjects)];
    const company = evidence.company ?? companyName(domains[0] ?? '');
    return { kind: 'unknown', contactAddress, name: first && shownName(first.address, first.name), company };
  }
  if (!head) return { kind: 'conflict', candidates: onePerAccount(found), contactAddress };
  const isOnlyQuoted = first?.role === 'quoted';
  const isOnlyName = head.evidence.kind === 'name' && evidence.company !== head.evidence.value;
  return asMatch(found, head, { contactAddress, isGuess: isOnlyQuoted || isOnlyName });
}

/**
 * Numbers and addresses. What could be several customers' is told by the other: a number two of them have by who writes
 * (case 67), a person of two by the number she writes of. A number that could be something else only decides between the
 * customers of a person (case 50).
 */
function strongEvidence(
  evidence: PageEvidence,
  people: readonly Participant[],
  known: KnownSide,
  places: readonly Candidate[],
): Candidate[] {
  const addresses = people.flatMap((person) => byAddress(person, known));
  const telling = groupBy(byNumber(evidence, known, { telling: true }), (one) =>
    numberShape(one.evidence.value),
  );
  const numbers = [...telling.values()].flatMap((owners) => agreeing(owners, addresses));
  // Somebody new at one customer who writes of another's invoice is a conflict as well (case 51).
  const senders = addresses.length > 0 ? addresses : places;
  if (numbers.length > 0) return [...numbers, ...agreeing(senders, numbers)];
  const hinted = agreeing(byNumber(evidence, known, { telling: false }), addresses);
  const [hint] = hinted;
  const isHinted = hint && accountsOf(hinted).length === 1 && accountsOf(addresses).includes(hint.accountId);
  return isHinted && accountsOf(addresses).length > 1 ? hinted : addresses;
}

/** Those of some that others point to as well; all of them where nothing agrees. */
function agreeing(some: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const both = some.filter((one) => others.some(({ accountId }) => accountId === one.accountId));
  return both.length > 0 ? both : [...some];
}

/**
 * A stranger writes and somebody we know is in the mail as well (case 43): she tells the customer by her exact address,
 * unless others in it are of other customers. In a list nobody belongs to anybody else.
 */
function othersOnPage({ view }: PageEvidence, people: readonly Participant[], known: KnownSide): Candidate[] {
  if (view === 'list') return [];
  const found = people.slice(1).flatMap((person) => byAddress(person, known));
  return accountsOf(found).length === 1 || headOfFamily(found, known.accounts) ? found : [];
}

function firstFound(ways: readonly (() => Candidate[])[]): Candidate[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

function asMatch(
  found: readonly Candidate[],
  head: Candidate,
  rest: { readonly contactAddress: string | null; readonly isGuess: boolean },
): Match {
  const also = onePerAccount(found).filter(({ accountId }) => accountId !== head.accountId);
  return { kind: 'match', ...head, also, ...rest };
}

function accountsOf(candidates: readonly Candidate[]): string[] {
  return unique(candidates.map(({ accountId }) => accountId));
}

function onePerAccount(found: readonly Candidate[]): Candidate[] {
  return accountsOf(found).flatMap((id) => found.find(({ accountId }) => accountId === id) ?? []);
}

/** The choices made for this page and for this person, the narrower first. */
function chosen(
  evidence: PageEvidence,
  person: string | null,
  choices: readonly RememberedChoice[],
): RememberedChoice[] {
  return choiceKeys(evidence, person).flatMap(
    ([scope, key]) => choices.find((one) => one.scope === scope && one.key === key) ?? [],
  );
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
