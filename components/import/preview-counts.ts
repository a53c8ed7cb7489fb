import type { ImportPreview } from '../../lib/app/import-preview.ts';
import { type Day, daysBetween } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';

interface Fact {
  readonly label: string;
  readonly figure: string;
  readonly note?: string | undefined;
}

/** Figures older than this are worth a word; the same week is how most offices export. */
const FRESH_DAYS = 7;

/** What was read, by kind, and the day it is true for; credits are named only when there are any. */
export function previewCounts(
  { counts, asOf }: Pick<ImportPreview, 'counts' | 'asOf'>,
  { today, locale }: { readonly today: Day; readonly locale: string },
): Fact[] {
  const number = new Intl.NumberFormat(locale);
  return [
    { label: 'Customers', figure: number.format(counts.accounts) },
    { label: 'People and mailboxes', figure: number.format(counts.contacts) },
    { label: 'Open invoices', figure: number.format(counts.invoices) },
    ...(counts.credits > 0 ? [{ label: 'Credits and payments', figure: number.format(counts.credits) }] : []),
    ...(counts.invoices + counts.credits > 0
      ? [
          {
            label: 'Figures as of',
            figure: asOf ? formatDay(asOf, locale) : 'today',
            note: asOf ? ageNote(daysBetween(asOf, today)) : 'the file names no day',
          },
        ]
      : []),
  ];
}

function ageNote(days: number): string | undefined {
  return days > FRESH_DAYS ? `${days} days ago; today’s export is better` : undefined;
}
