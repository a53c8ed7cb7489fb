import { useEffect, useState } from 'react';
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
const NOTHING = { accounts: [], slipped: false };

/** Finds a customer by anything on record about it; Enter takes the first, also while it is still looked for. Nothing is ever created here (A8). */
export function PickAccount({ label, onPick, onClose, autoFocus = false, testId = 'pick-account' }: Props) {
  const [text, setText] = useState('');
  const found = useAccountSearch(useDebounced(text, TYPING_MS));
  const { accounts, slipped } = found.state === 'ready' ? found.value : NOTHING;
  // What is listed may still be the answer to fewer letters.
  const answered = found.state === 'ready' ? found.value.text : null;
  const [wanted, setWanted] = useState<string | null>(null);
  const [first] = accounts;

  useEffect(() => {
    if (wanted === null || wanted !== answered) return;
    setWanted(null);
    if (first) onPick(first);
  }, [wanted, answered, first, onPick]);

  return (
    <div className={styles.pick}>
      <SearchInput
        label={label}
        placeholder={label}
        value={text}
        onValueChange={(typed) => {
          setText(typed);
          setWanted(null);
        }}
        autoFocus={autoFocus}
        data-testid={testId}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && text.trim() !== '') setWanted(text);
          if (event.key === 'Escape' && text === '') onClose?.();
        }}
      />
      {slipped && <p className={styles.none}>Nothing is called exactly that. Close to it:</p>}
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
          {text === '' ? 'No customers yet: import them first.' : `Nothing on record is called “${text}”.`}
        </p>
      )}
    </div>
  );
}
