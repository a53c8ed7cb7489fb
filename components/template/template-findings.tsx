import { CircleCheck, Lightbulb, OctagonX } from 'lucide-react';
import { classNames } from '../ui/class-names.ts';
import styles from './template-findings.module.css';

interface TemplateFindingsProps {
  readonly findings: readonly { readonly blocking: boolean; readonly text: string }[];
  /** It was tried on a real customer, so that "nothing found" means something. */
  readonly hasSample: boolean;
}

/** What must change before a mail of this text can go out, then advice; each in words and by its own shape. */
export function TemplateFindings({ findings, hasSample }: TemplateFindingsProps) {
  const ordered = [...findings].sort((a, b) => Number(b.blocking) - Number(a.blocking));
  return (
    <div role="status">
      {ordered.length === 0 && hasSample && (
        <p className={styles.none}>
          <CircleCheck aria-hidden="true" /> Nothing to object to in this mail.
        </p>
      )}
      {ordered.length > 0 && (
        <ul className={styles.findings}>
          {ordered.map(({ blocking, text }) => (
            <li
              key={text}
              className={classNames(styles.finding, blocking ? styles.blocking : styles.advice)}
              data-testid="template-lint"
              data-blocking={blocking}
            >
              {blocking ? <OctagonX aria-hidden="true" /> : <Lightbulb aria-hidden="true" />}
              <span>
                <b>{blocking ? 'Must change:' : 'Advice:'}</b> {text}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
