import { memo, useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { isCorrected, type LogEntry } from '../../lib/dunning/log-entries.ts';
import { activityNote, activityTitle } from '../../lib/reports/activity-words.ts';
import type { LogBook } from '../../lib/reports/log-book.ts';
import { aboutWords } from '../../lib/reports/log-book.ts';
import { entryTime } from '../../lib/reports/log-when.ts';
import { Badge } from '../ui/badge.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import styles from './log.module.css';
import { LogEntryDetails } from './log-entry-details.tsx';

interface Props {
  readonly entry: LogEntry;
  readonly book: LogBook;
  readonly view: AccountView;
}

/** One entry in a sentence with its time; opened, everything it holds. A long log is not put into words anew at each key. */
export const LogRow = memo(function LogRow({ entry, book, view }: Props) {
  const { activity } = entry;
  const [isOpen, setOpen] = useState(false);
  const other = book.accountName(entry);
  const about = aboutWords(activity, book);
  const glimpse = activity.kind === 'mail' ? activity.subject : activityNote(activity);
  return (
    <li className={styles.entry} data-testid="activity-row">
      <Disclosure
        onOpenChange={setOpen}
        summary={
          <>
            <span className={styles.title}>{activityTitle(activity, book)}</span>
            <span className={styles.under}>
              <span>{entryTime(activity, view.moment)}</span>
              {about !== '' && <span>{about}</span>}
              {other !== null && <span>{other}</span>}
              {isCorrected(entry) && <Badge tone="neutral">corrected</Badge>}
            </span>
          </>
        }
      >
        <LogEntryDetails entry={entry} book={book} view={view} />
      </Disclosure>
      {!isOpen && glimpse !== '' && <p className={styles.glimpse}>{glimpse}</p>}
    </li>
  );
});
