import { groupBy } from '../../shared/list.ts';
import { joinWords } from '../../shared/text.ts';
import type { AccountCandidate } from '../candidates.ts';
import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import { inShort, quoted } from '../quoted.ts';
import { customerKey, customerSteps, hasParentMark } from '../values/customer-key.ts';
import { addFacts, type CustomerFacts, type CustomerRef, NO_FACTS } from './customer-refs.ts';

interface JoinedCustomers {
  /** Parents before children. */
  readonly accounts: readonly AccountCandidate[];
  readonly keyOf: (ref: CustomerRef) => string;
  readonly problems: readonly ImportProblem[];
}

/** All spellings and numbers that are one customer. */
interface Customer {
  readonly id: string | null;
  /** Of the list that names it first. */
  readonly system: string;
  readonly refs: CustomerRef[];
}

/** Customers of one system: their numbers and names are one name space. */
export interface NamedBySystem {
  readonly system: string;
  readonly customers: readonly CustomerRef[];
}

/**
 * Every customer the files mention, once: by number first, then by folded name. One number with several spellings is one
 * customer, one name with several numbers is several.
 */
export function joinCustomers(tables: readonly NamedBySystem[], system: string): JoinedCustomers {
  const problems: ImportProblem[] = [];
  const customers = grouped(tables);
  const keys = new Map<CustomerRef, string>();
  const accounts = new Map<string, AccountCandidate>();
  const owners = nameOwners(customers);
  for (const customer of customers) {
    const name = displayName(customer);
    const plain = customerKey(name);
    const isOwner = owners.get(plain) === customer;
    const key = isOwner ? plain : `${plain}#${customer.id ?? ''}`;
    for (const ref of customer.refs) keys.set(ref, key);
    addAccount(accounts, { customer, name, key, isOwner, system, isNamed: (one) => owners.has(one) });
  }
  problems.push(...spellings(customers), ...sharedNames(customers));
  return { accounts: [...accounts.values()], keyOf: (ref) => keys.get(ref) ?? '', problems };
}

function grouped(tables: readonly NamedBySystem[]): Customer[] {
  const customers: Customer[] = [];
  const byId = new Map<string, Customer>();
  const byName = new Map<string, Customer[]>();
  const join = (customer: Customer, ref: CustomerRef) => {
    customer.refs.push(ref);
    const name = customerKey(ref.name ?? '');
    const same = byName.get(name) ?? [];
    if (name !== '' && !same.includes(customer)) byName.set(name, [...same, customer]);
  };
  const all = tables.flatMap(({ system, customers: refs }) => refs.map((ref) => ({ system, ref })));
  for (const { system, ref } of all.filter(({ ref }) => ref.id !== null)) {
    const key = `${system}\n${ref.id}`;
    const known = byId.get(key) ?? elsewhere(tables, byId, { system, ref });
    const customer = known ?? { id: ref.id, system, refs: [] };
    if (!known) customers.push(customer);
    byId.set(key, customer);
    join(customer, ref);
  }
  for (const { system, ref } of all.filter(({ ref }) => ref.id === null)) {
    const same = byName.get(customerKey(ref.name ?? '')) ?? [];
    const known = same.toSorted((a, b) => (a.id ?? '').localeCompare(b.id ?? ''))[0];
    const customer = known ?? { id: null, system, refs: [] };
    if (!known) customers.push(customer);
    join(customer, ref);
  }
  return inOrder(
    customers,
    all.map(({ ref }) => ref),
  );
}

/** The same number in a list of another system is the same customer only if no name speaks against it. */
function elsewhere(
  tables: readonly NamedBySystem[],
  byId: ReadonlyMap<string, Customer>,
  { system, ref }: { system: string; ref: CustomerRef },
): Customer | undefined {
  const names = (refs: readonly CustomerRef[]) =>
    new Set(refs.flatMap(({ name }) => (name === null ? [] : [customerKey(name)])));
  const own = names([ref]);
  return tables
    .filter((table) => table.system !== system)
    .map((table) => byId.get(`${table.system}\n${ref.id}`))
    .find((customer) => {
      if (!customer) return false;
      const theirs = names(customer.refs);
      return own.size === 0 || theirs.size === 0 || [...own].some((name) => theirs.has(name));
    });
}

/** As the files mention them first. */
function inOrder(customers: readonly Customer[], refs: readonly CustomerRef[]): Customer[] {
  const of = new Map(customers.flatMap((customer) => customer.refs.map((ref) => [ref, customer] as const)));
  return [...new Set(refs.flatMap((ref) => of.get(ref) ?? []))];
}

/** The spelling of most rows; the first of equals. Without any name the number is the name. */
function displayName({ refs }: Customer): string {
  const named = refs.filter(({ name }) => name !== null);
  const bySpelling = [...groupBy(named, ({ name }) => name ?? '')].map(([name, same]) => ({
    name,
    rows: same.reduce((sum, { rows }) => sum + rows, 0),
  }));
  const most = Math.max(...bySpelling.map(({ rows }) => rows));
  return bySpelling.find(({ rows }) => rows === most)?.name ?? refs[0]?.rawId ?? '';
}

