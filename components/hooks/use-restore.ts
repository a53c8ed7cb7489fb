import { useEffect, useRef, useState } from 'react';
import { dropLeftovers } from '../../lib/app/drop-leftovers.ts';
import type { BackupPreview } from '../../lib/app/read-backup.ts';
import type { RestoreOutcome } from '../../lib/app/restore-backup.ts';
import type { BackupProgress } from '../../lib/storage/backup/backup-watch.ts';
import type { RestoreMode } from '../../lib/storage/backup/restore-rows.ts';
import { useSurface } from './surface.ts';
import { useCustody } from './use-custody.ts';
import { useLeaveGuard } from './use-leave-guard.ts';
import { isWorkerGone, useLongWork } from './use-long-work.ts';

/** A file in, what it would bring, and then into the book; nothing is written before `restore`. */
export function useRestore(programVersion: string) {
  const { program, bookChanged } = useSurface();
  const custody = useCustody();
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<BackupPreview | null>(null);
  const [outcome, setOutcome] = useState<RestoreOutcome | null>(null);
  const opened = useRef<BackupPreview | null>(null);
  const hold = (next: BackupPreview | null) => {
    opened.current = next;
    setPreview(next);
  };

  const reading = useLongWork(async (asked: { file: File; passphrase: string | null }, watch) => {
    const found = await custody.open({ ...asked, programVersion }, watch);
    // Stopped too late to be heard: nobody will let go of it.
    if (found.ok && watch.signal.aborted) await custody.drop();
    watch.signal.throwIfAborted();
    return found;
  });
  const writing = useLongWork(async (mode: RestoreMode, watch) => {
    try {
      const done = await custody.restore(mode, watch);
      if (!done.ok && done.reason === 'not-open') hold(null);
      return done;
    } catch (error) {
      // What was opened has gone with whoever held it.
      if (isWorkerGone(error)) hold(null);
      throw error;
    }
  }, cutOffRestore);

  useEffect(() => {
    // What a page that was closed in the middle has left beside the book.
    dropLeftovers(program).catch(console.error);
    return () => void custody.drop().catch(console.error);
  }, [program, custody]);
  useLeaveGuard(writing.busy);

  async function putAway() {
    const before = opened.current;
    hold(null);
    setOutcome(null);
    reading.clear();
    writing.clear();
    if (before) await custody.drop();
  }

  async function read(chosen: File, passphrase: string | null) {
    await putAway();
    setFile(chosen);
    const found = await reading.run({ file: chosen, passphrase });
    if (found) hold(found);
  }

  return {
    file,
    preview,
    outcome,
    /** The file is locked, and is not open yet. */
    needsPassphrase:
      reading.refusal?.reason === 'passphrase-needed' || reading.refusal?.reason === 'wrong-passphrase',
    reading,
    writing,
    choose: (chosen: File) => read(chosen, null),
    open: async (passphrase: string) => {
      if (file) await read(file, passphrase);
    },
    restore: async (mode: RestoreMode) => {
      if (!opened.current) return;
      const done = await writing.run(mode);
      if (!done) return;
      hold(null);
      setFile(null);
      setOutcome(done);
      bookChanged();
    },
    startAgain: async () => {
      setFile(null);
      await putAway();
    },
  };
}

export type RestoreDesk = ReturnType<typeof useRestore>;

function cutOffRestore(at: BackupProgress | null): string {
  return at?.step === 'listing'
    ? 'The backup is restored; only the list of the day was not finished. It is made again when the browser starts.'
    : 'The restore was cut off. It is never left half done: see under “What is stored” whether it is there, and choose the file again if it is not.';
}
