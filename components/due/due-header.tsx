import { CircleHelp, Settings, Table2 } from 'lucide-react';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { PlainIconButton } from '../ui/plain-icon-button.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { counted } from './counted.ts';
import styles from './due-header.module.css';

interface Props {
  /** `null` while the list is read, or cannot be. */
  readonly today: { readonly count: number; readonly handled: number; readonly moment: Moment } | null;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Enter in the search box. */
  readonly onSearch: () => void;
  readonly onLedger: () => void;
  readonly onHelp: () => void;
  readonly onSettings: () => void;
}

/** How many contacts are due, the way to any account by name, and the way to ledger, help and settings. */
export function DueHeader({ today, text, onText, onSearch, onLedger, onHelp, onSettings }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>
          {today ? <span data-testid="due-count">{counted(today.count)} due now</span> : 'Due now'}
        </h1>
        {today && (
          <span className={styles.day}>
            {today.handled > 0 && (
              <>
                <span data-testid="due-handled">{today.handled} done</span>
                {' · '}
              </>
            )}
            {formatShortDay(today.moment.today, today.moment.locale)}
          </span>
        )}
        <span className={styles.ways}>
          <Way label="Open the ledger" icon={<Table2 />} data-testid="due-ledger" onClick={onLedger} />
          <Way label="Show the keys" icon={<CircleHelp />} data-testid="due-help" onClick={onHelp} />
          <Way label="Open settings" icon={<Settings />} data-testid="due-settings" onClick={onSettings} />
        </span>
      </div>
      <SearchInput
        label="Find a customer"
        placeholder="Name, number, address or invoice"
        value={text}
        onValueChange={onText}
        data-testid="due-search"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onSearch();
        }}
      />
    </header>
  );
}

function Way(props: Parameters<typeof PlainIconButton>[0]) {
  return <PlainIconButton size="sm" title={props.label} {...props} />;
}
