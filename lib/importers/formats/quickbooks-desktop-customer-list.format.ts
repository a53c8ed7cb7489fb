import { TIMESTAMP } from './common-rows.ts';
import type { Format } from './format.ts';

export default {
  id: 'quickbooks-desktop-customer-list',
  system: 'quickbooks-desktop',
  systemLabel: 'QuickBooks Desktop or Reckon',

  label: 'QuickBooks Desktop customer list',
  holds: 'contacts',
  titles: ['^customer contact list$', '^customer phone list$'],
  columns: [
    {
      name: 'customer',
      captions: ['Customer', 'Customer:Job', 'Customer & Job', 'Customer Name'],
      required: true,
    },
    { name: 'phone', captions: ['Main Phone', 'Phone'], required: true },
    { name: 'person', captions: ['Primary Contact', 'Contact', 'Main Contact'] },
    { name: 'company', captions: ['Company', 'Company Name'] },
    { name: 'firstName', captions: ['First Name'] },
    { name: 'lastName', captions: ['Last Name'] },
    { name: 'email', captions: ['Main Email', 'Email', 'E-mail', 'CC Email'] },
    { name: 'otherPhone', captions: ['Alt. Phone', 'Work Phone', 'Home Phone'] },
    { name: 'mobile', captions: ['Mobile', 'Mobile Phone'] },
    { name: 'fax', captions: ['Fax'] },
    {
      name: 'billAddress',
      captions: ['Bill to', 'Bill to 1', 'Bill to 2', 'Bill to 3', 'Bill to 4', 'Bill to 5'],
      several: true,
    },
    {
      name: 'shipAddress',
      captions: ['Ship to', 'Ship to 1', 'Ship to 2', 'Ship to 3', 'Ship to 4', 'Ship to 5'],
      several: true,
    },
    { name: 'terms', captions: ['Terms'] },
    { name: 'customerId', captions: ['Account No.', 'Account #'] },
  ],
  with: ['Main Phone', 'Balance Total', 'Bill to 1', 'Alt. Phone'],
  without: ['Open balance', 'Due date'],
  rows: { item: [['customer']], total: '^total$', footer: TIMESTAMP },
  where: [
    'Customers > Customer Center > Excel > Export Customer List',
    'Reports > List > Customer Contact List, then Excel > Create New Worksheet > CSV or Excel',
  ],
} satisfies Format;
