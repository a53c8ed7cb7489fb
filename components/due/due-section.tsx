import { type ReactNode, useId } from 'react';
import { Button } from '../ui/button.tsx';
import { counted } from './counted.ts';
import styles from './due-section.module.css';

interface Props {
  readonly title: string;
  /** How many rows there are, shown or not; left out where all are shown. */
  readonly count?: number | undefined;
  /** Rows that are not shown yet. */
  readonly more?: number | undefined;
  readonly onMore?: (() => void) | undefined;
  /** The rows. */
  readonly children: ReactNode;
}

/** Rows under a heading that stays while they scroll by. */
export function DueSection({ title, count, more = 0, onMore, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.title}>
        <span id={id}>{title}</span>
        {count !== undefined && <span className={styles.count}>{counted(count)}</span>}
      </h2>
      <ul className={styles.rows}>{children}</ul>
      {more > 0 && (
        <div className={styles.more}>
          <Button
            size="sm"
            variant="quiet"
            aria-label={`Show more (${counted(more)}): ${title}`}
            onClick={onMore}
            data-testid="due-show-more"
          >
            Show more ({counted(more)})
          </Button>
        </div>
      )}
    </section>
  );
}
