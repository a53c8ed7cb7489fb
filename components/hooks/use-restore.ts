import { useEffect, useRef, useState } from 'react';
import { type BackupPreview, dropBackup, dropLeftovers, readBackup } from '../../lib/app/read-backup.ts';
import { type RestoreOutcome, restoreBackup } from '../../lib/app/restore-backup.ts';
import type { RestoreMode } from '../../lib/storage/backup/restore-rows.ts';
import { useSurface } from './surface.ts';
import { useLeaveGuard } from './use-leave-guard.ts';
import { useLongWork } from './use-long-work.ts';

/** A file in, what it would bring, and then into the book; nothing is written before `restore`. */
export function useRestore(programVersion: string) {
  const { program, bookChanged } = useSurface();
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<BackupPreview | null>(null);
  const [outcome, setOutcome] = useState<RestoreOutcome | null>(null);
  const held = useRef<BackupPreview | null>(null);
  const hold = (next: BackupPreview | null) => {
    held.current = next;
    setPreview(next);
  };

  const reading = useLongWork(({ file, passphrase }: { file: File; passphrase: string | null }, watch) =>
    readBackup(program, { file, passphrase, programVersion }, watch),
  );
  const writing = useLongWork(({ mode, from }: { mode: RestoreMode; from: BackupPreview }, watch) =>
    restoreBackup(program, from, mode, watch),
  );

  useEffect(() => {
    // What a page that was closed in the middle has left beside the book.
    dropLeftovers(program).catch(console.error);
    return () => {
      if (held.current) void dropBackup(held.current);
    };
  }, [program]);
  useLeaveGuard(writing.busy);

  async function putAway() {
    const before = held.current;
    hold(null);
    setOutcome(null);
    reading.clear();
    writing.clear();
    if (before) await dropBackup(before);
  }

  async function read(chosen: File, passphrase: string | null) {
    await putAway();
    setFile(chosen);
    const opened = await reading.run({ file: chosen, passphrase });
    if (opened) hold(opened);
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
      if (!held.current) return;
      const done = await writing.run({ mode, from: held.current });
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
