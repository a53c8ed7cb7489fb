import type { ImportDesk } from '../hooks/import-desk.ts';
import { Button } from '../ui/button.tsx';
import styles from './try-sample.module.css';

/** A way to look around for whoever has no files at hand. */
export function TrySample({ desk }: { readonly desk: ImportDesk }) {
  return (
    <p className={styles.sample}>
      No files at hand?
      <Button size="sm" data-testid="import-sample" onClick={desk.readSample}>
        Look around with sample data
      </Button>
      <span className={styles.note}>Made-up customers; removed again with one click.</span>
    </p>
  );
}
