/** The columns of the table of all accounts, in the order they come in; what is kept of a view names them. */
export const LEDGER_COLUMNS = [
  'name',
  'overdue',
  'open',
  'late',
  'aging',
  'next',
  'reason',
  'contact',
  'silent',
  'promised',
  'blocked',
  'disputed',
  'procedure',
  'credits',
  'kept',
] as const;

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

interface ColumnWords {
  readonly label: string;
  /** What the figure is, and by what the column sorts where that is not plain. */
  readonly hint: string;
}

const AMOUNTS_SORT =
  'Sorted by your own currency first, then by the others; amounts of different currencies are never compared.';

export const COLUMN_WORDS: Readonly<Record<LedgerColumn, ColumnWords>> = {
  name: { label: 'Customer', hint: 'As your accounting calls it.' },
  overdue: { label: 'Overdue', hint: `Invoices past their due date, a line per currency. ${AMOUNTS_SORT}` },
  open: { label: 'Open', hint: `Everything not yet paid, due or not, a line per currency. ${AMOUNTS_SORT}` },
  late: { label: 'Days late', hint: 'Days since the original due date of the oldest open invoice.' },
  aging: {
    label: 'By age',
    hint: 'What is open, from not due yet to longest overdue. Sorted by the oldest group with money in it, then by its share.',
  },
  next: { label: 'Next contact', hint: 'What comes next, and when. Sorted by when.' },
  reason: { label: 'Why', hint: 'The first reason for it.' },
  contact: { label: 'Last contact', hint: 'The last contact in either direction.' },
  silent: { label: 'No answer', hint: 'Tries of ours since they last talked to us, wrote or paid.' },
  promised: { label: 'Promised', hint: 'Promises still pending. Sorted by the first day.' },
  blocked: { label: 'On hold', hint: 'Why nothing goes out by itself, who looks after it, and until when.' },
  disputed: { label: 'Complaint about', hint: `What is open under a complaint. ${AMOUNTS_SORT}` },
  procedure: { label: 'Follow-up steps', hint: 'The steps this customer is followed up by.' },
  credits: { label: 'Credits', hint: `Credit notes and payments not yet allocated. ${AMOUNTS_SORT}` },
  kept: {
    label: 'Promises kept',
    hint: 'Of the promises and instalments that have ended, how many were kept in full.',
  },
};

export function isLedgerColumn(id: string): id is LedgerColumn {
  return Object.hasOwn(COLUMN_WORDS, id);
}
