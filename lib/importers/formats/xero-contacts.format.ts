import type { Format } from './format.ts';
import { XERO_COLUMNS, XERO_POSTAL_COLUMNS } from './xero-columns.ts';

/** One row per contact; the first caption has an asterisk, and two contacts may have one name. */
export default {
  id: 'xero-contacts',
  system: 'xero',
  systemLabel: 'Xero',

  label: 'Xero contacts',
  holds: 'contacts',
  columns: [
    XERO_COLUMNS.customer,
    { ...XERO_COLUMNS.email, required: true },
    XERO_COLUMNS.customerId,
    { name: 'firstName', captions: ['FirstName'] },
    { name: 'lastName', captions: ['LastName'] },
    { name: 'person', captions: ['POAttentionTo'] },
    ...XERO_POSTAL_COLUMNS,
    { name: 'phone', captions: ['PhoneNumber'] },
    { name: 'mobile', captions: ['MobileNumber'] },
    { name: 'fax', captions: ['FaxNumber'] },
    { name: 'otherPhone', captions: ['DDINumber'] },
    { name: 'company', captions: ['LegalName'] },
  ],
  without: ['InvoiceNumber', '*InvoiceNumber', 'InvoiceDate'],
  rows: { item: [['customer']] },
  where: ['Contacts > All contacts > Export'],
} satisfies Format;
