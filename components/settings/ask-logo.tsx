import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import { LogoDrop } from './logo-drop.tsx';

interface Props {
  readonly busy: boolean;
  readonly error: string | undefined;
  /** The picture as a `data:` address. */
  readonly onSave: (logo: string) => void;
  readonly onPass: () => void;
}

/** The picture at the head of letters, asked for with the first of them (F7). */
export function AskLogo({ busy, error, onSave, onPass }: Props) {
  return (
    <Card data-testid="ask-once">
      <Stack gap={2}>
        <p>Do your letters carry a logo?</p>
        <LogoDrop
          label="Choose a picture"
          hint="PNG or JPEG. You can change it in the settings."
          testId="ask-once-logo"
          error={error}
          disabled={busy}
          onLogo={onSave}
        />
        <div>
          <Button size="sm" variant="quiet" data-testid="ask-once-pass" onClick={onPass}>
            Not now
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
