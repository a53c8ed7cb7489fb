import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/stack.tsx';
import { ReasonField } from './reason-field.tsx';

interface Props {
  /** Something stands against it: then the log keeps why (E2, B7). */
  readonly asksWhy: boolean;
  /** A letter is printed, a mail goes into the compose box. */
  readonly isLetter?: boolean;
  readonly onInsist: (reason: string) => void;
}

/** A person may know better than a word list or a record; the log keeps the reason. */
export function InsertAnyway({ asksWhy, isLetter = false, onInsist }: Props) {
  const [reason, setReason] = useState('');
  const kind = isLetter ? 'letter' : 'mail';
  return (
    <Stack gap={2}>
      {asksWhy && (
        <ReasonField
          hint={`One line; it is kept in the log with the ${kind}.`}
          reason={reason}
          testId="draft-insist-reason"
          onChange={setReason}
        />
      )}
      <Button
        variant="quiet"
        block
        data-testid={isLetter ? 'letter-print-anyway' : 'draft-insert-anyway'}
        disabled={asksWhy && reason.trim() === ''}
        onClick={() => onInsist(reason.trim())}
      >
        I have read this: {isLetter ? 'print' : 'insert'} anyway
      </Button>
    </Stack>
  );
}
