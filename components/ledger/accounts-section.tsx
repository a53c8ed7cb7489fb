import { FileUp } from 'lucide-react';
import { useSurface } from '../hooks/surface.ts';
import { useLedgerGround } from '../hooks/use-ledger-ground.ts';
import { useLedgerRows } from '../hooks/use-ledger-rows.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './accounts-section.module.css';
import { AccountsTable } from './accounts-table.tsx';
import { useViewState } from './use-view-state.ts';

/** Every customer in one table. */
export function AccountsSection() {
  const { openOptions } = useSurface();
  const ground = useLedgerGround();
  const ledger = useLedgerRows();
  const state = useViewState();
  if (ground.state === 'failed') return <Failure error={ground.error} />;
  if (ledger.state === 'failed') return <Failure error={ledger.error} />;
  if (ground.state === 'loading' || ledger.state === 'loading' || !state.ready) return <Reading />;
  if (!ground.value.hasAccounts) {
    return (
      <EmptyState
        icon={<FileUp />}
        title="No customers yet"
        action={
          <Button variant="primary" onClick={() => void openOptions('#import')}>
            Import open invoices
          </Button>
        }
      >
        Bring in the open invoices from your accounting. Every customer then stands here in one table.
      </EmptyState>
    );
  }
  // Right after an update, or an import of many: the lines are being made.
  if (ledger.value.all && ledger.value.rows.length === 0) return <Reading label="The ledger is being made" />;
  return <AccountsTable ground={ground.value} ledger={ledger.value} state={state} />;
}

function Reading({ label = 'Reading the ledger' }: { readonly label?: string }) {
  return (
    <div className={styles.section}>
      <h2 className={styles.title}>Customers</h2>
      <Skeleton label={label} lines={12} />
    </div>
  );
}

function Failure({ error }: { readonly error: Error }) {
  return (
    <ErrorState
      title="The ledger cannot be shown"
      detail={error.stack ?? error.message}
      action={<Button onClick={() => location.reload()}>Try again</Button>}
    >
      {error.name === 'NewerDatabaseError' ? error.message : 'Your data is safe: nothing was changed.'}
    </ErrorState>
  );
}
