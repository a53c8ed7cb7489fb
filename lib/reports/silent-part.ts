import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { joinWords } from '../shared/text.ts';
import { amountCells, amountRows, eachAmount } from './amount-cells.ts';
import type { ReportPart } from './report-part.ts';
import {
  countCell,
  countWords,
  dayCell,
  type ReportCell,
  type ReportRow,
  wordsCell,
} from './report-table.ts';
import { rowsOfEach } from './rows-of-each.ts';
import { SILENT_DAYS, SILENT_TRIES, type SilentAccount, type SilentAccounts } from './silent-accounts.ts';

/** Who does not answer. */
export function silentPart({ accounts, overdue }: SilentAccounts, locale: string): ReportPart {
  const sums = overdue.filter(({ amount }) => amount > 0).map((one) => formatMoney(one, locale));
  return {
    id: 'silent',
    title: 'Customers who are silent',
    over: 'now',
    definition: [
      `Customers with something open who have not answered ${SILENT_TRIES} tries of ours or more, or none for more than ${SILENT_DAYS} days since the first. A conversation, a mail of theirs and a payment are answers; a message left for them is not.`,
      'Customers nobody has tried to reach yet are left out. One who owes in several currencies has a row for each.',
    ],
    sentences:
      accounts.length === 0
        ? ['Nobody is silent: every customer we wrote to or called has answered of late.']
        : [
            `${countWords(accounts.length, locale)} ${accounts.length === 1 ? 'customer does' : 'customers do'} not answer${sums.length > 0 ? `; ${joinWords(sums)} is overdue there` : ''}. Another way or another person often helps more than one more mail.`,
          ],
    tables:
      accounts.length === 0
        ? []
        : [
            {
              file: 'silent-customers',
              caption: 'Customers who have not answered, longest first',
              columns: [
                { label: 'Customer' },
                { label: 'Tries', numeric: true },
                { label: 'Since', extra: true },
                { label: 'Days', numeric: true },
                { label: 'Overdue', numeric: true },
                { label: 'Currency' },
              ],
              rows: rowsOfEach(accounts, {
                rows: ({ overdue: owed }) => amountRows(owed),
                row: (one, index) => rowOf(one, index, locale),
              }),
            },
          ],
  };
}

function rowOf(one: SilentAccount, index: number, locale: string): ReportRow {
  const { accountId } = one;
  const sum = eachAmount(one.overdue)[index] ?? null;
  return {
    key: `${accountId} ${index}`,
    accountId,
    cells: [...headCells(one, locale), ...amountCells(sum, locale)],
  };
}

function headCells({ name, tries, since, days }: SilentAccount, locale: string): ReportCell[] {
  return [
    wordsCell(name),
    countCell(tries, locale),
    dayCell(since, formatDay(since, locale)),
    countCell(days, locale),
  ];
}
