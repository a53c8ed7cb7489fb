import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './account-lists.module.css';
import { AddPerson } from './add-person.tsx';
import { NoteButton } from './note-button.tsx';
import { PersonRow } from './person-row.tsx';
import { PostalLine } from './postal-line.tsx';

/** What is asked for by a mail or a letter, where no call brings it (P5). */
const OLD: ReadonlySet<string> = new Set(['old-details', 'wrong-address', 'bounced', 'wrong-detail']);

interface Props {
  readonly view: AccountView;
  readonly onDraft: (draftId: string) => void;
}

/** Everybody on record, with the ways to reach them and how good those are (P5, P6). */
export function PeopleList({ view, onDraft }: Props) {
  const [isAdding, setAdding] = useState(false);
  return (
    <Stack gap={2}>
      {view.people.length === 0 ? (
        <EmptyState title="Nobody on record">
          Add a person, or import the customer contact list to see names and numbers here.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {view.people.map((person) => (
            <PersonRow key={person.contact.id} person={person} view={view} />
          ))}
        </ul>
      )}
      <PostalLine view={view} />
      <Row gap={1}>
        <Button
          size="sm"
          icon={<UserPlus size={14} />}
          data-testid="person-add"
          onClick={() => setAdding(true)}
        >
          Add a person
        </Button>
        {view.findings.some(({ code }) => OLD.has(code)) && (
          <NoteButton
            note={{ accountId: view.facts.account.id, textId: 'details-request' }}
            onDraft={onDraft}
          >
            Ask whether these are still right
          </NoteButton>
        )}
      </Row>
      {isAdding && <AddPerson accountId={view.facts.account.id} onClose={() => setAdding(false)} />}
    </Stack>
  );
}
