import { FileUp } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** A first day, before there is anything to work on: what to bring in, and what stands here then. */
export function NoCustomers({ onImport }: { readonly onImport: () => void }) {
  return (
    <EmptyState
      icon={<FileUp />}
      title="No customers yet"
      action={
        <Button variant="primary" data-testid="due-import" onClick={onImport}>
          Import open invoices
        </Button>
      }
    >
      <p>Bring in the open invoices from your accounting, or the sample customers to try it.</p>
      <p>Whom to contact, when, and why then stands here, the most urgent first.</p>
    </EmptyState>
  );
}
