import type { SampleText } from '../../lib/app/sample-text.ts';
import { Card } from '../ui/card.tsx';
import styles from './mail-sheet.module.css';
import { TextLines } from './text-lines.tsx';

/** A text as the mail that arrives. */
export function MailSheet({ mail }: { readonly mail: SampleText }) {
  return (
    <Card padding="none">
      <dl className={styles.head}>
        <div className={styles.line}>
          <dt className={styles.name}>To</dt>
          <dd dir="auto">{mail.to}</dd>
        </div>
        <div className={styles.line}>
          <dt className={styles.name}>Subject</dt>
          <dd className={styles.subject} dir="auto">
            {mail.subject}
          </dd>
        </div>
      </dl>
      <div className={styles.body} dir="auto">
        <TextLines text={mail.body} />
      </div>
    </Card>
  );
}
