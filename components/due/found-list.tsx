import type { Moment } from '../../lib/dunning/facts.ts';
import type { FoundAccounts } from '../hooks/use-found-accounts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './due-lists.module.css';
import { DueRow } from './due-row.tsx';
import { DueSection } from './due-section.tsx';
import type { RovingRows } from './use-roving-rows.ts';

interface Props {
  readonly found: FoundAccounts;
  readonly moment: Moment;
  readonly rows: RovingRows;
  readonly onOpen: (accountId: string) => void;
}

/** Accounts of that name, with what comes next for each. */
export function FoundList({ found: { words, accounts }, moment, rows, onOpen }: Props) {
  if (accounts.length === 0)
    return (
      <EmptyState title={`No customer is called “${words}”`}>
        Try a part of the name. New customers come with an import.
      </EmptyState>
    );
  return (
    <DueSection title="Customers found">
      <ul className={styles.rows}>
        {accounts.map(({ id, name, due }) => (
          <DueRow key={id} accountId={id} name={name} due={due} moment={moment} rows={rows} onOpen={onOpen} />
        ))}
      </ul>
    </DueSection>
  );
}
