import { Printer } from 'lucide-react';
import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import type { LogEntry } from '../../lib/dunning/log-entries.ts';
import { logBook } from '../../lib/reports/log-book.ts';
import { filterLog, isFiltered, type LogFilter, WHOLE_LOG } from '../../lib/reports/log-filter.ts';
import { entryDay } from '../../lib/reports/log-when.ts';
import { groupBy } from '../../lib/shared/list.ts';
import { count } from '../../lib/shared/text.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import styles from './log.module.css';
import { LogByHand } from './log-by-hand.tsx';
import { LogFilterFields } from './log-filter-fields.tsx';
import { filterWords } from './log-filter-words.ts';
import { LogPrint } from './log-print.tsx';
import { LogRow } from './log-row.tsx';

/** Painted at once, also where thousands are on record. */
const FIRST = 30;
const MORE = 100;

interface Props {
  readonly view: AccountView;
  /** They have rung: the call card opens for a call that came in. */
  readonly onCallIn: () => void;
}

/** The contact log, newest first: searched, filtered, printed, corrected by further entries, never changed (D13). */
export function LogList({ view, onCallIn }: Props) {
  const { records, procedure, moment } = view;
  const book = useMemo(() => logBook(records, procedure, moment), [records, procedure, moment]);
  const [filter, setFilter] = useState<LogFilter>(WHOLE_LOG);
  const [shown, setShown] = useState(FIRST);
  // Counted, so that it can be asked for again where a browser does not say when it has printed.
  const [prints, setPrints] = useState({ asked: 0, isOpen: false });
  // Typing is never held up by a long log.
  const asked = useDeferredValue(filter);
  const found = useMemo(() => filterLog(book, asked), [book, asked]);
  const change = (part: Partial<LogFilter>) => {
    setFilter((before) => ({ ...before, ...part }));
    setShown(FIRST);
  };
  const more = found.length - shown;
  const isNarrowed = isFiltered(asked) || asked.search.trim() !== '';
  return (
    <div>
      <div className={styles.tools}>
        <LogByHand view={view} onCallIn={onCallIn} />
        {book.entries.length > 0 && (
          <>
            <SearchInput
              label="Search the log"
              data-testid="log-search"
              value={filter.search}
              onValueChange={(search) => change({ search })}
            />
            <LogFilterFields book={book} filter={filter} onChange={change} />
            <div className={styles.say}>
              <p className={styles.count} role="status">
                {isNarrowed
                  ? `${found.length} of ${count(book.entries.length, 'entry', 'entries')}`
                  : count(book.entries.length, 'entry', 'entries')}
              </p>
              <IconButton
                label="Print the log"
                size="sm"
                icon={<Printer size={16} />}
                data-testid="log-print"
                onClick={() => setPrints(({ asked: times }) => ({ asked: times + 1, isOpen: true }))}
              />
            </div>
          </>
        )}
      </div>
      {book.entries.length === 0 && (
        <EmptyState title="No contact on record">
          Calls and sent mails are listed here. What no page has shown, such as a letter of theirs, is noted
          with the buttons above.
        </EmptyState>
      )}
      {book.entries.length > 0 && found.length === 0 && (
        <EmptyState
          title="No entry fits"
          action={
            <Button size="sm" data-testid="log-show-all" onClick={() => change(WHOLE_LOG)}>
              Show everything
            </Button>
          }
        >
          Search for fewer words, or show more kinds of entries.
        </EmptyState>
      )}
      {byDay(found.slice(0, shown), view).map(([on, entries]) => (
        <Day key={on} title={formatShortDayWithYear(on, view)}>
          {entries.map((entry) => (
            <LogRow key={firstId(entry)} entry={entry} book={book} view={view} />
          ))}
        </Day>
      ))}
      {more > 0 && (
        <div className={styles.more}>
          <Button variant="quiet" data-testid="log-more" onClick={() => setShown(shown + MORE)}>
            {more > MORE ? `Show ${MORE} more of ${more}` : `Show ${more} more`}
          </Button>
        </div>
      )}
      {prints.isOpen && (
        <LogPrint
          key={prints.asked}
          book={book}
          entries={found}
          chosen={filterWords(asked, book)}
          firm={view.settings.firmName}
          onDone={() => setPrints((before) => ({ ...before, isOpen: false }))}
        />
      )}
    </div>
  );
}

function Day({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 className={styles.day} id={id}>
        {title}
      </h3>
      <ul className={styles.entries}>{children}</ul>
    </section>
  );
}

/** An entry that is corrected stays the one it was, opened as it is. */
function firstId({ activity, before }: LogEntry): string {
  return before.at(-1)?.id ?? activity.id;
}

function byDay(entries: readonly LogEntry[], { moment }: AccountView) {
  return [...groupBy(entries, ({ activity }) => entryDay(activity, moment))];
}

/** "Wed, 18 Nov"; of another year with the year, so that a long log says where one is. */
function formatShortDayWithYear(on: ReturnType<typeof entryDay>, { moment }: AccountView): string {
  const day = formatShortDay(on, moment.locale);
  return on.slice(0, 4) === moment.today.slice(0, 4) ? day : `${day} ${on.slice(0, 4)}`;
}
