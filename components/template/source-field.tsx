import { type ReactNode, type Ref, useId } from 'react';
import type { SourceEditorProps, SourceHandle } from '../source/source-editor.tsx';
import { loadedLater } from '../ui/loaded-later.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './source-field.module.css';

// Larger than all the rest of the page: it comes when a text is opened.
const SourceEditor = loadedLater(async () => (await import('../source/source-editor.tsx')).SourceEditor);

type SourceFieldProps = Omit<SourceEditorProps, 'labelledBy' | 'describedBy' | 'ref'> & {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly handle: Ref<SourceHandle>;
};

/** One labelled part of a text. */
export function SourceField({ label, hint, handle, ...editor }: SourceFieldProps) {
  const labelId = useId();
  const hintId = useId();
  return (
    <div className={styles.field}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <SourceEditor
        meanwhile={<Skeleton label={`Opening: ${label}`} lines={editor.singleLine ? 1 : 12} />}
        {...editor}
        ref={handle}
        labelledBy={labelId}
        {...(hint === undefined ? {} : { describedBy: hintId })}
      />
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
