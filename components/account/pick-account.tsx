import { useState } from 'react';
import { useAccountSearch } from '../hooks/use-account-search.ts';
import { SearchInput } from '../ui/search-input.tsx';
import styles from './pick-account.module.css';

interface Props {
  readonly label: string;
  readonly onPick: (accountId: string) => void;
}

/** Finds a customer by name; nothing is ever created here (A8). */
export function PickAccount({ label, onPick }: Props) {
  const [text, setText] = useState('');
  const found = useAccountSearch(text);
  const accounts = found.state === 'ready' ? found.value : [];
  return (
    <div className={styles.pick}>
      <SearchInput
        label={label}
        placeholder={label}
        value={text}
        onValueChange={setText}
        data-testid="pick-account"
      />
      <ul className={styles.found} aria-label="Customers found">
        {accounts.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.choice}
              data-testid="pick-account-choice"
              onClick={() => onPick(id)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      {found.state === 'ready' && accounts.length === 0 && (
        <p className={styles.none}>
          {text === '' ? 'No customers yet: import them first.' : 'No customer of that name.'}
        </p>
      )}
    </div>
  );
}
