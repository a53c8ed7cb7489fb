import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import type { DetailState } from '../../lib/dunning/detail-state.ts';
import { useChangeContact, useNoteBounce } from '../hooks/use-people-care.ts';
import { Badge } from '../ui/badge.tsx';
import { Callout } from '../ui/callout.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import styles from './account-lists.module.css';
import { detailMarks } from './detail-marks.ts';
import { EditDetail } from './edit-detail.tsx';

interface Props {
  readonly kind: 'email' | 'phone' | 'address';
  readonly value: string;
  /** As it is shown, such as "office +1 555 0100, extension 4". */
  readonly words: string;
  readonly extension?: string | null;
  readonly marked: { readonly state: DetailState; readonly isShared?: boolean; readonly tries?: number };
  /** `null`: it is the account's. */
  readonly contact: Contact | null;
  readonly view: AccountView;
}

/** An address or a number, whether it is still good, and what can be noted about it; each is one entry of the log. */
export function DetailLine({ kind, value, words, extension = null, marked, contact, view }: Props) {
  const [isEditing, setEditing] = useState(false);
  const accountId = view.facts.account.id;
  const contactId = contact?.id ?? null;
  const change = useChangeContact();
  const bounce = useNoteBounce();
  const { badge, notes } = detailMarks(marked, view.moment);
  const note = (answer: 'confirmed' | 'wrong') =>
    void change.run({
      accountId,
      contactId,
      changes: [{ kind, before: value, answer, after: answer === 'wrong' ? '' : value }],
      note: '',
    });
  const { bouncedAt, wrongAt } = marked.state;
  const items: MenuEntry[] = [
    {
      id: 'confirm',
      label: wrongAt === null && bouncedAt === null ? 'Confirm' : 'It is right after all',
      'data-testid': 'detail-confirm',
      onSelect: () => note('confirmed'),
    },
    { id: 'correct', label: 'Correct', 'data-testid': 'detail-correct', onSelect: () => setEditing(true) },
  ];
  if (wrongAt === null)
    items.push({
      id: 'wrong',
      label: 'No longer right',
      'data-testid': 'detail-wrong',
      onSelect: () => note('wrong'),
    });
  if (kind === 'email' && bouncedAt === null && wrongAt === null)
    items.push({
      id: 'bounce',
      label: 'A mail came back',
      'data-testid': 'detail-bounced',
      onSelect: () => void bounce.run({ accountId, address: value }),
    });
  const refusal = change.refusal ?? bounce.refusal;
  return (
    <div className={styles.way} data-testid="detail-row">
      <div className={styles.detail}>
        <span className={badge === null ? undefined : styles.unused}>{words}</span>
        <Menu
          label={`About ${words}`}
          align="end"
          trigger={
            <IconButton
              size="sm"
              label={`Confirm or correct ${words}`}
              tooltip={false}
              icon={<Ellipsis />}
              data-testid="detail-menu"
            />
          }
          items={items}
        />
      </div>
      {badge && (
        <div>
          <Badge tone={badge.tone}>{badge.text}</Badge>
        </div>
      )}
      {notes.length > 0 && <div className={styles.marks}>{notes.join(' · ')}</div>}
      {refusal && <Callout tone="warn" title={refusal.message} />}
      {isEditing && (
        <EditDetail
          accountId={accountId}
          contactId={contactId}
          kind={kind}
          before={value}
          extension={extension}
          onClose={() => setEditing(false)}
        />
      )}
    </div>
  );
}
