import { agreementSentence } from '../../lib/correspondence/read-back.ts';
import type { CallFieldProps } from './call-field.ts';
import { type AgreementReport, agreementReport } from './call-report.ts';
import styles from './read-back.module.css';

/** The agreement as it will be written, in one sentence: said aloud before the call ends (P12). */
export function ReadBack({ form, view }: Pick<CallFieldProps, 'form' | 'view'>) {
  const agreed = agreementReport(form, view);
  const sentence =
    agreed.ok && addsUp(agreed.value)
      ? agreementSentence(agreed.value, view.facts.items, view.settings.locale)
      : '';
  return (
    <div aria-live="polite" data-testid="promise-read-back">
      {sentence !== '' && (
        <div className={styles.readBack}>
          <p className={styles.label}>Repeat it back</p>
          <p className={styles.sentence}>“{sentence}”</p>
        </div>
      )}
    </div>
  );
}

/** A plan whose instalments are not the agreed sum is no agreement yet. */
function addsUp({ plan }: AgreementReport): boolean {
  return !plan || plan.instalments.reduce((sum, { amount }) => sum + amount.amount, 0) === plan.total.amount;
}
