import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import styles from './disclosure.module.css';

type DisclosureProps = {
  summary: ReactNode;
  /** At the end of the summary line, such as a total. */
  detail?: ReactNode;
  children: ReactNode;
  defaultOpen?: boolean | undefined;
  /** There is something inside that must be seen, such as what is wrong: it opens, and stays open afterwards. */
  mustShow?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  'data-testid'?: string | undefined;
};

/** Detail that is one tap away. */
export function Disclosure({
  summary,
  detail,
  children,
  defaultOpen = false,
  mustShow = false,
  onOpenChange,
  'data-testid': testId,
}: DisclosureProps) {
  const [isOpen, setOpen] = useState(defaultOpen);
  if (mustShow && !isOpen) setOpen(true);
  return (
    <Collapsible.Root
      open={isOpen}
      onOpenChange={(next) => {
        setOpen(next);
        onOpenChange?.(next);
      }}
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
