import { CircleAlert } from 'lucide-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { EmptyState } from './empty-state.tsx';
import styles from './error-state.module.css';

type ErrorStateProps = Omit<ComponentPropsWithRef<'div'>, 'title'> & {
  title: ReactNode;
  /** For whoever is asked for help; folded away. */
  detail?: string | undefined;
  action?: ReactNode;
};

/** Something failed: what, what it means for the data, what to do next. */
export function ErrorState({ title, detail, action, children, ...rest }: ErrorStateProps) {
  return (
    <div role="alert" {...rest}>
      <EmptyState icon={<CircleAlert />} title={title} action={action}>
        {children}
      </EmptyState>
      {detail !== undefined && (
        <details className={styles.more}>
          <summary className={styles.summary}>Technical detail</summary>
          <pre className={styles.detail}>{detail}</pre>
        </details>
      )}
    </div>
  );
}
