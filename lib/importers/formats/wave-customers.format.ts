import type { Format } from './format.ts';

export default {
  id: 'wave-customers',
  label: 'Wave customers',
  system: 'wave',
  systemLabel: 'Wave',
  holds: 'contacts',
  columns: [
    { name: 'customer', captions: ['customer_name'], required: true },
    { name: 'email', captions: ['email'], required: true },
    { name: 'firstName', captions: ['contact_first_name'] },
    { name: 'lastName', captions: ['contact_last_name'] },
    { name: 'customerId', captions: ['account_number'] },
    { name: 'currency', captions: ['customer_currency'] },
    { name: 'phone', captions: ['phone'] },
    { name: 'fax', captions: ['fax'] },
    { name: 'mobile', captions: ['mobile'] },
    { name: 'otherPhone', captions: ['toll_free'] },
    { name: 'country', captions: ['country'] },
    { name: 'region', captions: ['province/state'] },
    { name: 'street', captions: ['address_line_1', 'address_line_2'], several: true },
    { name: 'city', captions: ['city'] },
    { name: 'postalCode', captions: ['postal_code/zip_code'] },
  ],
  with: ['customer_currency', 'toll_free', 'contact_first_name'],
  rows: { item: [['customer']] },
  where: ['Settings > Data export > Customers, as CSV'],
} satisfies Format;
