import { useState } from 'react';
import type { MovedDay } from '../../lib/app/day-limit.ts';
import type { DayPlan } from '../../lib/app/day-plan.ts';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import { count } from '../../lib/shared/text.ts';
import { movedWords } from '../due/moved-words.ts';
import { useMovedLines } from '../hooks/use-day-plan.ts';
import { Button } from '../ui/button.tsx';
import styles from './moved-days.module.css';

interface Props {
  readonly plan: DayPlan;
  readonly onOpen: (accountId: string) => void;
  /** To where the limit is set. */
  readonly onLimit: () => void;
}

const MOST_DAYS = 5;
/** A day has at most as many names as somebody would look through. */
const MOST_SHOWN = 100;

/** What has no room today, the days it moves to and who it is (P30): nothing is lost by a limit. */
export function MovedDays({ plan, onOpen, onLimit }: Props) {
  const { moved, moment } = plan;
  if (moved === null) return null;
  return (
    <section className={styles.moved} aria-label="On the days after" data-testid="today-moved">
      <p className={styles.words}>
        {movedWords(plan)}.{' '}
        <Button size="sm" variant="quiet" onClick={onLimit}>
          Change the limit
        </Button>
      </p>
      {moved.days.slice(0, MOST_DAYS).map((day) => (
        <OneDay key={day.on} day={day} locale={moment.locale} onOpen={onOpen} />
      ))}
    </section>
  );
}

interface DayProps {
  readonly day: MovedDay;
  readonly locale: string;
  readonly onOpen: (accountId: string) => void;
}

function OneDay({ day, locale, onOpen }: DayProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.day} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        {formatShortDay(day.on, locale)}: {count(day.count, 'contact')}
      </summary>
      {isOpen && <Names day={day} locale={locale} onOpen={onOpen} />}
    </details>
  );
}

/** Read when somebody looks: most days nobody does. */
function Names({ day, locale, onOpen }: DayProps) {
  const lines = useMovedLines(day.on, MOST_SHOWN);
  if (lines.state === 'failed') return <p role="alert">This day cannot be shown: {lines.error.message}</p>;
  if (lines.state === 'loading') return null;
  const more = day.count - lines.value.length;
  return (
    <ul className={styles.lines}>
      {lines.value.map(({ accountId, accountName, action, overdue }) => (
        <li key={accountId} className={styles.line}>
          <Button size="sm" variant="quiet" onClick={() => onOpen(accountId)}>
            {accountName}
          </Button>
          <span className={styles.action}>{action}</span>
          <span className={styles.sum}>{overdue.map((total) => formatMoney(total, locale)).join(' · ')}</span>
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  );
}
