import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './callout.module.css';
import { classNames } from './class-names.ts';

type CalloutTone = 'info' | 'warn' | 'problem';

type CalloutProps = Omit<ComponentPropsWithRef<'div'>, 'title'> & {
  tone?: CalloutTone | undefined;
  title: ReactNode;
  actions?: ReactNode;
};

const ICONS: Record<CalloutTone, ReactNode> = {
  info: <Info />,
  warn: <TriangleAlert />,
  problem: <CircleAlert />,
};

/** Something to know before going on. A `problem` is announced when it appears. */
export function Callout({ tone = 'info', title, actions, className, children, ...rest }: CalloutProps) {
  return (
    <div
      role={tone === 'problem' ? 'alert' : undefined}
      {...rest}
      className={classNames(styles.callout, styles[tone], className)}
    >
      <span className={styles.icon} aria-hidden="true">
        {ICONS[tone]}
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children !== undefined && children !== null && <div className={styles.text}>{children}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
