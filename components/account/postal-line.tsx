import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { Button } from '../ui/button.tsx';
import styles from './account-lists.module.css';
import { DetailLine } from './detail-line.tsx';
import { EditDetail } from './edit-detail.tsx';

/** Where letters go: a wrong address may be the whole reason (P5). */
export function PostalLine({ view }: { readonly view: AccountView }) {
  const [isAdding, setAdding] = useState(false);
  const { id, postalAddress } = view.facts.account;
  if (postalAddress === null || view.postal === null) {
    return (
      <div>
        <Button size="sm" variant="quiet" data-testid="postal-add" onClick={() => setAdding(true)}>
          Add the postal address
        </Button>
        {isAdding && (
          <EditDetail
            accountId={id}
            contactId={null}
            kind="address"
            before=""
            onClose={() => setAdding(false)}
          />
        )}
      </div>
    );
  }
  return (
    <div className={styles.postal} data-testid="postal-row">
      <span className={styles.strong}>Postal address</span>
      <DetailLine
        kind="address"
        value={postalAddress}
        words={postalAddress}
        marked={{ state: view.postal }}
        contact={null}
        view={view}
      />
    </div>
  );
}
