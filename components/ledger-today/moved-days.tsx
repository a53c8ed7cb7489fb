import type { DayPlan } from '../../lib/app/day-plan.ts';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import { count } from '../../lib/shared/text.ts';
import { movedWords } from '../due/moved-words.ts';
import { Button } from '../ui/button.tsx';
import styles from './moved-days.module.css';

interface Props {
  readonly plan: DayPlan;
  readonly onOpen: (accountId: string) => void;
  /** To where the limit is set. */
  readonly onLimit: () => void;
}

/** A day has at most as many names as somebody would look through. */
const MOST_SHOWN = 100;

/** What has no room today, the days it moves to and who it is (P30): nothing is lost by a limit. */
export function MovedDays({ plan: { moved, limit, moment }, onOpen, onLimit }: Props) {
  if (moved.length === 0) return null;
  const days = moved.map(({ on, lines }) => ({ on, count: lines.length }));
  const all = { count: days.reduce((sum, day) => sum + day.count, 0), days };
  return (
    <section className={styles.moved} aria-label="On the days after" data-testid="today-moved">
      <p className={styles.words}>
        {movedWords({ moved: all, limit, moment })}.{' '}
        <Button size="sm" variant="quiet" onClick={onLimit}>
          Change the limit
        </Button>
      </p>
      {moved.slice(0, MOST_DAYS).map(({ on, lines }) => (
        <details key={on} className={styles.day}>
          <summary className={styles.summary}>
            {formatShortDay(on, moment.locale)}: {count(lines.length, 'contact')}
          </summary>
          <ul className={styles.lines}>
            {lines.slice(0, MOST_SHOWN).map(({ accountId, accountName, action, overdue }) => (
              <li key={accountId} className={styles.line}>
                <Button size="sm" variant="quiet" onClick={() => onOpen(accountId)}>
                  {accountName}
                </Button>
                <span className={styles.action}>{action}</span>
                <span className={styles.sum}>
                  {overdue.map((total) => formatMoney(total, moment.locale)).join(' · ')}
                </span>
              </li>
            ))}
            {lines.length > MOST_SHOWN && <li>and {lines.length - MOST_SHOWN} more</li>}
          </ul>
        </details>
      ))}
    </section>
  );
}

const MOST_DAYS = 5;
