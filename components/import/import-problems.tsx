import { CircleX, Info } from 'lucide-react';
import type { ImportProblem } from '../../lib/importers/problem.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './import-problems.module.css';

/** What stops the import first, then what is good to know; each with its file and line. */
export function ImportProblems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const stops = problems.filter(({ severity }) => severity === 'stop');
  const warnings = problems.filter(({ severity }) => severity === 'warn');
  return (
    <>
      {stops.length > 0 && (
        <div role="alert" className={classNames(styles.group, styles.stop)}>
          <p className={styles.title}>To put right first</p>
          <p className={styles.note}>
            Nothing was changed. Export the report again, or take the file out of the list.
          </p>
          <ProblemList problems={stops} />
        </div>
      )}
      {warnings.length > 0 && (
        <div className={classNames(styles.group, styles.warn)}>
          <p className={styles.title}>Good to know</p>
          <ProblemList problems={warnings} />
        </div>
      )}
    </>
  );
}

function ProblemList({ problems }: { readonly problems: readonly ImportProblem[] }) {
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
          <span className={styles.words}>
            <span>{capitalised(problem.message)}</span>
            {problem.file !== '' && <span className={styles.file}>{problem.file}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
