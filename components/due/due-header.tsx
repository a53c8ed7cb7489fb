import { Settings } from 'lucide-react';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import styles from './due-header.module.css';

interface Props {
  /** `null` while the list is read, or cannot be. */
  readonly today: { readonly count: number; readonly moment: Moment } | null;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Enter in the search box. */
  readonly onSearch: () => void;
  readonly onSettings: () => void;
}

/** How many contacts are due, the way to any account by name, and the way to the settings. */
export function DueHeader({ today, text, onText, onSearch, onSettings }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>
          {today ? <span data-testid="due-count">{today.count} due now</span> : 'Due now'}
        </h1>
        {today && (
          <span className={styles.day}>{formatShortDay(today.moment.today, today.moment.locale)}</span>
        )}
        <IconButton
          label="Open settings"
          icon={<Settings />}
          size="sm"
          data-testid="due-settings"
          onClick={onSettings}
        />
      </div>
      <SearchInput
        label="Find a customer"
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
