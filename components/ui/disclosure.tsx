import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

type DisclosureProps = {
  summary: ReactNode;
  /** At the end of the summary line, such as a total. */
  detail?: ReactNode;
  children: ReactNode;
  open?: boolean | undefined;
  defaultOpen?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  'data-testid'?: string | undefined;
};

/** Detail that is one tap away. */
export function Disclosure({
  summary,
  detail,
  children,
  open,
  defaultOpen = false,
  onOpenChange,
  'data-testid': testId,
}: DisclosureProps) {
  return (
    <Collapsible.Root
      {...(open === undefined ? { defaultOpen } : { open })}
      onOpenChange={(next) => onOpenChange?.(next)}
    >
      <Collapsible.Trigger className={styles.trigger} data-testid={testId}>
        <ChevronRight className={styles.chevron} aria-hidden="true" />
        <span className={styles.summary}>{summary}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </Collapsible.Trigger>
      <Collapsible.Panel className={styles.panel}>{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}
