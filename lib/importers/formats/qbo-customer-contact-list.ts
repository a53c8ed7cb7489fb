import type { Format } from './format.ts';
import { QBO_FOOTER } from './qbo-footer.ts';

/** Customers with their people; "Full name" is the person, "Customer full name" the customer. One row a customer. */
export const qboCustomerContactList: Format = {
  id: 'qbo-customer-contact-list',
  label: 'QuickBooks Online Customer Contact List',
  system: 'qbo',
  holds: 'contacts',
  title: /^customer contact list( report)?$/i,
  columns: [
    { name: 'customer', captions: ['Customer full name', 'Customer'], required: true },
    { name: 'email', captions: ['Email', 'E-mail', 'Email address'], required: false },
    { name: 'phones', captions: ['Phone numbers', 'Phone number', 'Phone'], required: false },
    { name: 'person', captions: ['Full name', 'Contact name', 'Contact'], required: false },
    { name: 'billAddress', captions: ['Bill address', 'Billing address'], required: false },
    { name: 'shipAddress', captions: ['Ship address', 'Shipping address'], required: false },
  ],
  rows: {
    item: [['customer']],
    groups: false,
    subtotal: null,
    total: null,
    percentage: null,
    footer: QBO_FOOTER,
  },
  dateOrder: 'mdy',
  endsWith: 'footer',
  where: 'Reports > Customer Contact List',
};
