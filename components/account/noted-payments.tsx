import type { AccountView } from '../../lib/app/account-view.ts';
import styles from './account-lists.module.css';
import { dayOf, numbersOf, sumOf } from './agreement-words.ts';

/** Payments seen by hand that the figures do not show yet: said, so that nobody wonders where the sum has gone. */
export function NotedPayments({ view }: { readonly view: AccountView }) {
  return view.noted.map(({ activity, itemId, amount }) => (
    <li key={activity.id + itemId} className={styles.row} data-testid="noted-payment">
      <span className={styles.when}>
        {sumOf(amount, view)} for {numbersOf([itemId], view)} was seen on {dayOf(activity.on, view)}: counted
        here, not in the imported figures yet.
      </span>
    </li>
  ));
}
