import { canBeWritten } from '../../lib/calls/parts-of-call.ts';
import type { CallForm } from '../../lib/domain/call-form.ts';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/stack.tsx';

interface Props {
  readonly outcome: CallForm['outcome'];
  readonly spoke: boolean;
  readonly busy: boolean;
  readonly onSave: (write: boolean) => void;
}

/** What was said is confirmed in writing at once (P24); to somebody who was not reached nothing is, but that we rang. */
export function SaveButtons({ outcome, spoke, busy, onSave }: Props) {
  if (spoke) {
    return (
      <Stack gap={2}>
        <Button variant="primary" block type="submit" data-testid="save-and-write" busy={busy}>
          Save and write
        </Button>
        <Button variant="quiet" block data-testid="save-only" disabled={busy} onClick={() => onSave(false)}>
          Save only
        </Button>
      </Stack>
    );
  }
  return (
    <Stack gap={2}>
      <Button variant="primary" block type="submit" data-testid="save-only" busy={busy}>
        Save
      </Button>
      {outcome !== '' && canBeWritten(outcome) && (
        <Button
          variant="quiet"
          block
          data-testid="save-and-write"
          disabled={busy}
          onClick={() => onSave(true)}
        >
          Save and write that you called
        </Button>
      )}
    </Stack>
  );
}
