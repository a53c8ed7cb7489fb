import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { WalkAhead } from '../../lib/app/walk-ahead.ts';
import type { Walk } from '../../lib/domain/walk.ts';
import { Button } from '../ui/button.tsx';
import { PlainIconButton } from '../ui/plain-icon-button.tsx';
import styles from './walk-bar.module.css';
import { aheadWords, placeWords } from './walk-words.ts';

interface Props {
  readonly walk: Walk;
  /** `null`: it is being read. */
  readonly ahead: WalkAhead | null;
  /** The panel shows the account the walk is at. */
  readonly isHere: boolean;
  readonly onNext: () => void;
  readonly onBack: () => void;
  /** Shows the account the walk is at again. */
  readonly onReturn: () => void;
  readonly onEnd: () => void;
  /** The way to put the account aside. */
  readonly notNow: ReactNode;
}

/**
 * Where a walk through the day's plan is. Every button keeps its place whatever happens, so that a press always meets what
 * it was meant for; none goes on by itself.
 */
export function WalkBar({ walk, ahead, isHere, onNext, onBack, onReturn, onEnd, notNow }: Props) {
  const isFirst = walk.at === 0;
  const next = ahead?.next ?? null;
  const name = ahead ? (ahead.accountName ?? 'no longer on record') : '…';
  return (
    <nav className={styles.bar} aria-label="Today’s plan" data-testid="walk-bar">
      <p className={styles.at} data-testid="walk-place">
        <span className={styles.place}>{ahead ? placeWords(ahead) : walk.at + 1}</span> ·{' '}
        {isHere ? (
          name
        ) : (
          <button type="button" className={styles.return} onClick={onReturn}>
            {name}
          </button>
        )}
      </p>
      <p className={styles.ahead} role="status" data-testid="walk-ahead">
        {ahead ? aheadWords(ahead) : ' '}
      </p>
      <div className={styles.buttons}>
        <PlainIconButton
          label="Back to the one before"
          title="Back"
          icon={<ChevronLeft />}
          size="sm"
          aria-disabled={isFirst}
          data-testid="walk-back"
          onClick={() => !isFirst && onBack()}
        />
        <span className={styles.rest}>
          {notNow}
          <Button size="sm" variant="quiet" data-testid="walk-end" onClick={onEnd}>
            End
          </Button>
        </span>
        <Button
          size="sm"
          variant={ahead?.isHandled && next ? 'primary' : 'secondary'}
          className={styles.next}
          aria-disabled={ahead !== null && next === null}
          aria-keyshortcuts="n"
          data-testid="walk-next"
          // While it is being read too: whom it comes to is worked out with the press.
          onClick={onNext}
        >
          Next
        </Button>
      </div>
    </nav>
  );
}
