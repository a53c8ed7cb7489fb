import { useState } from 'react';
import type { FoundAccount } from '../../lib/app/account-to-show.ts';
import { PickAccount } from '../account/pick-account.tsx';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';
import styles from './account-choice.module.css';

interface AccountChoiceProps {
  readonly account: FoundAccount;
  readonly onChoose: (account: FoundAccount) => void;
}

/** Whose mail is shown, and a way to see somebody else's. */
export function AccountChoice({ account, onChoose }: AccountChoiceProps) {
  const [choosing, setChoosing] = useState(false);
  return (
    <div className={styles.choice}>
      <Row justify="between">
        <p className={styles.words}>
          As mail to <b data-testid="template-account">{account.name}</b>
        </p>
        <Button
          variant="quiet"
          size="sm"
          aria-expanded={choosing}
          data-testid="template-account-change"
          onClick={() => setChoosing(!choosing)}
        >
          {choosing ? 'Keep this one' : 'Change customer'}
        </Button>
      </Row>
      {choosing && (
        <PickAccount
          label="Name of a customer"
          autoFocus
          testId="template-account-search"
          onClose={() => setChoosing(false)}
          onPick={(found) => {
            setChoosing(false);
            onChoose(found);
          }}
        />
      )}
    </div>
  );
}
