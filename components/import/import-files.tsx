import { FileCheck, Files, FileX, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ImportPreview } from '../../lib/app/preview-import.ts';
import type { SourceFile } from '../../lib/importers/source-file.ts';
import { joinWords } from '../../lib/shared/text.ts';
import type { ImportDesk } from '../hooks/use-import.ts';
import { Card } from '../ui/card.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './import-files.module.css';

interface ImportFilesProps {
  readonly desk: ImportDesk;
  readonly preview: ImportPreview;
}

/** Each file with what it was taken for, and a way to take it out again. */
export function ImportFiles({ desk, preview }: ImportFilesProps) {
  return (
    <Card padding="none">
      <ul className={styles.files} aria-label="Files">
        {desk.files.map((file, index) => {
          const { icon, words } = standing(file, preview);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two dropped files may have one name
            <li key={`${file.name}-${index}`} className={styles.file} data-testid="import-file-row">
              <span className={styles.icon} aria-hidden="true">
                {icon}
              </span>
              <span className={styles.words}>
                <span className={styles.name}>{file.name}</span>
                <span className={styles.kind}>{words}</span>
              </span>
              <IconButton
                label={`Take out ${file.name}`}
                icon={<X />}
                size="sm"
                tooltip={false}
                disabled={desk.busy !== null}
                onClick={() => desk.remove(file)}
              />
            </li>
          );
        })}
      </ul>
      {desk.replaced.length > 0 && (
        <p className={styles.replaced} role="status">
          The earlier {joinWords(desk.replaced)} was taken out for the one you added last.
        </p>
      )}
    </Card>
  );
}

function standing(
  file: SourceFile,
  { candidates, stops }: ImportPreview,
): { icon: ReactNode; words: string } {
  const known = candidates.files.find(({ name }) => name === file.name);
  const stopped = stops.some((problem) => problem.file === file.name);
  if (known) return { icon: <FileCheck />, words: stopped ? `${known.label}, with a problem` : known.label };
  if (stopped) return { icon: <FileX />, words: 'Could not be used; see below' };
  return { icon: <Files />, words: 'Not used; see below' };
}
