import { customerId } from '../values/customer-id.ts';
import { customerSteps, hasParentMark } from '../values/customer-key.ts';
import { kept } from '../values/kept-text.ts';

/** A customer as one file names it: one for each number and spelling, however many rows have it. */
export interface CustomerRef {
  readonly id: string | null;
  /** The number as the file writes it. */
  readonly rawId: string;
  /** "Parent:Child", spaces made even; `null`: the rows have only the number. */
  readonly name: string | null;
  readonly parent: string | null;
  readonly file: string;
  /** Where it stands first. */
  readonly line: number;
  rows: number;
  facts: CustomerFacts;
}

/** What a file tells of a customer beside its name; the first row that says something counts. */
export interface CustomerFacts {
  readonly postalAddress: string | null;
  readonly country: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly language: string | null;
  readonly noReminders: boolean;
}

export const NO_FACTS: CustomerFacts = {
  postalAddress: null,
  country: null,
  region: null,
  postalCode: null,
  language: null,
  noReminders: false,
};

interface NamedCustomer {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
}

export interface CustomerRefs {
  /** `null` when neither number nor name is there. */
  readonly of: (customer: NamedCustomer, line: number) => CustomerRef | null;
  readonly all: () => CustomerRef[];
}

export function customerRefs(file: string, system: string): CustomerRefs {
  // Looked up for every row: no key is put together for an answer that is known.
  const refs = new Map<string, Map<string, CustomerRef | null>>();
  return {
    of({ id, name, parent = '' }, line) {
      const named = parent === '' ? name : `${name}\n${parent}`;
      let same = refs.get(named);
      if (!same) {
        same = new Map();
        refs.set(named, same);
      }
      let ref = same.get(id);
      if (ref === undefined) {
        ref = made({ id, name, parent }, { file, system, line });
        same.set(id, ref);
      }
      if (ref) ref.rows += 1;
      return ref;
    },
    all: () =>
      [...refs.values()]
        .flatMap((same) => [...same.values()])
        .filter((ref) => ref !== null)
        .sort((a, b) => a.line - b.line),
  };
}

function made(
  customer: Required<NamedCustomer>,
  { file, system, line }: { readonly file: string; readonly system: string; readonly line: number },
): CustomerRef | null {
  const id = customerId(customer.id);
  const name = kept(wholeName(customer.name, system));
  if (id === null && name === null) return null;
  const parent = customerSteps(customer.parent).at(-1)?.name ?? null;
  return { id, rawId: kept(customer.id.trim()) ?? '', name, parent, file, line, rows: 0, facts: NO_FACTS };
}

function wholeName(text: string, system: string): string | null {
  const name = customerSteps(text).at(-1)?.name ?? null;
  return name === null || hasParentMark(system) ? name : text.replace(/\s+/g, ' ').trim();
}

export function addFacts(ref: CustomerRef, more: CustomerFacts): void {
  const { facts } = ref;
  ref.facts = {
    postalAddress: facts.postalAddress ?? more.postalAddress,
    country: facts.country ?? more.country,
    region: facts.region ?? more.region,
    postalCode: facts.postalCode ?? more.postalCode,
    language: facts.language ?? more.language,
    noReminders: facts.noReminders || more.noReminders,
  };
}
