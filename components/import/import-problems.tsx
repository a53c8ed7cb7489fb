import { CircleX, Info } from 'lucide-react';
import type { ImportProblem } from '../../lib/importers/problem.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './import-problems.module.css';

interface Problems {
  readonly problems: readonly ImportProblem[];
}

/** What must be put right before anything can be imported. */
export function ImportStops({ problems }: Problems) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" className={classNames(styles.group, styles.stop)}>
      <p className={styles.title}>To put right first</p>
      <p className={styles.note}>
        Nothing was changed. Export the report again, or take the file out of the list.
      </p>
      <ProblemList problems={problems} />
    </div>
  );
}

/** What the import can do without. */
export function ImportWarnings({ problems }: Problems) {
  if (problems.length === 0) return null;
  return (
    <div className={classNames(styles.group, styles.warn)}>
      <p className={styles.title}>Good to know</p>
      <ProblemList problems={problems} />
    </div>
  );
}

function ProblemList({ problems }: Problems) {
  return (
    <ul className={styles.list}>
      {problems.map((problem) => (
        <li
          key={`${problem.file} ${problem.line} ${problem.message}`}
          className={styles.problem}
          data-testid="import-problem"
          data-severity={problem.severity}
        >
          <span className={styles.icon} aria-hidden="true">
            {problem.severity === 'stop' ? <CircleX /> : <Info />}
          </span>
          <span>
            {capitalised(problem.message)}
            {problem.file !== '' && <span className={styles.file}> {problem.file}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
