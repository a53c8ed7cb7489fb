import type { Format } from './format.ts';

/** "Payment Reminder" false means that this customer gets no reminders. */
export default {
  id: 'zoho-contacts',
  system: 'zoho',
  systemLabel: 'Zoho Books or Zoho Invoice',

  label: 'Zoho contacts',
  holds: 'contacts',
  columns: [
    { name: 'customer', captions: ['Customer Name', 'Display Name', 'Contact Name'], required: true },
    { name: 'email', captions: ['EmailID', 'Email ID', 'Email'], required: true },
    { name: 'customerId', captions: ['Customer ID', 'Contact ID'] },
    { name: 'company', captions: ['Company Name'] },
    { name: 'firstName', captions: ['First Name'] },
    { name: 'lastName', captions: ['Last Name'] },
    { name: 'phone', captions: ['Phone'] },
    { name: 'mobile', captions: ['MobilePhone', 'Mobile Phone'] },
    { name: 'otherPhone', captions: ['Billing Phone'] },
    { name: 'fax', captions: ['Billing Fax'] },
    { name: 'person', captions: ['Billing Attention'] },
    { name: 'type', captions: ['Contact Type'] },
    { name: 'terms', captions: ['Payment Terms Label', 'Payment Terms'] },
    { name: 'reminders', captions: ['Payment Reminder'] },
    { name: 'language', captions: ['Language Code', 'Language', 'Portal Language'] },
    { name: 'street', captions: ['Billing Address', 'Billing Street2'], several: true },
    { name: 'city', captions: ['Billing City'] },
    { name: 'region', captions: ['Billing State'] },
    { name: 'postalCode', captions: ['Billing Code', 'Billing Zip'] },
    { name: 'country', captions: ['Billing Country'] },
    { name: 'notes', captions: ['Notes'] },
  ],
  with: ['Contact Type', 'Payment Reminder', 'Customer Sub Type', 'Billing Street2', 'Payment Terms Label'],
  without: ['Invoice Number', 'Invoice Status', 'Balance Due'],
  rows: { item: [['customer']], only: { column: 'type', words: ['customer', 'business', 'individual'] } },
  dateOrder: 'ymd',
  where: ['Sales > Customers > More > Export Customers'],
} satisfies Format;
