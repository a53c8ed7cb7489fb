import type { ImportOutcome } from '../../lib/app/import-preview.ts';
import { formatDay } from '../../lib/domain/format-day.ts';

interface Fact {
  readonly label: string;
  readonly figure: string;
}

/** What changed in the book; what did not happen is left out. */
export function resultCounts(outcome: ImportOutcome, locale: string): Fact[] {
  const { record } = outcome;
  const number = new Intl.NumberFormat(locale);
  const fact = (label: string, n: number): Fact[] => (n > 0 ? [{ label, figure: number.format(n) }] : []);
  const unchanged = record.counts.openItems - outcome.newItems - outcome.changedItems;
  return [
    ...fact('New customers', outcome.newAccounts),
    ...fact('Customers known before', record.counts.accounts - outcome.newAccounts),
    ...fact('New open items', outcome.newItems),
    ...fact('Changed', outcome.changedItems),
    ...fact('Paid since', outcome.paidItems),
    ...fact('As they were', unchanged),
    ...fact('Not in this export', outcome.missingItems),
    ...(record.asOf ? [{ label: 'Figures as of', figure: formatDay(record.asOf, locale) }] : []),
  ];
}
