import type { ColumnMapping } from '../../lib/domain/column-mapping.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { useRememberedLists } from '../hooks/use-remembered-lists.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { counted } from './counted.ts';
import { ForgetList } from './forget-list.tsx';
import styles from './remembered-lists.module.css';

const CAPTIONS_SHOWN = 4;

/** The lists of her own whose columns she has named; nothing before there is one. */
export function RememberedLists({ settings: { locale, zone } }: { readonly settings: Settings }) {
  const lists = useRememberedLists();
  if (lists.state !== 'ready' || lists.value.length === 0) return null;
  return (
    <Disclosure
      summary="Lists whose columns you have named"
      detail={counted(lists.value.length, 'list', locale)}
      data-testid="remembered-lists"
    >
      <ul className={styles.lists} aria-label="Lists whose columns you have named">
        {lists.value.map((mapping) => (
          <li key={mapping.signature} className={styles.list} data-testid="remembered-list">
            <div className={styles.words}>
              <p className={styles.name}>{mapping.label}</p>
              <p className={styles.columns}>{captionsOf(mapping)}</p>
              <p className={styles.columns}>
                Read that way since {formatDay(dayIn(zone, mapping.savedAt), locale)}
              </p>
            </div>
            <ForgetList mapping={mapping} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** "Order, Client, Billed, Payable by and 3 more". */
function captionsOf({ columns }: ColumnMapping): string {
  const captions = columns.map(({ caption }) => caption.trim()).filter((caption) => caption !== '');
  const shown = captions.slice(0, CAPTIONS_SHOWN).join(', ');
  return captions.length > CAPTIONS_SHOWN ? `${shown} and ${captions.length - CAPTIONS_SHOWN} more` : shown;
}
