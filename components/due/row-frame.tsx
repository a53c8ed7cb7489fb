import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { formatAmount } from '../../lib/domain/format-money.ts';
import type { Money as Amount } from '../../lib/domain/money.ts';
import { classNames } from '../ui/class-names.ts';
import { Money } from '../ui/money.tsx';
import styles from './row-frame.module.css';
import type { RovingRows } from './use-roving-rows.ts';

interface Props {
  /** Told apart from the other rows of the page, also of the same customer. */
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  /** What it was found by, if not by its name. */
  readonly foundBy?: string | null | undefined;
  /** What is overdue, one sum per currency. */
  readonly overdue: readonly Amount[];
  readonly locale: string;
  /** What is to be done, or waited for. */
  readonly todo: ReactNode;
  /** How late, and the first reason. */
  readonly why: string;
  readonly rows: RovingRows;
  /** Called within the click itself: the browser opens the panel only then. */
  readonly onOpen: (accountId: string) => void;
  /** Buttons before the one that opens. */
  readonly children?: ReactNode;
}

/** A row of the day's list, whatever it says. The whole row opens the account. */
export function RowFrame(props: Props) {
  const { id, accountId, name, foundBy, overdue, locale, todo, why, rows, onOpen, children } = props;
  const todoId = useId();
  return (
    <li className={styles.row} data-testid="due-row" onFocus={() => rows.setActiveId(id)}>
      <p className={styles.name}>
        {name}
        {foundBy && <span className={styles.found}> · {foundBy}</span>}
      </p>
      <div className={classNames(styles.figures, overdue.length > 1 && styles.many)}>
        {overdue.map((total) => (
          <Money key={total.currency} amount={formatAmount(total, locale)} currency={total.currency} strong />
        ))}
      </div>
      <div className={classNames(styles.todo, overdue.length > 1 && styles.beside)} id={todoId}>
        {todo}
      </div>
      <div className={styles.foot}>
        <p className={styles.why} title={why}>
          {why}
        </p>
        {children}
        <button
          type="button"
          className={styles.open}
          title="Open"
          aria-label={`Open ${name}`}
          aria-describedby={todoId}
          data-testid="due-open"
          data-control="open"
          data-row={id}
          tabIndex={rows.activeId === id ? 0 : -1}
          onClick={() => onOpen(accountId)}
        >
          <ChevronRight aria-hidden="true" />
        </button>
      </div>
    </li>
  );
}
