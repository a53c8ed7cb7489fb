import type { AccountCandidate } from '../candidates.ts';
import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import { customerSteps } from '../values/customer-key.ts';
import type { CustomerMention } from './file-reading.ts';

interface Mention extends CustomerMention {
  readonly file: string;
}

/**
 * Every customer the files mention, once, parents before children. Two spellings that fold to one name are taken for one
 * customer and said, because two firms may differ in nothing but an accent.
 */
export function joinCustomers(
  mentions: readonly Mention[],
  system: string,
): { accounts: AccountCandidate[]; problems: ImportProblem[] } {
  const accounts = new Map<string, AccountCandidate>();
  const spellings = new Map<string, Mention>();
  const problems: ImportProblem[] = [];
  const said = new Set<string>();
  for (const mention of mentions) {
    const steps = customerSteps(mention.name);
    for (const { key, name, parentKey } of steps) {
      const known = accounts.get(key);
      const address = key === steps.at(-1)?.key ? mention.postalAddress : null;
      if (!known) {
        const external = [{ system: `${system}-name`, key }];
        accounts.set(key, { key, name, parentKey, postalAddress: address, external });
      } else if (!known.postalAddress && address) accounts.set(key, { ...known, postalAddress: address });
    }
    const key = steps.at(-1)?.key ?? '';
    const first = spellings.get(key);
    if (!first) spellings.set(key, mention);
    else if (first.name !== mention.name && !said.has(mention.name)) {
      said.add(mention.name);
      problems.push(twoSpellings(first, mention));
    }
  }
  return { accounts: [...accounts.values()], problems };
}

function twoSpellings(first: Mention, other: Mention): ImportProblem {
  const same = `${quoted(other.name)} is taken for the same customer as ${quoted(first.name)} (${first.file}, line ${first.line}).`;
  return warnAt({ file: other.file, line: other.line }, `${same} If they are two, rename one in QuickBooks.`);
}
