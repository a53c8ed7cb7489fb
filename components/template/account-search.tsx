import { useState } from 'react';
import type { FoundAccount } from '../../lib/app/account-to-show.ts';
import { useAccountSearch } from '../hooks/use-account-search.ts';
import { useDebounced } from '../hooks/use-debounced.ts';
import { SearchInput } from '../ui/search-input.tsx';
import styles from './account-search.module.css';

interface AccountSearchProps {
  readonly onChoose: (account: FoundAccount) => void;
  readonly onClose: () => void;
}

/** Customers by name; Enter takes the first, Escape goes back. */
export function AccountSearch({ onChoose, onClose }: AccountSearchProps) {
  const [words, setWords] = useState('');
  const found = useAccountSearch(useDebounced(words, 120));
  const accounts = found.state === 'ready' ? found.value : [];
  return (
    <div className={styles.search}>
      <SearchInput
        label="Find a customer by name"
        placeholder="Name of a customer"
        value={words}
        onValueChange={setWords}
        autoFocus
        data-testid="template-account-search"
        onKeyDown={(event) => {
          const [first] = accounts;
          if (event.key === 'Enter' && first) onChoose(first);
          if (event.key === 'Escape' && words === '') onClose();
        }}
      />
      <ul className={styles.found} aria-label="Customers">
        {accounts.map((account) => (
          <li key={account.id}>
            <button
              type="button"
              className={styles.account}
              data-testid="template-account-option"
              onClick={() => onChoose(account)}
            >
              {account.name}
            </button>
          </li>
        ))}
      </ul>
      {found.state === 'ready' && accounts.length === 0 && (
        <p className={styles.none}>No customer has “{words}” in the name.</p>
      )}
    </div>
  );
}
