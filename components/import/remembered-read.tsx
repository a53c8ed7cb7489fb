import { useEffect, useRef } from 'react';
import { dayIn } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import type { ReadTable, RememberedColumns } from '../../lib/importers/candidates.ts';
import { quoted } from '../../lib/importers/quoted.ts';
import type { ColumnsQuestion, ImportDesk } from '../hooks/import-desk.ts';
import { Button } from '../ui/button.tsx';
import { ForgetList } from './forget-list.tsx';
import styles from './remembered-read.module.css';

interface RememberedReadProps {
  readonly desk: ImportDesk;
  readonly table: ReadTable;
  readonly locale: string;
  readonly zone: string;
}

/** Below a file that is read as she said at an earlier import: since when, and ways to say otherwise. */
export function RememberedRead({ desk, table, locale, zone }: RememberedReadProps) {
  const { remembered } = table;
  const change = useRef<HTMLButtonElement>(null);
  const isOpen = desk.reopened.some(({ signature }) => signature === remembered?.mapping.signature);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // The question that had the focus is gone, left as it was.
    if (wasOpen.current && !isOpen) change.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  // What she said about these very files stands among her answers.
  if (!remembered || desk.answers.columns?.[remembered.mapping.signature]) return null;
  const { mapping } = remembered;
  const isWriting = desk.busy?.kind === 'writing';
  return (
    <p className={styles.remembered} data-testid="import-remembered">
      <span>Read with your columns of {formatDay(dayIn(zone, mapping.savedAt), locale)}</span>
      <span className={styles.ways}>
        <Button
          variant="quiet"
          size="sm"
          ref={change}
          disabled={isWriting}
          aria-expanded={isOpen}
          aria-label={`Change how ${table.file} is read`}
          data-testid="list-change"
          onClick={() => desk.reopen(questionOf(table, remembered))}
        >
          Change
        </Button>
        <ForgetList mapping={mapping} disabled={isWriting} onChanged={() => void desk.readAgain()} />
      </span>
    </p>
  );
}

/** The question as it was once asked, with what she answered filled in. */
function questionOf({ file, part }: ReadTable, { mapping, samples }: RememberedColumns): ColumnsQuestion {
  return {
    kind: 'columns',
    file,
    part,
    message: `What do the columns of ${quoted(file)} mean?`,
    isBlocking: false,
    signature: mapping.signature,
    captions: mapping.columns.map(({ caption }) => caption),
    samples,
    proposal: mapping,
  };
}
