import { useEffect, useRef } from 'react';
import type { SampleText } from '../../lib/app/sample-text.ts';
import type { Result } from '../../lib/shared/result.ts';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { classNames } from '../ui/class-names.ts';
import styles from './mail-sheet.module.css';

/**
 * The mail as it would read. While the text cannot be filled in, because a word is only half typed, the last good one
 * stays and is dimmed; the finding below says what is missing.
 */
export function MailSheet({ result }: { readonly result: Result<SampleText> }) {
  const lastGood = useRef<SampleText | null>(null);
  useEffect(() => {
    if (result.ok) lastGood.current = result.value;
  }, [result]);
  const mail = result.ok ? result.value : result.reason === 'template' ? lastGood.current : null;
  if (!mail) {
    return (
      <div data-testid="template-preview">
        <Callout title="No mail to show">{result.ok ? null : result.message}</Callout>
      </div>
    );
  }
  return (
    <Card padding="none" className={classNames(!result.ok && styles.old)} data-testid="template-preview">
      <dl className={styles.head}>
        <div className={styles.line}>
          <dt className={styles.name}>To</dt>
          <dd>{mail.to}</dd>
        </div>
        <div className={styles.line}>
          <dt className={styles.name}>Subject</dt>
          <dd className={styles.subject}>{mail.subject}</dd>
        </div>
      </dl>
      <div className={styles.body}>{mail.body}</div>
    </Card>
  );
}
