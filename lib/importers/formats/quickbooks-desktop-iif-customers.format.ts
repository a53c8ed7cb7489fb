import type { Format } from './format.ts';

/** Rows of the list CUST; which columns it has differs by version, and jobs are written "Customer:Job". */
export default {
  id: 'quickbooks-desktop-iif-customers',
  system: 'quickbooks-desktop',
  systemLabel: 'QuickBooks Desktop or Reckon',

  label: 'QuickBooks Desktop customer list (IIF)',
  holds: 'contacts',
  part: 'CUST',
  columns: [
    { name: 'customer', captions: ['NAME'], required: true },
    { name: 'company', captions: ['COMPANYNAME'] },
    { name: 'email', captions: ['EMAIL'], several: true },
    { name: 'phone', captions: ['PHONE1'] },
    { name: 'otherPhone', captions: ['PHONE2'] },
    { name: 'fax', captions: ['FAXNUM'] },
    { name: 'person', captions: ['CONT1'] },
    { name: 'firstName', captions: ['FIRSTNAME'] },
    { name: 'lastName', captions: ['LASTNAME'] },
    { name: 'billAddress', captions: ['BADDR1', 'BADDR2', 'BADDR3', 'BADDR4', 'BADDR5'], several: true },
    { name: 'shipAddress', captions: ['SADDR1', 'SADDR2', 'SADDR3', 'SADDR4', 'SADDR5'], several: true },
    { name: 'terms', captions: ['TERMS'] },
    { name: 'customerId', captions: ['ACCNUM', 'ACCOUNTNUM'] },
    { name: 'notes', captions: ['NOTE'] },
  ],
  rows: { item: [['customer']] },
  where: ['File > Utilities > Export > Lists to IIF Files > Customer List'],
} satisfies Format;
