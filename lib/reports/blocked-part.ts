import { dayIn, type Instant } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import { holdSentence } from '../domain/hold.ts';
import { amountCells, amountRows, eachAmount } from './amount-cells.ts';
import type { BlockedAccount, BlockedAccounts, BlockedKind } from './blocked-accounts.ts';
import type { ReportPart } from './report-part.ts';
import {
  countCell,
  countWords,
  dayCell,
  type ReportCell,
  type ReportTable,
  wordsCell,
} from './report-table.ts';
import { rowsOfEach } from './rows-of-each.ts';

interface Told {
  readonly zone: string;
  readonly locale: string;
}

/** What is not followed up by itself, and why. */
export function blockedPart(blocked: BlockedAccounts, told: Told): ReportPart {
  const { accounts } = blocked;
  return {
    id: 'blocked',
    title: 'What is blocked, and why',
    over: 'now',
    definition: [
      'Customers at whom nothing goes out by itself until a person decides: a hold, a wish not to be contacted, or a complaint. The amount is all that is overdue there; of a complaint about a part, that part alone.',
      'A customer with several reasons is counted once, by the one that stops most. Left out: what was put aside for a time, a wish about calls or mails alone, and promises and plans that run.',
    ],
    sentences:
      accounts.length === 0
        ? ['Nothing is blocked: every customer can be followed up.']
        : [
            `${countWords(accounts.length, told.locale)} ${accounts.length === 1 ? 'customer is' : 'customers are'} blocked.`,
          ],
    tables: accounts.length === 0 ? [] : [kindsTable(blocked, told), accountsTable(blocked, told)],
  };
}

function kindWords(kind: BlockedKind): string {
  if (kind === 'dispute') return 'Complaint about all that is overdue';
  if (kind === 'part-dispute') return 'Complaint about a part';
  return holdSentence(kind);
}

function kindsTable({ kinds }: BlockedAccounts, { locale }: Told): ReportTable {
  return {
    file: 'blocked',
    caption: 'Blocked, by reason',
    columns: [
      { label: 'Reason' },
      { label: 'Customers', numeric: true },
      { label: 'Overdue', numeric: true },
      { label: 'Currency' },
    ],
    rows: kinds.flatMap(({ kind, customers, amounts }) =>
      eachAmount(amounts).map((sum, index) => ({
        key: `${kind} ${index}`,
        cells: [wordsCell(kindWords(kind)), countCell(customers, locale), ...amountCells(sum, locale)],
      })),
    ),
  };
}

function accountsTable({ accounts }: BlockedAccounts, told: Told): ReportTable {
  return {
    file: 'blocked-customers',
    caption: 'Blocked customers',
    columns: [
      { label: 'Customer' },
      { label: 'Why' },
      { label: 'Who looks after it', extra: true },
      { label: 'Since', extra: true },
      { label: 'Until', extra: true },
      { label: 'Overdue', numeric: true },
      { label: 'Currency' },
    ],
    rows: rowsOfEach(accounts, {
      rows: ({ amounts }) => amountRows(amounts),
      row: (one, index) => ({
        key: `${one.accountId} ${index}`,
        accountId: one.accountId,
        cells: [...whyCells(one, told), ...amountCells(eachAmount(one.amounts)[index] ?? null, told.locale)],
      }),
    }),
  };
}

function whyCells({ name, text, owner, since, until }: BlockedAccount, told: Told): ReportCell[] {
  return [
    wordsCell(name),
    wordsCell(text),
    owner === '' ? { text: 'nobody named', value: null } : wordsCell(owner),
    since === null ? { text: '', value: null } : momentCell(since, told),
    until === null ? { text: 'a person ends it', value: null } : momentCell(until, told),
  ];
}

function momentCell(at: Instant, { zone, locale }: Told): ReportCell {
  const on = dayIn(zone, at);
  return dayCell(on, formatDay(on, locale));
}
