import { ArrowDown, ArrowUp } from 'lucide-react';
import { COLUMN_WORDS, LEDGER_COLUMNS, type LedgerColumn } from '../../lib/reports/ledger-columns.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './column-dialog.module.css';

interface Props {
  readonly columns: readonly LedgerColumn[];
  readonly onChange: (columns: readonly LedgerColumn[]) => void;
  readonly onClose: () => void;
}

/** Which columns are shown, and in which order; the table behind follows at once. */
export function ColumnDialog({ columns, onChange, onClose }: Props) {
  const others = LEDGER_COLUMNS.filter((column) => !columns.includes(column));
  const move = (from: number, to: number) => {
    const next = [...columns];
    const [column] = next.splice(from, 1);
    if (column) onChange([...next.slice(0, to), column, ...next.slice(to)]);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Columns"
      description="What is ticked is shown, from left to right in this order."
      data-testid="ledger-columns-dialog"
      footer={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <ul className={styles.list}>
        {columns.map((column, index) => (
          <li key={column} className={styles.line}>
            <Checkbox
              label={COLUMN_WORDS[column].label}
              hint={COLUMN_WORDS[column].hint}
              checked
              disabled={column === 'name'}
              onChange={() => onChange(columns.filter((one) => one !== column))}
            />
            {column !== 'name' && (
              <span className={styles.arrows}>
                <IconButton
                  label={`Move ${COLUMN_WORDS[column].label} to the left`}
                  icon={<ArrowUp />}
                  size="sm"
                  tooltip={false}
                  disabled={index <= 1}
                  onClick={() => move(index, index - 1)}
                />
                <IconButton
                  label={`Move ${COLUMN_WORDS[column].label} to the right`}
                  icon={<ArrowDown />}
                  size="sm"
                  tooltip={false}
                  disabled={index === columns.length - 1}
                  onClick={() => move(index, index + 1)}
                />
              </span>
            )}
          </li>
        ))}
        {others.map((column) => (
          <li key={column} className={styles.line}>
            <Checkbox
              label={COLUMN_WORDS[column].label}
              hint={COLUMN_WORDS[column].hint}
              checked={false}
              onChange={() => onChange([...columns, column])}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
