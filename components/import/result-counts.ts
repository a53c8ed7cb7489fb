import type { ImportOutcome } from '../../lib/app/confirm-import.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import type { Definition } from '../ui/definition-list.tsx';

/** What changed in the book, as lines of a list; what did not happen is left out. */
export function resultCounts(outcome: ImportOutcome, locale: string): Definition[] {
  const { record } = outcome;
  const number = new Intl.NumberFormat(locale);
  const line = (term: string, n: number): Definition[] => (n > 0 ? [{ term, detail: number.format(n) }] : []);
  const unchanged = record.counts.openItems - outcome.newItems - outcome.changedItems;
  return [
    { term: 'Customers in the files', detail: number.format(record.counts.accounts) },
    ...line('of these new', outcome.newAccounts),
    ...line('People and mailboxes', record.counts.contacts),
    ...line('New open items', outcome.newItems),
    ...line('Changed open items', outcome.changedItems),
    ...line('As they were', unchanged),
    ...line('Not in this export', outcome.missingItems),
    ...(record.asOf ? [{ term: 'Figures as of', detail: formatDay(record.asOf, locale) }] : []),
  ];
}
