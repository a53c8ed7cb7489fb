import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { canBeCorrected, type LogEntry } from '../../lib/dunning/log-entries.ts';
import { activityTitle } from '../../lib/reports/activity-words.ts';
import type { LogBook } from '../../lib/reports/log-book.ts';
import { entryDetails, versionDetails } from '../../lib/reports/log-details.ts';
import { takenBackLines } from '../../lib/reports/log-document.ts';
import { entryTime } from '../../lib/reports/log-when.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './log.module.css';
import { LogCorrect } from './log-correct.tsx';
import { LogDetailLines } from './log-detail-lines.tsx';
import { LogDraftChanges } from './log-draft-changes.tsx';

interface Props {
  readonly entry: LogEntry;
  readonly book: LogBook;
  readonly view: AccountView;
}

/** An entry as it is opened: what was said, what came of it, what was believed, and how it was first noted. */
export function LogEntryDetails({ entry, book, view }: Props) {
  const [isCorrecting, setCorrecting] = useState(false);
  const { activity, before } = entry;
  if (isCorrecting)
    return <LogCorrect entry={entry} book={book} view={view} onDone={() => setCorrecting(false)} />;
  const other = book.accountName(entry);
  return (
    <Stack gap={2}>
      <LogDetailLines lines={[...entryDetails(entry, book), ...takenBackLines(entry, book)]} />
      {activity.kind === 'mail' && <LogDraftChanges mail={activity} />}
      {before.map((one, index) => (
        <Disclosure
          key={one.id}
          summary={index === before.length - 1 ? 'As first noted' : 'As noted before'}
          data-testid="log-before"
        >
          <Stack gap={1}>
            <p>
              {activityTitle(one, book)}, {entryTime(one, view.moment)}
            </p>
            <LogDetailLines lines={versionDetails(one, book)} />
          </Stack>
        </Disclosure>
      ))}
      {canBeCorrected(entry.activity) && other !== null && (
        <p className={styles.explain}>This entry is corrected in the log of {other}.</p>
      )}
      {canBeCorrected(entry.activity) && other === null && (
        <div>
          <Button
            size="sm"
            variant="quiet"
            icon={<Pencil />}
            data-testid="log-correct"
            onClick={() => setCorrecting(true)}
          >
            Correct this entry
          </Button>
        </div>
      )}
    </Stack>
  );
}
