import { CircleX, Info } from 'lucide-react';
import type { ImportProblem } from '../../lib/importers/problem.ts';
import { classNames } from '../ui/class-names.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { counted } from './counted.ts';
import styles from './import-problems.module.css';

interface Problems {
  readonly problems: readonly ImportProblem[];
  readonly locale: string;
}

/** So many are read; of more, one wants to know that they are there. */
const SHOWN = 6;
const AT_MOST = 100;

/** What must be put right before anything can be imported. */
export function ImportStops({ problems, locale }: Problems) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" className={classNames(styles.group, styles.stop)}>
      <p className={styles.title}>To put right first</p>
      <p className={styles.note}>
        Nothing was changed. Export the report again, or take the file out of the list.
      </p>
      <ProblemList problems={problems} locale={locale} />
    </div>
  );
}

/** What the import can do without. */
export function ImportWarnings({ problems, locale }: Problems) {
  if (problems.length === 0) return null;
  return (
    <div className={classNames(styles.group, styles.warn)}>
      <p className={styles.title}>Good to know</p>
      <ProblemList problems={problems} locale={locale} />
    </div>
  );
}

/** Problems in their order, the first few at once. */
export function ProblemList({ problems, locale }: Problems) {
  const more = problems.slice(SHOWN, AT_MOST);
  const untold = problems.length - SHOWN - more.length;
  return (
    <>
      <ul className={styles.list}>{problems.slice(0, SHOWN).map(renderProblem)}</ul>
      {more.length > 0 && (
        <Disclosure summary={`${new Intl.NumberFormat(locale).format(problems.length - SHOWN)} more`}>
          <ul className={styles.list}>{more.map(renderProblem)}</ul>
          {untold > 0 && (
            <p className={styles.note}>
              And {counted(untold, 'more of the kind', locale, 'more of the kind')}.
            </p>
          )}
        </Disclosure>
      )}
    </>
  );
}

function renderProblem(problem: ImportProblem, index: number) {
  return (
    <li
      key={`${index} ${problem.message}`}
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
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
