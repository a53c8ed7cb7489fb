import type { ImportCandidates } from '../../lib/importers/candidates.ts';

interface Count {
  readonly label: string;
  readonly n: number;
}

/** What was read, by kind; credits are named only when there are any. */
export function importCounts({ accounts, contacts, openItems }: ImportCandidates): Count[] {
  const invoices = openItems.filter(({ kind }) => kind === 'invoice').length;
  const credits = openItems.length - invoices;
  return [
    { label: 'Customers', n: accounts.length },
    { label: 'People and mailboxes', n: contacts.length },
    { label: 'Open invoices', n: invoices },
    ...(credits > 0 ? [{ label: 'Credits and payments', n: credits }] : []),
  ];
}
