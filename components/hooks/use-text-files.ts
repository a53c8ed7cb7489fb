import { useState } from 'react';
import { exportTexts } from '../../lib/app/text-export.ts';
import { MOST_BYTES } from '../../lib/app/text-file.ts';
import { type CheckedTextFile, checkTextFile } from '../../lib/app/text-file-check.ts';
import { compareTextFile, importTexts, type TextToImport } from '../../lib/app/text-import.ts';
import { refusal, success } from '../../lib/shared/result.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';

/** The user's own texts as one file, handed out by `save`; `null`: all of them. */
export function useExportTexts(save: (name: string, file: Blob) => void) {
  const { program } = useSurface();
  return useCommand(async (ids: readonly string[] | null) => {
    const written = await exportTexts(program, ids);
    if (written.ok) save(written.value.name, new Blob([written.value.content], { type: 'application/json' }));
    return written;
  });
}

export interface OpenedTextFile {
  readonly name: string;
  readonly file: CheckedTextFile;
  readonly rows: readonly TextToImport[];
}

/** A file of texts: looked at first, then taken over. */
export function useImportTexts() {
  const { program } = useSurface();
  const [opened, setOpened] = useState<OpenedTextFile | null>(null);
  const opening = useCommand(async (file: File) => {
    setOpened(null);
    // Not even read: a text file that large is none.
    if (file.size > MOST_BYTES)
      return refusal('too-big', 'This file is larger than 1 MB: texts never are. Nothing was changed.');
    const checked = await checkTextFile(program, await file.text());
    if (!checked.ok) return checked;
    const rows = await compareTextFile(program, checked.value);
    setOpened({ name: file.name, file: checked.value, rows });
    return success(rows.length);
  });
  const taking = useCommand(async (takeTheirs: ReadonlySet<string>) => {
    if (!opened) return refusal('no-file', 'Choose the file again.');
    const done = await importTexts(program, opened.file, takeTheirs);
    if (done.ok) setOpened(null);
    return done;
  });
  return { opened, opening, taking, close: () => setOpened(null) };
}
