import type { Moment } from '../../lib/dunning/facts.ts';
import type { FoundAccounts } from '../hooks/use-found-accounts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { DueRow } from './due-row.tsx';
import { DueSection } from './due-section.tsx';
import type { RovingRows } from './use-roving-rows.ts';

interface Props {
  readonly found: FoundAccounts;
  readonly moment: Moment;
  readonly rows: RovingRows;
  readonly onOpen: (accountId: string) => void;
}

/** Accounts that were found, by what if not by their name, and what comes next for each. */
export function FoundList({ found: { words, accounts, slipped }, moment, rows, onOpen }: Props) {
  if (accounts.length === 0)
    return (
      <EmptyState title={`Nothing on record is called “${words}”`}>
        Try a part of a name, an invoice number, a phone number or an address. New customers come with an
        import.
      </EmptyState>
    );
  return (
    <DueSection title={slipped ? 'Nothing is called exactly that; close to it' : 'Customers found'}>
      {accounts.map(({ id, name, by, due }) => (
        <DueRow
          key={id}
          accountId={id}
          name={name}
          foundBy={by}
          due={due}
          moment={moment}
          rows={rows}
          onOpen={onOpen}
        />
      ))}
    </DueSection>
  );
}
