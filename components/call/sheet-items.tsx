import type { AccountView } from '../../lib/app/account-view.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { formatAmount } from '../../lib/domain/format-money.ts';
import type { ItemStanding } from '../../lib/dunning/item-standings.ts';
import { count } from '../../lib/shared/text.ts';
import { Money } from '../ui/money.tsx';
import styles from './call-sheet.module.css';

/** What was delivered and is not paid: each invoice with its own day, what it came to and what is left (P3). */
export function SheetItems({ view }: { readonly view: AccountView }) {
  const { standings, credits, moment } = view;
  if (standings.length + credits.length === 0) return <p className={styles.quiet}>Nothing is open.</p>;
  return (
    <ul className={styles.rows}>
      {standings.map((standing) => (
        <li key={standing.item.id} data-testid="sheet-item">
          <div className={styles.line}>
            <span className={styles.strong}>{standing.item.number || 'Without number'}</span>
            <Money
              amount={formatAmount(standing.item.open, moment.locale)}
              currency={standing.item.open.currency}
              strong
            />
          </div>
          {standing.item.description && (
            <p className={styles.plain} data-testid="sheet-delivered">
              {standing.item.description}
            </p>
          )}
          <p className={styles.quiet}>{itemWords(standing, view)}</p>
        </li>
      ))}
      {credits.map((item) => (
        <li key={item.id}>
          <div className={styles.line}>
            <span>{item.number || 'Credit'}, not yet allocated</span>
            <Money amount={formatAmount(item.open, moment.locale)} currency={item.open.currency} />
          </div>
          {item.description && <p className={styles.quiet}>{item.description}</p>}
        </li>
      ))}
    </ul>
  );
}

/** "order PO-88, invoiced 3 October, due 2 November, 17 days late, rest of 1,500.00". */
export function itemWords({ item, daysPastDue, leftOut }: ItemStanding, view: AccountView): string {
  const { locale, today } = view.moment;
  const day = (on: Parameters<typeof formatDay>[0]) => formatDay(on, locale, today);
  const isPart = item.total !== null && item.total.amount > item.open.amount;
  const late = daysPastDue !== null && daysPastDue > 0 ? `${count(daysPastDue, 'day')} late` : '';
  return [
    item.orderNumber ? `order ${item.orderNumber}` : '',
    item.issuedOn === null ? '' : `invoiced ${day(item.issuedOn)}`,
    item.dueOn === null ? 'no due date' : `due ${day(item.dueOn)}`,
    leftOut === null ? late : LEFT_OUT[leftOut],
    isPart && item.total ? `rest of ${formatAmount(item.total, locale)}` : '',
    ownerWords(item.accountId, view),
  ]
    .filter(Boolean)
    .join(', ');
}

const LEFT_OUT = {
  disputed: 'under review: do not ask for it',
  promised: 'promised',
  'in-plan': 'paid in instalments',
  placed: 'handed over',
  'not-in-last-import': 'not in the last import',
  'no-due-date': '',
} as const;

/** Case 40: whose it is, when it is paid for somebody else. */
function ownerWords(accountId: string, { facts }: AccountView): string {
  const child = facts.paysFor.find(({ id }) => id === accountId);
  return child ? `for ${child.name}` : '';
}
