import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './definition-list.module.css';

export type Definition = {
  term: ReactNode;
  detail: ReactNode;
  /** Needed when the term is not a text of its own. */
  id?: string | undefined;
  'data-testid'?: string | undefined;
};

type DefinitionListProps = Omit<ComponentPropsWithRef<'dl'>, 'children'> & {
  items: readonly Definition[];
  layout?: 'columns' | 'stacked' | undefined;
};

/** Facts with their names: beside each other, or below each other for long ones. */
export function DefinitionList({ items, layout = 'columns', className, ...rest }: DefinitionListProps) {
  return (
    <dl {...rest} className={classNames(styles.list, styles[layout], className)}>
      {items.map((item, index) => (
        <div key={item.id ?? keyOf(item.term, index)} className={styles.item}>
          <dt className={styles.term}>{item.term}</dt>
          <dd className={styles.detail} data-testid={item['data-testid']}>
            {item.detail}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function keyOf(term: ReactNode, index: number): string {
  return typeof term === 'string' ? term : String(index);
}
