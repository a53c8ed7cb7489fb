import { useState } from 'react';
import type { DayPlan } from '../../lib/app/day-plan.ts';
import { formatTime } from '../../lib/domain/format-day.ts';
import { DueSection } from '../due/due-section.tsx';
import { useUndoEntry } from '../hooks/use-undo-entry.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import styles from './handled-list.module.css';

interface Props {
  readonly plan: DayPlan;
  readonly onOpen: (accountId: string) => void;
}

const ROWS_AT_ONCE = 20;

/** What was done today, newest first; each can be taken back. */
export function HandledList({ plan: { handled, moment }, onOpen }: Props) {
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const { run, busy, refusal } = useUndoEntry();
  if (handled.length === 0) return null;
  return (
    <>
      {refusal && <Callout tone="warn" title={refusal.message} />}
      <DueSection
        title="Done today"
        count={handled.length}
        more={handled.length - shown}
        onMore={() => setShown(shown + ROWS_AT_ONCE * 5)}
      >
        {handled.slice(0, shown).map(({ accountId, accountName, at, how, entryId }) => (
          <li key={entryId} className={styles.row} data-testid="today-handled">
            <time className={styles.at}>{formatTime(at, moment.zone, moment.locale)}</time>
            <span className={styles.what}>
              <button type="button" className={styles.name} onClick={() => onOpen(accountId)}>
                {accountName}
              </button>
              <span className={styles.how}>{how}</span>
            </span>
            <Button
              size="sm"
              variant="quiet"
              aria-label={`Undo: ${how}, ${accountName}`}
              busy={busy}
              onClick={() => void run(entryId)}
            >
              Undo
            </Button>
          </li>
        ))}
      </DueSection>
    </>
  );
}
