import { EllipsisVertical } from 'lucide-react';
import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { PersonView } from '../../lib/dunning/people.ts';
import { useChangeContact } from '../hooks/use-people-care.ts';
import { Badge } from '../ui/badge.tsx';
import { Callout } from '../ui/callout.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import styles from './account-lists.module.css';
import { DetailLine } from './detail-line.tsx';
import { EditDetail, type EditedKind } from './edit-detail.tsx';
import { PersonWays } from './person-ways.tsx';
import { wayNotes } from './person-words.ts';
import { phoneWords } from './phone-words.ts';

interface Props {
  readonly person: PersonView;
  readonly view: AccountView;
}

/** One person: name, role, what they like and do not want, and each address and number with what can be done about it. */
export function PersonRow({ person, view }: Props) {
  const { contact, emails, phones } = person;
  const [adding, setAdding] = useState<EditedKind | null>(null);
  const [isOpen, setOpen] = useState(false);
  const name = contact.name ?? 'Name not known yet';
  const notes = wayNotes(person, view);
  return (
    <li className={styles.row} data-testid="contact-row">
      <div className={styles.main}>
        <span className={styles.strong}>{name}</span>
        <span className={styles.end}>
          <Role person={person} />
          <PersonMenu person={person} view={view} onAdd={setAdding} onWays={() => setOpen(true)} />
        </span>
      </div>
      {notes.map((note) => (
        <div key={note} className={styles.detail}>
          <span>{note}</span>
        </div>
      ))}
      {emails.map((email) => (
        <DetailLine
          key={email.address}
          kind="email"
          value={email.address}
          words={email.address}
          marked={email}
          contact={contact}
          view={view}
        />
      ))}
      {phones.map((phone) => (
        <DetailLine
          key={phone.number + phone.kind + phone.extension}
          kind="phone"
          value={phone.number}
          words={phoneWords(phone)}
          extension={phone.extension}
          marked={phone}
          contact={contact}
          view={view}
        />
      ))}
      {adding && (
        <EditDetail
          accountId={view.facts.account.id}
          contactId={contact.id}
          kind={adding}
          before={adding === 'name' ? (contact.name ?? '') : ''}
          onClose={() => setAdding(null)}
        />
      )}
      {isOpen && <PersonWays person={person} view={view} onClose={() => setOpen(false)} />}
    </li>
  );
}

const ROLES = {
  'accounts-payable': 'accounts payable',
  owner: 'owner',
  manager: 'manager',
  unknown: null,
} as const;

function Role({ person: { contact, isAway } }: { readonly person: PersonView }) {
  if (contact.stale) return <Badge tone="neutral">left</Badge>;
  if (isAway) return <Badge tone="hold">away</Badge>;
  const words = ROLES[contact.role];
  return words === null ? null : <Badge tone="neutral">{words}</Badge>;
}

interface MenuProps extends Props {
  readonly onAdd: (kind: EditedKind) => void;
  readonly onWays: () => void;
}

function PersonMenu({ person: { contact }, view, onAdd, onWays }: MenuProps) {
  const { run, refusal } = useChangeContact();
  const left = () =>
    void run({
      accountId: view.facts.account.id,
      contactId: contact.id,
      changes: [
        {
          kind: 'left',
          before: contact.stale ? 'yes' : '',
          answer: 'changed',
          after: contact.stale ? '' : 'yes',
        },
      ],
      note: '',
    });
  const name = contact.name ?? contact.emails[0]?.address ?? 'this contact';
  const back: MenuEntry = {
    id: 'left',
    label: contact.stale ? 'Is still there' : 'Has left',
    'data-testid': 'person-left',
    onSelect: left,
  };
  const items: MenuEntry[] = contact.stale
    ? [back]
    : [
        { id: 'ways', label: 'Ways and absence', 'data-testid': 'person-ways', onSelect: onWays },
        { id: 'phone', label: 'Add a number', 'data-testid': 'phone-add', onSelect: () => onAdd('phone') },
        {
          id: 'email',
          label: 'Add a mail address',
          'data-testid': 'email-add',
          onSelect: () => onAdd('email'),
        },
        {
          id: 'name',
          label: contact.name === null ? 'Note the name' : 'Correct the name',
          'data-testid': 'name-edit',
          onSelect: () => onAdd('name'),
        },
        { kind: 'separator', id: 'line' },
        back,
      ];
  return (
    <>
      <Menu
        label={`About ${name}`}
        align="end"
        trigger={
          <IconButton
            size="sm"
            label={`Change what is known of ${name}`}
            tooltip={false}
            icon={<EllipsisVertical />}
            data-testid="person-menu"
          />
        }
        items={items}
      />
      {refusal && <Callout tone="warn" title={refusal.message} />}
    </>
  );
}
