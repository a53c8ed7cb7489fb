import { CircleQuestionMark } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './question-card.module.css';

interface QuestionCardProps {
  readonly kind: string;
  /** The question itself, in one sentence. */
  readonly title: string;
  readonly file: string;
  /** Nothing can be imported before it is answered. */
  readonly isBlocking: boolean;
  readonly children: ReactNode;
}

/** One question about the files, with what is needed to answer it. */
export function QuestionCard({ kind, title, file, isBlocking, children }: QuestionCardProps) {
  const titleId = useId();
  return (
    <section
      className={styles.card}
      aria-labelledby={titleId}
      data-testid="import-question"
      data-question={kind}
    >
      <CircleQuestionMark className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <h4 id={titleId} className={styles.title}>
          {title}
        </h4>
        <p className={styles.file}>
          {file}
          {!isBlocking && ' · may be left as it is'}
        </p>
        <div className={styles.answer}>{children}</div>
      </div>
    </section>
  );
}
