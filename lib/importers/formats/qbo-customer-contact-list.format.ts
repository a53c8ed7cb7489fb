import { TIMESTAMP } from './common-rows.ts';
import type { Format } from './format.ts';

/** Customers with their people; "Full name" is the person, "Customer full name" the customer. One row a customer. */
export default {
  id: 'qbo-customer-contact-list',
  system: 'qbo',
  systemLabel: 'QuickBooks Online',

  label: 'QuickBooks Online Customer Contact List',
  holds: 'contacts',
  titles: ['^customer contact list( report)?$'],
  columns: [
    { name: 'customer', captions: ['Customer full name', 'Customer', 'Customer name'], required: true },
    { name: 'email', captions: ['Email', 'E-mail', 'Email address'] },
    { name: 'phones', captions: ['Phone numbers', 'Phone number', 'Phone'] },
    { name: 'person', captions: ['Full name', 'Contact name', 'Contact'] },
    { name: 'billAddress', captions: ['Bill address', 'Billing address'] },
    { name: 'shipAddress', captions: ['Ship address', 'Shipping address'] },
    { name: 'company', captions: ['Company name', 'Company'] },
    { name: 'terms', captions: ['Terms', 'Term'] },
  ],
  with: ['Phone numbers', 'Full name', 'Bill address', 'Billing address', 'Ship address'],
  without: [
    'Open balance',
    'Due date',
    'Invoice number',
    'Vendor',
    'Main phone',
    'Customer ID',
    'Amount due',
  ],
  rows: { item: [['customer']], footer: TIMESTAMP },
  dateOrder: 'mdy',
  endsWith: 'footer',
  where: ['Reports > Customer Contact List'],
} satisfies Format;
