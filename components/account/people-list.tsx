import type { AccountView } from '../../lib/app/account-view.ts';
import type { Contact, Phone } from '../../lib/domain/contact.ts';
import { Badge } from '../ui/badge.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './account-lists.module.css';

/** Everybody on record, with the ways to reach them. */
export function PeopleList({ view }: { readonly view: AccountView }) {
  const { contacts } = view.facts;
  if (contacts.length === 0) {
    return (
      <EmptyState title="Nobody on record">
        Import the customer contact list to see names and numbers here.
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {contacts.map((contact) => (
        <li key={contact.id} className={styles.row} data-testid="contact-row">
          <div className={styles.main}>
            <span className={styles.strong}>{contact.name ?? 'Name not known yet'}</span>
            {contact.stale ? <Badge tone="neutral">left</Badge> : <Role contact={contact} />}
          </div>
          {contact.emails.map(({ address }) => (
            <div key={address} className={styles.detail}>
              <span>{address}</span>
            </div>
          ))}
          {contact.phones.map((phone) => (
            <div key={phone.number + phone.kind} className={styles.detail}>
              <span>{phoneWords(phone)}</span>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** "office +1 555 0100, extension 4". */
export function phoneWords({ kind, number, extension }: Phone): string {
  const label = kind === 'other' ? '' : `${kind} `;
  return `${label}${number}${extension ? `, extension ${extension}` : ''}`;
}

function Role({ contact }: { readonly contact: Contact }) {
  return contact.role === 'accounts-payable' ? <Badge tone="neutral">accounts payable</Badge> : null;
}
