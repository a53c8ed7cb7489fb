import type { DueList } from '../../lib/app/due-list.ts';
import { Button } from '../ui/button.tsx';
import styles from './moved-line.module.css';
import { movedWords } from './moved-words.ts';

interface Props {
  readonly list: DueList;
  readonly onPlan: () => void;
  readonly onLimit: () => void;
}

/** What has no room today and when its turn comes (P30): said once, without drama. */
export function MovedLine({ list, onPlan, onLimit }: Props) {
  return (
    <div className={styles.moved} data-testid="due-moved">
      <p className={styles.words}>{movedWords(list)}</p>
      <Button size="sm" variant="quiet" data-testid="due-moved-plan" onClick={onPlan}>
        See them
      </Button>
      <Button size="sm" variant="quiet" data-testid="due-moved-limit" onClick={onLimit}>
        Change
      </Button>
    </div>
  );
}
