import { DECORATION, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/** Whether a balance is owed to us or by us stands in a column of its own, Dr or Cr. */
export default {
  id: 'busy-receivables',
  label: 'Busy receivables',
  system: 'busy',
  systemLabel: 'Busy',
  holds: 'open-items',
  columns: [
    {
      name: 'customer',
      captions: ['Account', 'Account Name', 'Party', 'Party Name', 'Particulars', 'Name'],
      required: true,
    },
    {
      name: 'open',
      captions: [
        'Pending Amount',
        'Pending Amt.',
        'Pending',
        'Balance',
        'Cl. Bal.',
        'Closing Balance',
        'Op. Bal.',
        'Op Bal',
        'Opening Balance',
        'Op. Balance',
      ],
      required: true,
    },
    { name: 'side', captions: ['Dr/Cr', 'D/C', 'Dr. / Cr.', 'DrCr', 'Dr or Cr'], required: true },
    {
      name: 'number',
      captions: ['Vch/Bill No.', 'Vch/Bill No', 'Bill No.', 'Vch No.', 'Ref. No.', 'Ref No', 'Invoice No'],
    },
    { name: 'issuedOn', captions: ['Date', 'Bill Date', 'Vch Date', 'Ref. Date'] },
    { name: 'dueOn', captions: ['Due Date', 'Due On'] },
    { name: 'total', captions: ['Amount', 'Bill Amount', 'Bill Amt.'] },
    { name: 'email', captions: ['Email', 'E-Mail'] },
    { name: 'phone', captions: ['Phone', 'Tel. No.', 'Telephone No.', 'Contact No.'] },
    { name: 'mobile', captions: ['Mobile', 'Mobile No.'] },
    {
      name: 'street',
      captions: ['Address', 'Address 1', 'Address1', 'Address 2', 'Address2'],
      several: true,
    },
    { name: 'region', captions: ['State'] },
  ],
  with: [
    'Op. Bal.',
    'Op Bal',
    'Op. Balance',
    'Vch/Bill No.',
    'Vch/Bill No',
    'Vch No.',
    'Pending Amount',
    'Pending Amt.',
    'Cl. Bal.',
  ],
  rows: {
    item: [['customer'], ['open', 'total']],
    subtotal: '^(?:sub ?-?total|total)(?: of| for)?[\\s:-]+(.+)$',
    total: TOTAL,
    ignore: DECORATION,
  },
  dateOrder: 'dmy',
  currency: 'INR',
  where: ['Display > Outstanding Analysis > Amount Receivable, then Export'],
} satisfies Format;
