import { useEffect, useLayoutEffect } from 'react';
import type { Moment } from '../../lib/dunning/facts.ts';
import { useFoundAccounts } from '../hooks/use-found-accounts.ts';
import { FoundList } from './found-list.tsx';
import { ListFailure } from './list-failure.tsx';
import { ListLoading } from './list-loading.tsx';
import type { ShownRow } from './shown-row.ts';
import type { RovingRows } from './use-roving-rows.ts';

interface Props {
  readonly words: string;
  /** For what Enter was pressed, maybe before the answer was there; `null`: for nothing. */
  readonly wanted: string | null;
  readonly moment: Moment;
  readonly rows: RovingRows;
  readonly onOpen: (accountId: string) => void;
  /** The rows that stand there now. */
  readonly onRows: (rows: readonly ShownRow[]) => void;
  /** What was wanted is open, or was not found. */
  readonly onAnswered: () => void;
}

/** Any account of the book by what is typed; loaded after the list, which is what the popup is opened for. */
export function FoundPart({ words, wanted, moment, rows, onOpen, onRows, onAnswered }: Props) {
  const found = useFoundAccounts(words);
  const answer = found.state === 'ready' && found.value.words === words ? found.value : null;

  // Before they are seen: a key that is pressed then finds them.
  useLayoutEffect(() => {
    const shown = found.state === 'ready' ? found.value.accounts : [];
    onRows(shown.map(({ id, name, due }) => ({ id, accountId: id, name, line: due })));
  }, [found, onRows]);

  useEffect(() => {
    if (answer === null || wanted !== answer.words) return;
    onAnswered();
    const [first] = answer.accounts;
    if (first) onOpen(first.id);
  });

  if (found.state === 'failed') return <ListFailure error={found.error} />;
  if (found.state === 'loading' || found.value.words === '') return <ListLoading />;
  return <FoundList found={found.value} moment={moment} rows={rows} onOpen={onOpen} />;
}
