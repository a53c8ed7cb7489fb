import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Stack } from '../ui/stack.tsx';
import { readLogo } from './read-logo.ts';

interface Props {
  readonly busy: boolean;
  readonly error: string | undefined;
  readonly onTyped: () => void;
  /** The picture as a `data:` address. */
  readonly onSave: (logo: string) => void;
  readonly onPass: () => void;
}

/** The picture at the head of letters, asked for with the first of them (F7). */
export function AskLogo({ busy, error, onTyped, onSave, onPass }: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  const take = async ([file]: File[]) => {
    if (!file || busy) return;
    onTyped();
    const read = await readLogo(file);
    setRefused(read.ok ? null : read.message);
    if (read.ok) onSave(read.value);
  };
  const wrong = refused ?? error;
  return (
    <Card data-testid="ask-once">
      <Stack gap={2}>
        <p>Do your letters carry a logo?</p>
        <FileDrop
          label="Choose a picture"
          hint="PNG or JPEG. You can change it in the settings."
          accept="image/png,image/jpeg"
          multiple={false}
          data-testid="ask-once-logo"
          onFiles={(files) => void take(files)}
        />
        {wrong !== undefined && <p role="alert">{wrong}</p>}
        <div>
          <Button size="sm" variant="quiet" data-testid="ask-once-pass" onClick={onPass}>
            Not now
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