/** Of several customers of one name the one with the lowest number bears it in look-ups; the same in every export. */
function nameOwners(customers: readonly Customer[]): Map<string, Customer> {
  const owners = new Map<string, Customer>();
  for (const [key, same] of groupBy(customers, (customer) => customerKey(displayName(customer)))) {
    const [first] = same.toSorted((a, b) => (a.id ?? '').localeCompare(b.id ?? ''));
    if (first) owners.set(key, first);
  }
  return owners;
}

interface NewAccount {
  readonly customer: Customer;
  readonly name: string;
  readonly key: string;
  readonly isOwner: boolean;
  readonly system: string;
  /** A customer of the files has this key. */
  readonly isNamed: (key: string) => boolean;
}

function addAccount(
  accounts: Map<string, AccountCandidate>,
  { customer, name, key, isOwner, system, isNamed }: NewAccount,
): void {
  const steps = customerSteps(name);
  const isPath = hasParentMark(customer.system);
  const parents = steps.slice(0, -1).filter((step) => isPath || isNamed(step.key));
  const parent = customer.refs.find((ref) => ref.parent !== null)?.parent ?? null;
  const above = parents.length > 0 ? parents : parent ? customerSteps(parent).slice(isPath ? 0 : -1) : [];
  for (const step of above) {
    if (accounts.has(step.key)) continue;
    const higher = step.parentKey !== null && accounts.has(step.parentKey) ? step.parentKey : null;
    accounts.set(step.key, bareAccount({ ...step, parentKey: higher }, system));
  }
  const own = above.at(-1)?.key ?? null;
  const parentKey = own === key ? null : own;
  // A job may stand above its customer; the row of the customer itself then fills what was made for it.
  const facts = factsOf(customer);
  const external = [
    ...(customer.id === null ? [] : [{ system: `${system}-id`, key: customer.id }]),
    ...(isOwner ? [{ system: `${system}-name`, key: customerKey(name) }] : []),
  ];
  accounts.set(key, { key, name, parentKey, ...facts, external });
}

function bareAccount(
  { key, name, parentKey }: { key: string; name: string; parentKey: string | null },
  system: string,
): AccountCandidate {
  return { key, name, parentKey, ...NO_FACTS, external: [{ system: `${system}-name`, key }] };
}

function factsOf({ refs }: Customer): CustomerFacts {
  const [first, ...more] = refs;
  if (!first) return NO_FACTS;
  for (const ref of more) addFacts(first, ref.facts);
  return first.facts;
}

/** Two firms may differ in nothing but an accent; a number in common settles it, unless the names have nothing in common. */
function spellings(customers: readonly Customer[]): ImportProblem[] {
  const said = new Set<string>();
  return customers.flatMap((customer) => {
    const named = customer.refs.filter(({ name }) => name !== null);
    const [first] = named;
    return named.slice(1).flatMap((other) => {
      if (!first || other.name === first.name || said.has(other.name ?? '')) return [];
      const isProved = first.id !== null && other.id !== null;
      if (isProved && areAlike(first.name ?? '', other.name ?? '')) return [];
      said.add(other.name ?? '');
      return [twoSpellings(first, other)];
    });
  });
}

function areAlike(a: string, b: string): boolean {
  const [one, other] = [customerKey(a), customerKey(b)].map((key) => key.split(/[ :]/)[0] ?? '');
  return one === other || (one ?? '').startsWith(other ?? '') || (other ?? '').startsWith(one ?? '');
}

function twoSpellings(first: CustomerRef, other: CustomerRef): ImportProblem {
  const why =
    other.id !== null && other.id === first.id ? ` (both have the number ${inShort(other.rawId)})` : '';
  const same = `${quoted(other.name ?? '')} is taken for the same customer as ${quoted(first.name ?? '')} (${first.file}, line ${first.line})${why}.`;
  return warnAt(
    { file: other.file, line: other.line },
    `${same} If they are two, rename one in your accounting program.`,
  );
}

function sharedNames(customers: readonly Customer[]): ImportProblem[] {
  const byName = groupBy(
    customers.filter(({ id }) => id !== null),
    (customer) => customerKey(displayName(customer)),
  );
  return [...byName.values()].flatMap((same) => {
    const [first, second] = same;
    const ref = second?.refs[0];
    if (!first || !second || !ref) return [];
    const ids = joinWords(same.map(({ refs }) => inShort(refs[0]?.rawId ?? '')));
    return [
      warnAt(
        { file: ref.file, line: ref.line },
        `${quoted(displayName(second))} stands with the numbers ${ids}; they are kept apart as ${same.length} customers. Rows without a number go to the first of them.`,
      ),
    ];
  });
}
