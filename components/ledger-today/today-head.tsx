import { Play } from 'lucide-react';
import type { DayPlan } from '../../lib/app/day-plan.ts';
import type { WalkAhead } from '../../lib/app/walk-ahead.ts';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import { counted } from '../due/counted.ts';
import { Button } from '../ui/button.tsx';
import { placeWords } from '../walk/walk-words.ts';
import styles from './today-head.module.css';

interface Props {
  readonly plan: DayPlan;
  /** `null`: no walk is under way. */
  readonly ahead: WalkAhead | null;
  /** Whom "Start" or "Next" leads to; `null`: nobody. */
  readonly first: { readonly accountId: string; readonly accountName: string } | null;
  /** Called within the click itself: the browser opens the panel only then. */
  readonly onGo: (accountId: string) => void;
  readonly onEnd: () => void;
}

/** How far the day is, and the one button that leads through the rest of it. */
export function TodayHead({ plan, ahead, first, onGo, onEnd }: Props) {
  const { todayCount, handled, moment } = plan;
  const of = handled.length + todayCount;
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h2 className={styles.title}>{formatShortDay(moment.today, moment.locale)}</h2>
        <p className={styles.done} data-testid="today-done">
          {doneWords(handled.length, of, plan.laterCount)}
        </p>
        {of > 0 && (
          <progress className={styles.progress} aria-label="Done today" value={handled.length} max={of} />
        )}
      </div>
      <div className={styles.go}>
        {(first || ahead) && (
          <Button
            variant="primary"
            className={styles.button}
            icon={<Play size={16} />}
            aria-disabled={first === null}
            aria-keyshortcuts="n"
            data-testid="today-next"
            onClick={() => first && onGo(first.accountId)}
          >
            {goWords(ahead, first?.accountName ?? null)}
          </Button>
        )}
        {ahead && (
          <p className={styles.at} data-testid="today-walk">
            The panel is at {ahead.accountName ?? 'a customer no longer on record'}, {placeWords(ahead)}{' '}
            <Button size="sm" variant="quiet" data-testid="today-end" onClick={onEnd}>
              End
            </Button>
          </p>
        )}
      </div>
    </header>
  );
}

/** "2 of 7 done · 3 later today". */
function doneWords(done: number, of: number, later: number): string {
  if (of === 0 && later === 0) return 'Nothing is due today';
  const soFar = of === 0 ? 'Nothing is due yet' : `${done} of ${of} done`;
  return later === 0 ? soFar : `${soFar} · ${counted(later)} later today`;
}

function goWords(ahead: WalkAhead | null, name: string | null): string {
  if (name === null) return 'Nobody else is left';
  return ahead ? `Next: ${name}` : `Start with ${name}`;
}
