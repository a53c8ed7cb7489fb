import { DECORATION, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/** Tally writes what customers owe below zero. */
export default {
  id: 'tally-bills-receivable',
  label: 'Tally Bills Receivable',
  system: 'tally',
  systemLabel: 'Tally',
  holds: 'open-items',
  titles: ['^bills receivable$'],
  columns: [
    {
      name: 'customer',
      captions: ["Party's Name", 'Party Name', 'Party', 'Particulars', 'Ledger', 'Ledger Name'],
      required: true,
    },
    {
      name: 'number',
      captions: ['Ref. No.', 'Ref No', 'Bill Ref', 'Bill Name', 'Bill No.', 'Voucher No.'],
      required: true,
    },
    {
      name: 'open',
      captions: ['Pending Amount', 'Pending', 'Closing Balance', 'Closing', 'Balance'],
      required: true,
    },
    { name: 'issuedOn', captions: ['Date', 'Bill Date'], required: true },
    { name: 'dueOn', captions: ['Due on', 'Due Date'] },
    { name: 'total', captions: ['Opening Amount', 'Opening Balance', 'Amount'] },
    { name: 'side', captions: ['Dr/Cr'] },
  ],
  with: [
    "Party's Name",
    'Pending Amount',
    'Overdue by days',
    'Age of Bill in Days',
    'Ledger Name',
    'Bill Ref',
    'Bill Name',
  ],
  without: ['Vch/Bill No.', 'Vch/Bill No', 'Op. Bal.'],
  rows: {
    item: [['issuedOn'], ['number'], ['open']],
    groups: 'customer',
    subtotal: '^sub ?-?total(?: of| for)?[\\s:-]+(.+)$',
    total: TOTAL,
    bareTotals: 'of-group',
    ignore: DECORATION,
  },
  amounts: { open: 'open', sign: 'reversed' },
  dateOrder: 'dmy',
  currency: 'INR',
  isComplete: true,
  where: [
    'Gateway of Tally > Display More Reports > Statements of Accounts > Outstandings > Receivables, then Alt+E',
  ],
} satisfies Format;
