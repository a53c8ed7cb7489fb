import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './section.module.css';

type SectionProps = Omit<ComponentPropsWithRef<'section'>, 'title'> & {
  title: ReactNode;
  level?: 2 | 3 | 4 | undefined;
  /** What this part is for, under the heading. */
  text?: ReactNode;
  actions?: ReactNode;
};

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/** A headed part of a page, with its actions at the end of the heading's line. */
export function Section({ title, level = 2, text, actions, className, children, ...rest }: SectionProps) {
  const headingId = useId();
  const Heading = HEADINGS[level];
  return (
    <section aria-labelledby={headingId} {...rest} className={classNames(styles.section, className)}>
      <div className={styles.head}>
        <Heading id={headingId} className={styles[`level${level}`]}>
          {title}
        </Heading>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {text !== undefined && <div className={styles.text}>{text}</div>}
      {children}
    </section>
  );
}
