import { z } from 'zod';

/** What a column of an accounting export can mean to us, whatever its caption is. */
export const columnNameSchema = z.enum([
  // Who owes.
  'customer', // name, perhaps "Parent:Child"
  'customerId', // the customer's number in the source
  'parent',
  'company', // a firm's name beside a display name
  // What is owed.
  'type',
  'number',
  'issuedOn',
  'dueOn',
  'settledOn',
  'total',
  'paid', // already paid, credited or allocated on this invoice
  'credited', // credit notes on this invoice, where stated apart from `paid`
  'open',
  'debit',
  'credit',
  'lineAmount', // one line of an invoice, where no header amount stands in the row
  'currency',
  'status',
  'terms',
  'account', // the ledger account or account type of a posting row
  'side', // "Dr" or "Cr" in a column of its own
  'description', // what was delivered
  'orderNumber', // the customer's own order or reference number
  // Payments.
  'appliedTo', // the number of the invoice a payment was set against; empty: unapplied
  'unapplied',
  // Whom to reach.
  'email',
  'phones', // one cell with several labelled numbers
  'phone',
  'mobile',
  'fax',
  'otherPhone',
  'extension',
  'person',
  'firstName',
  'lastName',
  'language',
  'reminders', // true or false: whether the source may remind this customer
  'billAddress', // a whole address in one cell
  'shipAddress',
  'street',
  'city',
  'region',
  'postalCode',
  'country',
  'notes',
]);
export type ColumnName = z.infer<typeof columnNameSchema>;
