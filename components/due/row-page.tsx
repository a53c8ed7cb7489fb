import { useEffect, useRef } from 'react';
import type { KnownPage } from '../../lib/domain/known-page.ts';
import { useKnownPage } from '../hooks/use-known-page.ts';
import type { RowDone } from './row-done.ts';

interface Props extends RowDone {
  readonly onPage: (page: KnownPage) => void;
}

/** Opens the mail or the record in which the account was last seen, or says that none is known. */
export function RowPage({ accountId, name, work, onPage, onClose }: Props) {
  const known = useKnownPage(accountId);
  const isDone = useRef(false);
  useEffect(() => {
    if (known.state === 'loading' || isDone.current) return;
    isDone.current = true;
    if (known.state === 'ready' && known.value) onPage(known.value);
    else
      work.say('No page is known yet', `${name} is remembered once you open a mail or a record of theirs.`);
    onClose();
  });
  return null;
}
