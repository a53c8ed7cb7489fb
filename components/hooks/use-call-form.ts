import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { emptyCallForm } from '../../lib/app/empty-call-form.ts';
import { keptCallNotes, withoutGone } from '../../lib/app/keep-call-notes.ts';
import type { Program } from '../../lib/app/program.ts';
import type { CallForm, CallNotes } from '../../lib/domain/call-form.ts';
import type { Instant } from '../../lib/domain/day.ts';
import { type CallNotesWriter, writerFor } from './call-notes-writer.ts';
import { useSurface } from './surface.ts';

export interface CallFormInHand {
  readonly form: CallForm;
  /** Shown at once, and kept at once: a closed panel loses nothing. */
  readonly change: (part: Partial<CallForm>) => void;
  /** The card was saved or thrown away: the form is empty again, and nothing of it is kept. */
  readonly forget: () => Promise<void>;
  /** Notes of an earlier moment were found, which this page has not shown yet. */
  readonly wasKept: boolean;
  /** When those were typed. */
  readonly keptAt: Instant | null;
  /** What was typed last could not be kept on this machine. */
  readonly isInTrouble: boolean;
}

interface Read {
  readonly accountId: string;
  readonly form: CallForm;
  readonly keptAt: Instant | null;
}

/** The one form of a call to this account that sheet, guided call and card share; `null` while it is read. */
export function useCallForm(view: AccountView, contactId: string | null): CallFormInHand | null {
  const { program } = useSurface();
  const accountId = view.facts.account.id;
  const [read, setRead] = useState<Read | null>(null);
  const [isInTrouble, setInTrouble] = useState(false);
  const latest = useRef({ view, contactId, form: read?.form ?? null });
  latest.current = { ...latest.current, view, contactId };

  useEffect(() => {
    let isCurrent = true;
    const { writer, isNew } = writerFor(program, accountId);
    latest.current.form = null;
    writer.onTrouble = setInTrouble;
    void keptNotes(program, accountId, writer).then((notes) => {
      if (!isCurrent) return;
      const form = notes?.form ?? emptyCallForm(latest.current.view, latest.current.contactId);
      latest.current.form = form;
      setRead({ accountId, form, keptAt: isNew && notes ? notes.savedAt : null });
    });
    return () => {
      isCurrent = false;
      writer.onTrouble = () => {};
    };
  }, [program, accountId]);

  useEffect(() => {
    const flush = () => writerFor(program, accountId).writer.flush();
    const flushHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flushHidden);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flushHidden);
    };
  }, [program, accountId]);

  const change = useCallback(
    (part: Partial<CallForm>) => {
      const before = latest.current.form;
      if (!before) return;
      const form = { ...before, ...part };
      latest.current.form = form;
      setRead((shown) => shown && { ...shown, form });
      writerFor(program, accountId).writer.add(form, part);
    },
    [program, accountId],
  );

  const forget = useCallback(async () => {
    await writerFor(program, accountId).writer.forget();
    const form = emptyCallForm(latest.current.view, latest.current.contactId);
    latest.current.form = form;
    setRead({ accountId, form, keptAt: null });
  }, [program, accountId]);

  const { contacts } = view.facts;
  const { standings } = view;
  const form = useMemo(() => {
    if (read?.accountId !== accountId) return null;
    return withoutGone(read.form, {
      itemIds: new Set(standings.map(({ item }) => item.id)),
      contactIds: new Set(contacts.map(({ id }) => id)),
    });
  }, [read, accountId, standings, contacts]);

  if (!read || !form) return null;
  return { form, change, forget, wasKept: read.keptAt !== null, keptAt: read.keptAt, isInTrouble };
}

/** Notes that cannot be read do not keep anybody from calling. */
async function keptNotes(
  program: Program,
  accountId: string,
  writer: CallNotesWriter,
): Promise<CallNotes | null> {
  try {
    await writer.settled();
    return await keptCallNotes(program, accountId);
  } catch (error) {
    console.error(error);
    return null;
  }
}
