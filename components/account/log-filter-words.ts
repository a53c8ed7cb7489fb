import { formatDay } from '../../lib/domain/format-day.ts';
import type { LogBook } from '../../lib/reports/log-book.ts';
import { LOG_GROUPS, type LogFilter } from '../../lib/reports/log-filter.ts';

/** What was chosen of the log, as the page and the print say it; empty: nothing was left out. */
export function filterWords(filter: LogFilter, book: LogBook): string {
  const { group, contactId, itemId, from, to, search } = filter;
  const { locale, today } = book.moment;
  const person = book.records.contacts.find(({ id }) => id === contactId)?.name;
  return [
    group === 'all' ? '' : LOG_GROUPS[group],
    contactId === '' ? '' : (person ?? 'one person'),
    itemId === '' ? '' : book.itemName(itemId),
    from === null ? '' : `from ${formatDay(from, locale, today)}`,
    to === null ? '' : `until ${formatDay(to, locale, today)}`,
    search.trim() === '' ? '' : `with “${search.trim()}”`,
  ]
    .filter(Boolean)
    .join(', ');
}
