import type { Format } from './format.ts';

/** One row per contact; the first caption has an asterisk, and two contacts may have one name. */
export default {
  id: 'xero-contacts',
  system: 'xero',
  systemLabel: 'Xero',

  label: 'Xero contacts',
  holds: 'contacts',
  columns: [
    { name: 'customer', captions: ['*ContactName', 'ContactName'], required: true },
    { name: 'email', captions: ['EmailAddress'], required: true },
    { name: 'customerId', captions: ['AccountNumber'] },
    { name: 'firstName', captions: ['FirstName'] },
    { name: 'lastName', captions: ['LastName'] },
    { name: 'person', captions: ['POAttentionTo'] },
    {
      name: 'street',
      captions: ['POAddressLine1', 'POAddressLine2', 'POAddressLine3', 'POAddressLine4'],
      several: true,
    },
    { name: 'city', captions: ['POCity'] },
    { name: 'region', captions: ['PORegion'] },
    { name: 'postalCode', captions: ['POPostalCode'] },
    { name: 'country', captions: ['POCountry'] },
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
