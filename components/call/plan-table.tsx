import type { AccountView } from '../../lib/app/account-view.ts';
import type { PlanInSight } from '../../lib/calls/understood-plan.ts';
import { formatDay, formatShortDay } from '../../lib/domain/format-day.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import { money } from '../../lib/domain/money.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './promise-fields.module.css';

interface Props {
  readonly inSight: PlanInSight;
  readonly view: AccountView;
}

/** The instalments as they will be written, their days and their sum; what is not as agreed is said beside the sum. */
export function PlanTable({ inSight: { instalments, total, currency }, view }: Props) {
  const { locale } = view.settings;
  const { today } = view.moment;
  if (instalments.length === 0) return null;
  const sum = money(
    instalments.reduce((all, { amount }) => all + amount.amount, 0),
    currency,
  );
  return (
    <table className={styles.table} data-testid="plan-table">
      <caption>
        <VisuallyHidden>Instalments</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">By</th>
          <th scope="col" className={styles.figure}>
            Amount
          </th>
        </tr>
      </thead>
      <tbody>
        {instalments.map(({ dueOn, amount, movedFrom, because }) => (
          <tr key={dueOn} data-testid="plan-row">
            <td>
              {formatDay(dueOn, locale, today)}
              {movedFrom !== null && (
                <div className={styles.moved}>
                  moved from {formatShortDay(movedFrom, locale)} ({because})
                </div>
              )}
            </td>
            <td className={styles.figure}>{formatMoney(amount, locale)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={styles.sum}>
          <th scope="row">{total && total.amount !== sum.amount ? 'Sum, not as agreed' : 'Sum'}</th>
          <td className={styles.figure} data-testid="plan-sum">
            {formatMoney(sum, locale)}
            {total && total.amount !== sum.amount && (
              <div className={styles.moved}>
                {formatMoney(money(Math.abs(total.amount - sum.amount), currency), locale)}{' '}
                {sum.amount < total.amount ? 'missing' : 'too much'}
              </div>
            )}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
