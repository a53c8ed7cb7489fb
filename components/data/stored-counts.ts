import type { DataOverview } from '../../lib/app/data-overview.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import type { Definition } from '../ui/definition-list.tsx';

/** What is stored, counted, as lines of a list. */
export function storedCounts(overview: DataOverview, locale: string): Definition[] {
  const number = new Intl.NumberFormat(locale);
  const { lastImport } = overview;
  const line = (term: string, n: number): Definition => ({ term, detail: number.format(n) });
  return [
    line('Customers', overview.accounts),
    line('People and mailboxes', overview.contacts),
    line('Invoices and credits', overview.items),
    line('Calls and mails in the log', overview.activities),
    line('Texts of your own', overview.templates),
    line('Imports', overview.imports),
    {
      term: 'Figures as of',
      detail: lastImport?.asOf ? formatDay(lastImport.asOf, locale) : 'No figures imported yet',
    },
  ];
}
