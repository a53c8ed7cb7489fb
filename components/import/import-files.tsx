import { FileCheck, FileQuestionMark, FileX, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ImportPreview } from '../../lib/app/import-preview.ts';
import type { ReadTable } from '../../lib/importers/candidates.ts';
import { joinWords } from '../../lib/shared/text.ts';
import type { ImportDesk } from '../hooks/import-desk.ts';
import { Card } from '../ui/card.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { counted } from './counted.ts';
import styles from './import-files.module.css';
import { RememberedRead } from './remembered-read.tsx';

interface ImportFilesProps {
  readonly desk: ImportDesk;
  readonly preview: ImportPreview;
  readonly locale: string;
  readonly zone: string;
}

/** Each file with what it was taken for, and a way to take it out again. */
export function ImportFiles({ desk, preview, locale, zone }: ImportFilesProps) {
  return (
    <Card padding="none">
      <ul className={styles.files} aria-label="Files">
        {desk.files.map((file, index) => {
          const { icon, lines } = standing(file.name, preview, locale);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two dropped files may have one name
            <li key={`${file.name}-${index}`} className={styles.file} data-testid="import-file-row">
              <span className={styles.icon} aria-hidden="true">
                {icon}
              </span>
              <div className={styles.words}>
                <span className={styles.name}>{file.name}</span>
                {lines.map((line) => (
                  <span key={line} className={styles.kind}>
                    {line}
                  </span>
                ))}
                {tablesOf(file.name, preview).map((table) => (
                  <RememberedRead
                    key={table.part ?? ''}
                    desk={desk}
                    table={table}
                    locale={locale}
                    zone={zone}
                  />
                ))}
              </div>
              <IconButton
                label={`Take out ${file.name}`}
                icon={<X />}
                size="sm"
                tooltip={false}
                disabled={desk.busy?.kind === 'writing'}
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

function tablesOf(name: string, { files }: Pick<ImportPreview, 'files'>): readonly ReadTable[] {
  return files.filter(({ file }) => file === name);
}

function standing(
  name: string,
  { files, stops, questions }: ImportPreview,
  locale: string,
): { icon: ReactNode; lines: readonly string[] } {
  const tables = tablesOf(name, { files });
  const stopped = stops.some(({ file }) => file === name);
  if (tables.length > 0) {
    const lines = tables.map((table) => tableWords(table, locale));
    return { icon: <FileCheck />, lines: stopped ? [...lines, 'With a problem; see below'] : lines };
  }
  if (stopped) return { icon: <FileX />, lines: ['Could not be used; see below'] };
  const asked = questions.some(({ file }) => file === name);
  return {
    icon: <FileQuestionMark />,
    lines: [asked ? 'Needs an answer; see below' : 'Not used; see below'],
  };
}

/** "QuickBooks Online A/R Aging Detail · 120 rows, 3 left out: drafts". */
function tableWords({ part, label, rows, leftOut }: ReadTable, locale: string): string {
  const number = new Intl.NumberFormat(locale);
  const out = leftOut
    .filter(({ count }) => count > 0)
    .map(({ why, count }) => `${number.format(count)} left out: ${why}`);
  const sheet = part === null ? '' : `“${part}”: `;
  return `${sheet}${label} · ${[counted(rows, 'row', locale), ...out].join(', ')}`;
}
