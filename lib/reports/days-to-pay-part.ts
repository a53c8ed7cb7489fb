import { type DaysToPay, FEWEST_KNOWN, PAID_BANDS } from './days-to-pay.ts';
import type { ReportPart } from './report-part.ts';
import { countCell, countWords, shareCell, wordsCell } from './report-table.ts';

/** How long after the due date customers pay. */
export function daysToPayPart({ known, customers, middle, bands }: DaysToPay, locale: string): ReportPart {
  return {
    id: 'days-to-pay',
    title: 'Days to pay',
    over: 'now',
    definition: [
      'For each invoice of which the day of payment is known, the days from its due date to the money: the last 20 of each customer. The day is known from a payment that was noted, or from the import that shows it as paid.',
      'The median is the middle one: half are paid sooner, half later. Invoices that are still open are left out, so a customer who never pays does not show here.',
    ],
    sentences: [
      ...(middle
        ? [
            `The median is ${daysWords(middle.median, locale)}; the middle half of invoices is paid between ${daysWords(middle.from, locale)} and ${daysWords(middle.until, locale)}.`,
          ]
        : [
            `Not enough is known yet: the median is shown from ${FEWEST_KNOWN} paid invoices on. Each import adds those that were paid since the one before.`,
          ]),
      `${countWords(known, locale)} paid ${known === 1 ? 'invoice is' : 'invoices are'} known, of ${countWords(customers, locale)} ${customers === 1 ? 'customer' : 'customers'}.`,
    ],
    tables: middle
      ? [
          {
            file: 'days-to-pay',
            caption: 'Paid invoices by days after the due date',
            columns: [
              { label: 'Paid' },
              { label: 'Invoices', numeric: true, fill: 'solid', atEnd: true },
              { label: 'Share', numeric: true },
            ],
            rows: bands.map((invoices, index) => ({
              key: bandWords(index),
              cells: [
                wordsCell(bandWords(index)),
                countCell(invoices, locale),
                shareCell(invoices / known, locale),
              ],
            })),
          },
        ]
      : [],
  };
}

/** "12 days after the due date", "3 days before it". */
function daysWords(days: number, locale: string): string {
  if (days === 0) return 'the due date itself';
  const many = Math.abs(days);
  return `${countWords(many, locale)} ${many === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} the due date`;
}

function bandWords(index: number): string {
  const [after, last] = [PAID_BANDS[index - 1], PAID_BANDS[index]];
  if (after === undefined || last === undefined) return 'On time';
  return last === Number.POSITIVE_INFINITY ? `${after + 1}+ days late` : `${after + 1}–${last} days late`;
}
