import { FileDown, Printer, X } from 'lucide-react';
import type { Moment } from '../../lib/dunning/facts.ts';
import { count } from '../../lib/shared/text.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { PutAsideButton } from './put-aside-button.tsx';
import styles from './selection-bar.module.css';

interface Props {
  readonly accountIds: readonly string[];
  /** Of those, how many the filters leave out at the moment. */
  readonly hidden: number;
  readonly moment: Moment;
  readonly onExport: () => void;
  readonly onPrint: () => void;
  readonly onClear: () => void;
}

/** What can be done with all that are selected. */
export function SelectionBar({ accountIds, hidden, moment, onExport, onPrint, onClear }: Props) {
  return (
    <section className={styles.bar} aria-label="Selected customers" data-testid="ledger-selection">
      <p role="status" className={styles.words}>
        <strong>{count(accountIds.length, 'customer')} selected</strong>
        {hidden > 0 && `, ${hidden} of them not shown now`}
      </p>
      <PutAsideButton accountIds={accountIds} moment={moment} onDone={onClear} />
      <Button size="sm" icon={<FileDown />} onClick={onExport}>
        Save for a spreadsheet
      </Button>
      <Button size="sm" icon={<Printer />} onClick={onPrint}>
        Print
      </Button>
      <IconButton label="Select none" icon={<X />} size="sm" onClick={onClear} />
    </section>
  );
}
