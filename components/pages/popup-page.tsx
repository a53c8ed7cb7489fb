import { FileUp } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { BackupLine } from '../data/backup-line.tsx';
import { DueHeader } from '../due/due-header.tsx';
import { DueLists } from '../due/due-lists.tsx';
import { FoundList } from '../due/found-list.tsx';
import { KeyHints } from '../due/key-hints.tsx';
import { limitList } from '../due/limit-list.ts';
import { useRovingRows } from '../due/use-roving-rows.ts';
import { useSurface } from '../hooks/surface.ts';
import { useDueList } from '../hooks/use-due-list.ts';
import { useFoundAccounts } from '../hooks/use-found-accounts.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './popup-page.module.css';

const ROWS_AT_ONCE = 40;
const FEW_ROWS = 1;

interface Props {
  /** Closes the popup once the panel or another page is open. */
  readonly onLeave?: () => void;
}

/** A glance at the toolbar: what is due now, today and next; any account by name. */
export function PopupPage({ onLeave = () => window.close() }: Props) {
  const { openPanel, openOptions } = useSurface();
  const root = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const words = text.trim();
  const due = useDueList();
  const found = useFoundAccounts(words);

  const limited = due.state === 'ready' ? limitList(due.value, most) : null;
  const accounts = found.state === 'ready' ? found.value.accounts : [];
  const listed = limited ? [...limited.list.now, ...limited.list.today, ...limited.list.next] : [];
  const key = JSON.stringify(
    words === '' ? listed.map((row) => row.accountId) : accounts.map(({ id }) => id),
  );
  const ids = useMemo<string[]>(() => JSON.parse(key), [key]);
  const rows = useRovingRows(root, ids);

  // The browser opens a panel only from within a click: nothing is awaited before.
  const open = (accountId: string) => void openPanel(accountId).then(onLeave);
  const settings = (section?: string) => void openOptions(section).then(onLeave);
  const openFirst = () => {
    const [first] = accounts;
    if (first && found.state === 'ready' && found.value.words === words) open(first.id);
  };

  const isShort = due.state !== 'loading' && words === '' && ids.length <= FEW_ROWS;

  return (
    <div className={classNames(styles.popup, isShort && styles.short)} ref={root}>
      <DueHeader
        today={due.state === 'ready' ? { count: due.value.now.length, moment: due.value.moment } : null}
        text={text}
        onText={setText}
        onSearch={openFirst}
        onSettings={() => settings()}
      />
      <main className={styles.body} aria-label="Contacts">
        {body()}
      </main>
      {/* Not while somebody is looked for, nor before there is anything to keep. */}
      {words === '' && due.state === 'ready' && due.value.accounts > 0 && (
        <BackupLine onBackUp={() => settings('#data')} />
      )}
      {ids.length > 0 && <KeyHints />}
    </div>
  );

  function body() {
    if (due.state === 'failed') return failure(due.error);
    if (found.state === 'failed') return failure(found.error);
    if (due.state === 'loading' || !limited) return loading();
    if (due.value.accounts === 0) return noData();
    if (words === '')
      return (
        <DueLists
          list={limited.list}
          rows={rows}
          onOpen={open}
          more={limited.more}
          onMore={() => setMost((shown) => shown + ROWS_AT_ONCE)}
        />
      );
    if (found.state === 'loading' || found.value.words === '') return loading();
    return <FoundList found={found.value} moment={due.value.moment} rows={rows} onOpen={open} />;
  }

  function noData() {
    return (
      <EmptyState
        icon={<FileUp />}
        title="No customers yet"
        action={
          <Button variant="primary" data-testid="due-import" onClick={() => settings('#import')}>
            Import open invoices
          </Button>
        }
      >
        Bring in the open invoices from your accounting. Whom to contact, and when, then stands here.
      </EmptyState>
    );
  }
}

function loading() {
  return (
    <div className={styles.loading}>
      <Skeleton label="Reading the list" lines={5} />
    </div>
  );
}

function failure(error: Error) {
  return (
    <ErrorState
      title="The list cannot be shown"
      detail={error.stack ?? error.message}
      action={<Button onClick={() => location.reload()}>Try again</Button>}
    >
      {error.name === 'NewerDatabaseError' ? error.message : 'Your data is safe: nothing was changed.'}
    </ErrorState>
  );
}
