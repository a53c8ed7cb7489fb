import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { useRecordPlacement } from '../hooks/use-answers.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useToast } from '../ui/use-toast.ts';
import { AnswerRefusal } from './answer-refusal.tsx';
import { NoteButton } from './note-button.tsx';
import styles from './question-answers.module.css';

interface Props {
  readonly view: AccountView;
  readonly onDraft: (draftId: string) => void;
}

/** P27, case 63: decided, and done outside; noted here, so that no reminder of ours follows. */
export function HandOff({ view, onDraft }: Props) {
  const [partner, setPartner] = useState(view.settings.partnerName);
  const { run, busy, refusal, clear } = useRecordPlacement();
  const { show } = useToast();
  const note = async () => {
    const noted = await run({ accountId: view.facts.account.id, partner });
    if (noted) show({ title: `Noted: handed to ${noted.partner}`, tone: 'good' });
  };
  return (
    <div className={styles.answers}>
      <p className={styles.meaning}>
        Once it is with the partner, note it here: no reminders come from here any more.
      </p>
      <Field label="Collection partner">
        <TextInput
          value={partner}
          data-testid="placement-partner"
          onChange={(event) => {
            clear();
            setPartner(event.target.value);
          }}
        />
      </Field>
      <Button variant="primary" block busy={busy} data-testid="placement-save" onClick={() => void note()}>
        It is handed over
      </Button>
      <AnswerRefusal refusal={refusal} />
      <NoteButton
        note={{ accountId: view.facts.account.id, textId: 'hand-off-announcement' }}
        onDraft={onDraft}
      >
        Tell the customer first
      </NoteButton>
    </div>
  );
}
