import type { AccountView } from '../../lib/app/account-view.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { formatAmount } from '../../lib/domain/format-money.ts';
import type { ItemStanding } from '../../lib/dunning/item-standings.ts';
import { count } from '../../lib/shared/text.ts';
import { Badge } from '../ui/badge.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Money } from '../ui/money.tsx';
import { Row } from '../ui/row.tsx';
import styles from './account-lists.module.css';
import { NoteButton } from './note-button.tsx';
import { NotedPayments } from './noted-payments.tsx';
import { PaymentButton } from './payment-button.tsx';

interface Props {
  readonly view: AccountView;
  readonly onDraft: (draftId: string) => void;
}

/** Open invoices, oldest first, with credits and payments below; nothing is netted. */
export function InvoiceList({ view, onDraft }: Props) {
  const { standings, credits, settings } = view;
  if (standings.length + credits.length + view.noted.length === 0) {
    return <EmptyState title="Nothing is open">Everything on record has been paid.</EmptyState>;
  }
  return (
    <>
      <ul className={styles.list}>
        {standings.map((standing) => (
          <InvoiceRow key={standing.item.id} standing={standing} view={view} />
        ))}
        {credits.map((item) => (
          <li key={item.id} className={styles.row} data-testid="invoice-row">
            <div className={styles.main}>
              <span className={styles.strong}>{item.number || CREDIT_WORDS[item.kind]}</span>
              <Money amount={formatAmount(item.open, settings.locale)} currency={item.open.currency} />
            </div>
            <Delivered item={item} />
            <div className={styles.detail}>
              <span>{CREDIT_WORDS[item.kind]}, not yet allocated</span>
            </div>
          </li>
        ))}
        <NotedPayments view={view} />
      </ul>
      <Row gap={1}>
        <PaymentButton view={view} preset={[]} />
        {standings.some(({ leftOut }) => leftOut === null) && (
          <NoteButton note={{ accountId: view.facts.account.id, textId: 'resend' }} onDraft={onDraft}>
            Send copies
          </NoteButton>
        )}
      </Row>
    </>
  );
}

const CREDIT_WORDS = { invoice: 'Invoice', 'credit-memo': 'Credit memo', 'unapplied-cash': 'Payment' };

function InvoiceRow({ standing, view }: { readonly standing: ItemStanding; readonly view: AccountView }) {
  const { item, daysPastDue } = standing;
  const { locale } = view.settings;
  const due = item.dueOn === null ? 'no due date' : `due ${formatDay(item.dueOn, locale, view.moment.today)}`;
  const isPart = item.total !== null && item.total.amount > item.open.amount;
  return (
    <li className={styles.row} data-testid="invoice-row">
      <div className={styles.main}>
        <span className={styles.strong}>{item.number || 'Without number'}</span>
        <Money amount={formatAmount(item.open, locale)} currency={item.open.currency} strong />
      </div>
      <Delivered item={item} />
      <div className={styles.detail}>
        <span>
          {due}
          {item.orderNumber ? `, order ${item.orderNumber}` : ''}
          {isPart && item.total ? `, rest of ${formatAmount(item.total, locale)}` : ''}
        </span>
        <Lateness standing={standing} days={daysPastDue} />
      </div>
    </li>
  );
}

/** What was delivered, where the accounting system says so: a quiet line, the whole of it on the call sheet. */
function Delivered({ item: { description } }: Pick<ItemStanding, 'item'>) {
  if (!description) return null;
  return (
    <p className={styles.delivered} title={description} data-testid="invoice-delivered">
      {description}
    </p>
  );
}

function Lateness({ standing, days }: { readonly standing: ItemStanding; readonly days: number | null }) {
  switch (standing.leftOut) {
    case 'disputed':
      return <Badge tone="hold">under review</Badge>;
    case 'promised':
      return <Badge tone="accent">promised</Badge>;
    case 'in-plan':
      return <Badge tone="accent">in a plan</Badge>;
    case 'placed':
      return <Badge tone="hold">handed over</Badge>;
    case 'not-in-last-import':
      return <Badge tone="neutral">not in the last import</Badge>;
    case 'no-due-date':
      return <Badge tone="neutral">add terms</Badge>;
    case null:
      return days !== null && days > 0 ? (
        <Badge tone="late">{count(days, 'day')} late</Badge>
      ) : (
        <Badge tone="neutral">not due yet</Badge>
      );
  }
}
