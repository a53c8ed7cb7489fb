import { Plus } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import styles from './row-list.module.css';

interface Props {
  /** What is wrong with the rows above; left out: nothing is. */
  readonly error: string | undefined;
  readonly label: string;
  readonly testId: string;
  readonly onAdd: () => void;
}

/** Below a list of rows typed in place: what is wrong with them, and one more. */
export function RowListEnd({ error, label, testId, onAdd }: Props) {
  return (
    <>
      {error !== undefined && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <Button size="sm" icon={<Plus />} className={styles.add} data-testid={testId} onClick={onAdd}>
        {label}
      </Button>
    </>
  );
}
