import { type FormEvent, useState } from 'react';
import type { ContactChange } from '../../lib/app/change-contact.ts';
import { useChangeContact } from '../hooks/use-people-care.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';

export type EditedKind = 'name' | 'email' | 'phone' | 'address';

interface Props extends Pick<ContactChange, 'accountId' | 'contactId'> {
  readonly kind: EditedKind;
  /** Empty: it is new. */
  readonly before: string;
  readonly extension?: string | null;
  readonly onClose: () => void;
}

/** What is right instead, or what is known besides: on record and in the log at once. */
export function EditDetail({ accountId, contactId, kind, before, extension = null, onClose }: Props) {
  const [value, setValue] = useState(extension ? `${before} ext. ${extension}` : before);
  const [note, setNote] = useState('');
  const { run, busy, refusal } = useChangeContact();
  const words = WORDS[kind];
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const changes = [{ kind, before, answer: 'changed' as const, after: value }];
    if (await run({ accountId, contactId, changes, note })) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={before === '' ? words.add : words.correct}
      size="sm"
      data-testid="edit-detail"
    >
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack gap={3}>
          <Field label={words.label} hint={words.hint} error={refusal?.message}>
            {kind === 'address' ? (
              <TextArea
                autoGrow
                rows={3}
                data-testid="detail-value"
                value={value}
                onChange={(event) => setValue(event.target.value)}
              />
            ) : (
              <TextInput
                type={TYPES[kind]}
                data-testid="detail-value"
                value={value}
                onChange={(event) => setValue(event.target.value)}
              />
            )}
          </Field>
          <Field label="Who said so, or why" optional>
            <TextInput
              value={note}
              data-testid="detail-note"
              onChange={(event) => setNote(event.target.value)}
            />
          </Field>
          <Button variant="primary" type="submit" block busy={busy} data-testid="detail-save">
            Save
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}

const TYPES = { name: 'text', email: 'email', phone: 'tel' } as const;

const WORDS: Record<EditedKind, { add: string; correct: string; label: string; hint: string | null }> = {
  name: {
    add: 'Note the name',
    correct: 'Correct the name',
    label: 'Name',
    hint: 'First and last name, to be greeted by.',
  },
  email: {
    add: 'Add a mail address',
    correct: 'Correct the mail address',
    label: 'Mail address',
    hint: null,
  },
  phone: {
    add: 'Add a number',
    correct: 'Correct the number',
    label: 'Number',
    hint: 'With the extension, such as +1 555 0100 ext. 4.',
  },
  address: {
    add: 'Add the postal address',
    correct: 'Correct the postal address',
    label: 'Postal address',
    hint: 'As it stands on an envelope.',
  },
};
