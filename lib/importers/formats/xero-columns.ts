import type { ColumnFacts } from './format.ts';

/** What Xero calls a contact's columns, in its list of contacts and beside each invoice. */
export const XERO_COLUMNS = {
  customer: { name: 'customer', captions: ['*ContactName', 'ContactName', 'Contact Name'], required: true },
  customerId: { name: 'customerId', captions: ['AccountNumber', 'ContactAccountNumber'] },
  email: { name: 'email', captions: ['EmailAddress'] },
} as const satisfies Record<string, ColumnFacts>;

/** Where a contact gets its post. */
export const XERO_POSTAL_COLUMNS = [
  {
    name: 'street',
    captions: ['POAddressLine1', 'POAddressLine2', 'POAddressLine3', 'POAddressLine4'],
    several: true,
  },
  { name: 'city', captions: ['POCity'] },
  { name: 'region', captions: ['PORegion'] },
  { name: 'postalCode', captions: ['POPostalCode'] },
  { name: 'country', captions: ['POCountry'] },
] as const satisfies readonly ColumnFacts[];
