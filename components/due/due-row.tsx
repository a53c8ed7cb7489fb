import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { DueContact } from '../../lib/domain/due-contact.ts';
import { formatAmount } from '../../lib/domain/format-money.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { Money } from '../ui/money.tsx';
import styles from './due-row.module.css';
import { canBeSnoozed, todoWords, whyWords } from './due-words.ts';
import { SnoozeButton } from './snooze-button.tsx';
import type { RovingRows } from './use-roving-rows.ts';

interface Props {
  readonly accountId: string;
  readonly name: string;
  /** `null`: nothing is open at this account. */
  readonly due: DueContact | null;
  readonly moment: Moment;
  readonly rows: RovingRows;
  /** Called within the click itself: the browser opens the panel only then. */
  readonly onOpen: (accountId: string) => void;
}

/** One account: who, how much, how late, what to do and why. The whole row opens it. */
export function DueRow({ accountId, name, due, moment, rows, onOpen }: Props) {
  const todo = useId();
  const tabIndex = rows.activeId === accountId ? 0 : -1;
  const why = due ? whyWords(due) : '';
  return (
    <li className={styles.row} data-testid="due-row" onFocus={() => rows.setActiveId(accountId)}>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={styles.todo} id={todo}>
          {due ? todoWords(due, moment) : 'Nothing is open'}
        </p>
      </div>
      <div className={styles.figures}>
        {due?.overdue.map((total) => (
          <Money
            key={total.currency}
            amount={formatAmount(total, moment.locale)}
            currency={total.currency}
            strong
          />
        ))}
      </div>
      <div className={styles.foot}>
        <p className={styles.why} title={why}>
          {why}
        </p>
        {due && canBeSnoozed(due) && (
          <SnoozeButton accountId={accountId} name={name} moment={moment} tabIndex={tabIndex} />
        )}
        <button
          type="button"
          className={styles.open}
          title="Open"
          aria-label={`Open ${name}`}
          aria-describedby={todo}
          data-testid="due-open"
          data-open={accountId}
          tabIndex={tabIndex}
          onClick={() => onOpen(accountId)}
        >
          <ChevronRight aria-hidden="true" />
        </button>
      </div>
    </li>
  );
}
