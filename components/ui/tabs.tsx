import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import styles from './tabs.module.css';

export type TabItem = {
  value: string;
  label: string;
  count?: number | undefined;
  content: ReactNode;
  'data-testid'?: string | undefined;
};

type TabsProps = {
  /** What the tabs divide, for assistive technology. */
  label: string;
  items: readonly TabItem[];
  value?: string | undefined;
  defaultValue?: string | undefined;
  onValueChange?: ((value: string) => void) | undefined;
  /** Hidden panels stay in the page and keep what was typed in them. */
  keepMounted?: boolean | undefined;
};

/** Panels behind tabs; the arrow keys move and choose at once. */
export function Tabs({ label, items, value, defaultValue, onValueChange, keepMounted = false }: TabsProps) {
  return (
    <Base.Root
      className={styles.tabs}
      {...(value === undefined ? { defaultValue: defaultValue ?? items[0]?.value } : { value })}
      onValueChange={(next) => onValueChange?.(String(next))}
    >
      <Base.List className={styles.list} aria-label={label} activateOnFocus>
        {items.map((item) => (
          <Base.Tab
            key={item.value}
            className={styles.tab}
            value={item.value}
            data-testid={item['data-testid']}
          >
            {item.label}
            {item.count !== undefined && <span className={styles.count}> {item.count}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {items.map((item) => (
        <Base.Panel key={item.value} className={styles.panel} value={item.value} keepMounted={keepMounted}>
          {item.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
