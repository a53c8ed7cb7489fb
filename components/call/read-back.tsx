import type { AccountView } from '../../lib/app/account-view.ts';
import { agreementSentence } from '../../lib/correspondence/read-back.ts';
import type { EarlierAgreement } from '../../lib/domain/earlier-agreement.ts';
import { earlierAgreements, idsReplaced } from '../../lib/dunning/earlier-agreements.ts';
import { agreedNow, takesPlaceOf } from '../../lib/dunning/takes-place-of.ts';
import type { CallFieldProps } from './call-field.ts';
import { type AgreementReport, agreementReport } from './call-report.ts';
import styles from './read-back.module.css';

/** The agreement as it will be written, in one sentence: said aloud before the call ends (P12). */
export function ReadBack({ form, view }: Pick<CallFieldProps, 'form' | 'view'>) {
  const agreed = agreementReport(form, view);
  const sentence =
    agreed.ok && addsUp(agreed.value)
      ? agreementSentence(
          agreed.value,
          view.facts.items,
          view.settings.locale,
          givingWay(agreed.value, form.replacesPlans, view),
        )
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

/** What it takes the place of, as it will be written. */
function givingWay(
  { promises, plan }: AgreementReport,
  replacesPlans: boolean | null,
  view: AccountView,
): EarlierAgreement[] {
  const taken = takesPlaceOf(view, agreedNow({ promises, plan, replacesPlans }, view.facts));
  return earlierAgreements(idsReplaced(taken), view);
}

/** A plan whose instalments are not the agreed sum is no agreement yet. */
function addsUp({ plan }: AgreementReport): boolean {
  return !plan || plan.instalments.reduce((sum, { amount }) => sum + amount.amount, 0) === plan.total.amount;
}
