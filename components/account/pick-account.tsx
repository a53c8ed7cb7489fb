import { useState } from 'react';
import { foldName } from '../../lib/shared/text.ts';
import { useAccountSearch } from '../hooks/use-account-search.ts';
import { useDebounced } from '../hooks/use-debounced.ts';
import { SearchInput } from '../ui/search-input.tsx';
import styles from './pick-account.module.css';

interface PickedAccount {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly onPick: (account: PickedAccount) => void;
  /** Escape in the empty field. */
  readonly onClose?: () => void;
  readonly autoFocus?: boolean;
  /** Handle of the field; a customer found has the same with `-choice` behind it. */
  readonly testId?: string;
}

const TYPING_MS = 120;

/** Finds a customer by name; Enter takes the first. Nothing is ever created here (A8). */
export function PickAccount({ label, onPick, onClose, autoFocus = false, testId = 'pick-account' }: Props) {
  const [text, setText] = useState('');
  const found = useAccountSearch(useDebounced(text, TYPING_MS));
  const accounts = found.state === 'ready' ? found.value : [];
  return (
    <div className={styles.pick}>
      <SearchInput
        label={label}
        placeholder={label}
        value={text}
        onValueChange={setText}
        autoFocus={autoFocus}
        data-testid={testId}
        onKeyDown={(event) => {
          // What is listed may still be the answer to fewer letters.
          const first = accounts.find(({ name }) => foldName(name).includes(foldName(text)));
          if (event.key === 'Enter' && first && text !== '') onPick(first);
          if (event.key === 'Escape' && text === '') onClose?.();
        }}
      />
      <ul className={styles.found} aria-label="Customers found">
        {accounts.map((account) => (
          <li key={account.id}>
            <button
              type="button"
              className={styles.choice}
              data-testid={`${testId}-choice`}
              onClick={() => onPick(account)}
            >
              {account.name}
            </button>
          </li>
        ))}
      </ul>
      {found.state === 'ready' && accounts.length === 0 && (
        <p className={styles.none}>
          {text === '' ? 'No customers yet: import them first.' : `No customer has “${text}” in the name.`}
        </p>
      )}
    </div>
  );
}
