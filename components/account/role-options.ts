import type { Contact } from '../../lib/domain/contact.ts';

/** What somebody does at the customer's, to choose from. */
export const ROLE_OPTIONS: readonly { readonly value: Contact['role']; readonly label: string }[] = [
  { value: 'accounts-payable', label: 'Accounts payable' },
  { value: 'owner', label: 'Owner' },
  { value: 'manager', label: 'Manager' },
  { value: 'unknown', label: 'Not known' },
];
