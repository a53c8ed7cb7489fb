import { FileUp } from 'lucide-react';
import { type ChangeEvent, type DragEvent, type ReactNode, useId, useState } from 'react';
import { classNames } from './class-names.ts';
import styles from './file-drop.module.css';

type FileDropProps = {
  /** A verb: "Choose the exported files". */
  label: string;
  hint?: ReactNode;
  /** Only a preselection in the file dialog; whoever takes the files judges them. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  disabled?: boolean | undefined;
  onFiles: (files: File[]) => void;
  /** Stands on the file input itself. */
  'data-testid'?: string | undefined;
};

/** A real file input, so keyboard and tests use it, inside a zone that takes dropped files. */
export function FileDrop({
  label,
  hint,
  accept,
  multiple = true,
  disabled = false,
  onFiles,
  'data-testid': testId,
}: FileDropProps) {
  const [over, setOver] = useState(false);
  const labelId = useId();
  const hintId = useId();

  function hand(list: FileList) {
    const files = multiple ? [...list] : [...list].slice(0, 1);
    if (files.length > 0 && !disabled) onFiles(files);
  }

  function choose(event: ChangeEvent<HTMLInputElement>) {
    if (event.target.files) hand(event.target.files);
    // Otherwise choosing the corrected file of the same name would go unnoticed.
    event.target.value = '';
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    hand(event.dataTransfer.files);
  }

  return (
    <label
      className={classNames(styles.zone, over && styles.over, disabled && styles.disabled)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        className={styles.input}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-labelledby={labelId}
        aria-describedby={hintId}
        data-testid={testId}
        onChange={choose}
      />
      <FileUp className={styles.icon} aria-hidden="true" />
      <span className={styles.text}>
        <span id={labelId} className={styles.label}>
          {label}
        </span>
        <span id={hintId} className={styles.hint}>
          {over ? 'Let go to add the files' : (hint ?? 'or drop them here')}
        </span>
      </span>
    </label>
  );
}
