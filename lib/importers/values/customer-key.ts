import { foldName } from '../../shared/text.ts';

/** One step of "Parent:Child": each is a customer of its own. */
interface CustomerStep {
  readonly key: string;
  /** From the top down to this one, as the file writes it: "Parent:Child". */
  readonly name: string;
  readonly parentKey: string | null;
}

/** QuickBooks writes a job or sub-customer as "Parent:Child"; elsewhere a colon is part of a name like any other sign. */
export function hasParentMark(system: string): boolean {
  return system === 'qbo' || system === 'quickbooks-desktop';
}

/** What makes two spellings one customer; '' when there is no name in it. "Contoso, Ltd : Depot" gives "contoso ltd:depot". */
export function customerKey(name: string): string {
  return customerSteps(name).at(-1)?.key ?? '';
}

/** customerSteps('Freeman:Ocean View') is Freeman, then Freeman:Ocean View with Freeman as its parent. */
export function customerSteps(name: string): CustomerStep[] {
  const steps: CustomerStep[] = [];
  for (const part of name.split(':')) {
    const own = part.replace(/\s+/g, ' ').trim();
    if (own === '') continue;
    const parent = steps.at(-1);
    // A name of signs alone folds to nothing and must still differ from other names.
    const folded = foldName(own) || own.toLocaleLowerCase('en');
    steps.push({
      key: parent ? `${parent.key}:${folded}` : folded,
      name: parent ? `${parent.name}:${own}` : own,
      parentKey: parent?.key ?? null,
    });
  }
  return steps;
}
