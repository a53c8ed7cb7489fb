import { count, joinWords } from '../../shared/text.ts';
import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import type { CustomerRef } from './customer-refs.ts';
import type { TableReading } from './table-reading.ts';

const NAMED = 5;

interface GapTerms {
  readonly figures: readonly TableReading[];
  readonly lists: readonly TableReading[];
  readonly keyOf: (ref: CustomerRef) => string;
  readonly accounts: readonly {
    readonly key: string;
    readonly name: string;
    readonly parentKey: string | null;
  }[];
}

/** What the join of figures and contacts leaves open: a file that is not there, or customers that it does not know. */
export function contactGaps({ figures, lists, keyOf, accounts }: GapTerms): ImportProblem[] {
  const [first, list] = [figures[0], lists[0]];
  if (!first && list) {
    return [
      warnAt(
        { file: list.file, line: null },
        'This is a contact list alone: customers and people are read, open invoices stay as they are. Drop the list of open invoices as well to bring the figures up to date.',
      ),
    ];
  }
  if (!first) return [];
  if (
    !list &&
    figures.some(({ contacts }) => contacts.some(({ emails, phones }) => emails.length + phones.length > 0))
  )
    return [];
  if (!list) {
    return [
      warnAt(
        { file: first.file, line: null },
        'There is no contact list beside it, so no e-mail address or phone number is read. Drop the contact list of your customers as well if some are new.',
      ),
    ];
  }
  const missing = withoutContact({ figures, lists, keyOf, accounts });
  return missing.length === 0 ? [] : [warnAt({ file: list.file, line: null }, missingSentence(missing))];
}

/** A job whose parent is in the list is reached through the parent. */
function withoutContact({ figures, lists, keyOf, accounts }: GapTerms): string[] {
  const known = new Map(accounts.map((account) => [account.key, account]));
  const listed = new Set(lists.flatMap(({ customers }) => customers.map(keyOf)));
  const isReached = (key: string | null): boolean => {
    for (let at = key; at !== null; at = known.get(at)?.parentKey ?? null) if (listed.has(at)) return true;
    return false;
  };
  const keys = new Set(figures.flatMap(({ customers }) => customers.map(keyOf)));
  return [...keys].filter((key) => !isReached(key)).map((key) => known.get(key)?.name ?? key);
}

function missingSentence(names: readonly string[]): string {
  const shown = names.slice(0, NAMED);
  const rest = names.length - shown.length;
  const who = joinWords(rest > 0 ? [...shown, `${rest} more`] : shown);
  const verb = names.length === 1 ? 'is' : 'are';
  return `${count(names.length, 'customer')} with open items ${verb} not in the contact list and will have no address: ${who}.`;
}
