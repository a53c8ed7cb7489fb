import { type ComponentType, useMemo, useRef, useState } from 'react';
import type { KnownPage } from '../../lib/domain/known-page.ts';
import { DueHeader } from '../due/due-header.tsx';
import { DueLists } from '../due/due-lists.tsx';
import { KeyHints } from '../due/key-hints.tsx';
import { ListFailure } from '../due/list-failure.tsx';
import { ListLoading } from '../due/list-loading.tsx';
import { listParts, MORE_ROWS, mostShown, onScreen, ROWS_AT_ONCE } from '../due/list-parts.ts';
import { NoCustomers } from '../due/no-customers.tsx';
import type { RowKey } from '../due/row-key.ts';
import type { ShownRow } from '../due/shown-row.ts';
import { rowControl, useRovingRows } from '../due/use-roving-rows.ts';
import { useRowDesk } from '../due/use-row-desk.ts';
import { useSurface } from '../hooks/surface.ts';
import { useDueList } from '../hooks/use-due-list.ts';
import { usePainted } from '../hooks/use-painted.ts';
import { classNames } from '../ui/class-names.ts';
import { loadedLater } from '../ui/loaded-later.tsx';
import styles from './popup-page.module.css';
import type { PopupRestProps } from './popup-rest.tsx';

// Loaded once the list stands on the screen; what is pressed before waits for them.
const LaterRest = loadedLater(async () => (await import('./popup-rest.tsx')).PopupRest);
const FoundPart = loadedLater(async () => (await import('../due/found-part.tsx')).FoundPart);
const BackupLine = loadedLater(async () => (await import('../data/backup-line.tsx')).BackupLine);

const FEW_ROWS = 1;

interface Props {
  /** Closes the popup once the panel or another page is open. */
  readonly onLeave?: () => void;
  /** What is loaded after the list, by its own name; a test hands in one that takes its time. */
  readonly Rest?: ComponentType<PopupRestProps>;
}

/** A glance at the toolbar: what is due now, today and next, what is waited for; any account by whatever is known of it. */
export function PopupPage({ onLeave = () => window.close(), Rest = LaterRest }: Props) {
  const { openPanel, openOptions, openLedger, openKnownPage } = useSurface();
  const root = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const [found, setFound] = useState<readonly ShownRow[]>([]);
  const [wanted, setWanted] = useState<string | null>(null);
  const [help, setHelp] = useState<'keys' | 'tour' | null>(null);
  const desk = useRowDesk();
  const words = text.trim();
  const due = useDueList(mostShown(shown));
  const list = due.state === 'ready' ? due.value : null;
  const isPainted = usePainted(due.state !== 'loading');

  // Before there is a customer the list is not shown, whatever it holds.
  const allParts = list?.hasAccounts ? listParts(list, shown) : [];
  const parts = isPainted ? allParts : onScreen(allParts);
  const listed: readonly ShownRow[] =
    words === ''
      ? parts.flatMap(({ rows }) =>
          rows.map(({ id, line }) => ({ id, accountId: line.accountId, name: line.accountName, line })),
        )
      : found;
  const key = JSON.stringify(listed.map(({ id }) => id));
  const ids = useMemo<string[]>(() => JSON.parse(key), [key]);
  const rows = useRovingRows({ root, ids, desk, onKey });

  // The browser opens a panel only from within a press: nothing is awaited before.
  const open = (accountId: string) => void openPanel(accountId).then(onLeave);
  const openPage = (accountId: string, page: KnownPage) =>
    void Promise.all([openPanel(accountId), openKnownPage(page)]).then(onLeave);
  const settings = (section?: string) => void openOptions(section).then(onLeave);
  const ledger = (section?: string) => void openLedger(section).then(onLeave);

  const isShort = due.state !== 'loading' && words === '' && ids.length <= FEW_ROWS;

  return (
    <div className={classNames(styles.popup, isShort && styles.short)} ref={root}>
      <DueHeader
        today={list && { count: list.nowCount, handled: list.handled, moment: list.moment }}
        text={text}
        onText={(typed) => {
          setText(typed);
          setWanted(null);
        }}
        onSearch={() => setWanted(words)}
        onLedger={() => ledger()}
        onHelp={() => setHelp('keys')}
        onSettings={() => settings()}
      />
      <main className={styles.body} aria-label="Contacts">
        {body()}
      </main>
      {/* Not while somebody is looked for, nor before there is anything to keep. */}
      {isPainted && words === '' && list?.hasAccounts && <BackupLine onBackUp={() => settings('#data')} />}
      {ids.length > 0 && <KeyHints />}
      {isPainted && list && (
        <Rest
          desk={desk}
          moment={list.moment}
          onOpen={open}
          onOpenPage={openPage}
          help={help}
          onHelp={setHelp}
          hasRows={words === '' && ids.length > 0}
        />
      )}
    </div>
  );

  function body() {
    if (due.state === 'failed') return <ListFailure error={due.error} />;
    if (due.state === 'loading' || !list) return <ListLoading />;
    if (!list.hasAccounts) return <NoCustomers onImport={() => settings('#import')} />;
    if (words === '')
      return (
        <DueLists
          list={list}
          parts={parts}
          rows={rows}
          onOpen={open}
          onMore={(part) => setShown((before) => ({ ...before, [part]: before[part] + MORE_ROWS }))}
          onPlan={() => ledger('#today')}
          onLimit={() => settings('#day')}
        />
      );
    return (
      <FoundPart
        meanwhile={<ListLoading />}
        words={words}
        wanted={wanted}
        moment={list.moment}
        rows={rows}
        onOpen={open}
        onRows={setFound}
        onAnswered={() => setWanted(null)}
      />
    );
  }

  function onKey(pressed: RowKey, id: string | null) {
    if (pressed === 'search') root.current?.querySelector<HTMLElement>('input[type="search"]')?.focus();
    else if (pressed === 'help') setHelp('keys');
    else if (pressed === 'undo') desk.ask({ kind: 'undo' });
    else if (pressed !== 'up' && pressed !== 'down' && pressed !== 'first' && pressed !== 'last') {
      const row = listed.find((one) => one.id === id);
      if (!row) return;
      const anchor = rowControl(root.current, pressed, row.id) ?? rowControl(root.current, 'more', row.id);
      desk.ask({ kind: pressed, ...row, anchor });
    }
  }
}
