import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface Props {
  /** Figures stand against it: then the log keeps why (E2). */
  readonly asksWhy: boolean;
  readonly onInsist: (reason: string) => void;
}

/** A person may know better than a word list or a record; of a figure that differs the log keeps the reason. */
export function InsertAnyway({ asksWhy, onInsist }: Props) {
  const [reason, setReason] = useState('');
  return (
    <Stack gap={2}>
      {asksWhy && (
        <Field label="Why do the figures differ?" hint="One line; it is kept in the log with the mail.">
          <TextInput
            data-testid="draft-insist-reason"
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
      )}
      <Button
        variant="quiet"
        block
        data-testid="draft-insert-anyway"
        disabled={asksWhy && reason.trim() === ''}
        onClick={() => onInsist(reason.trim())}
      >
        I have read this: insert anyway
      </Button>
    </Stack>
  );
}
