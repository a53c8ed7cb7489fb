import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';
import styles from './settings-form.module.css';

interface Props {
  readonly unsaved: boolean;
  readonly busy: boolean;
  readonly testId: string;
}

/** The one Save of a form, always in sight, and whether there is anything to save. */
export function SaveRow({ unsaved, busy, testId }: Props) {
  return (
    <Row gap={3} className={styles.save}>
      <Button type="submit" variant="primary" disabled={!unsaved} busy={busy} data-testid={testId}>
        Save
      </Button>
      <span className={styles.state} role="status">
        {unsaved ? 'Not saved yet' : 'Everything is saved'}
      </span>
    </Row>
  );
}
