import { type ReactNode, useId } from 'react';
import styles from './due-section.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** Rows under a heading that stays while they scroll by. */
export function DueSection({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
