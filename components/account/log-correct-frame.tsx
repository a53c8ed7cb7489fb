import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';

interface Props {
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  /** The fields of that kind of entry. */
  readonly children: ReactNode;
}

/** What every correction has: fields that are saved as one, or left. */
export function LogCorrectFrame({ busy, onSave, onLeave, children }: Props) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <Stack gap={2}>
        {children}
        <Row gap={2}>
          <Button variant="primary" type="submit" size="sm" busy={busy} data-testid="log-correct-save">
            Save the correction
          </Button>
          <Button variant="quiet" size="sm" onClick={onLeave}>
            Leave it as it is
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
