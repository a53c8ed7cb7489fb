import { useState } from 'react';
import { FileDrop } from '../ui/file-drop.tsx';
import { readLogo } from './read-logo.ts';
import rowStyles from './row-list.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly testId: string;
  /** Why the one that was chosen could not be kept. */
  readonly error: string | undefined;
  readonly disabled?: boolean;
  /** The picture as a `data:` address. */
  readonly onLogo: (logo: string) => void;
}

/** Where the picture at the head of letters is chosen, with a sentence where it is none. */
export function LogoDrop({ label, hint, testId, error, disabled, onLogo }: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  async function take([file]: File[]) {
    if (!file) return;
    const read = await readLogo(file);
    setRefused(read.ok ? null : read.message);
    if (read.ok) onLogo(read.value);
  }
  const wrong = refused ?? error;
  return (
    <>
      <FileDrop
        label={label}
        hint={hint}
        accept="image/png,image/jpeg"
        multiple={false}
        disabled={disabled}
        data-testid={testId}
        onFiles={(files) => void take(files)}
      />
      {wrong !== undefined && (
        <p className={rowStyles.error} role="alert">
          {wrong}
        </p>
      )}
    </>
  );
}
