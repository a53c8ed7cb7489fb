import { useRef, useState } from 'react';
import { confirmImport, type ImportOutcome } from '../../lib/app/confirm-import.ts';
import { type ImportPreview, previewImport } from '../../lib/app/preview-import.ts';
import type { SourceFile } from '../../lib/importers/source-file.ts';
import { type Refusal, refusal } from '../../lib/shared/result.ts';
import { addFiles, readDropped } from './dropped-files.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';

export interface ImportDesk {
  readonly files: readonly SourceFile[];
  /** What the files say; `null` until some were read. While others are being read it is the last one. */
  readonly preview: ImportPreview | null;
  readonly outcome: ImportOutcome | null;
  readonly busy: 'reading' | 'writing' | null;
  /** Why files could not be opened or written; the book is as it was. */
  readonly refusal: Refusal | null;
  /** Names of files the last drop put others in the place of. */
  readonly replaced: readonly string[];
  readonly add: (dropped: readonly File[]) => Promise<void>;
  readonly remove: (file: SourceFile) => Promise<void>;
  /** Reads the figures again in this currency, where the file names none. */
  readonly readAs: (currency: string) => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly startAgain: () => void;
}

const EMPTY = {
  files: [] as readonly SourceFile[],
  currency: undefined as string | undefined,
  preview: null as ImportPreview | null,
  outcome: null as ImportOutcome | null,
  reading: false,
  refusal: null as Refusal | null,
  replaced: [] as readonly string[],
};

/** Files in, preview out, again after every file added or taken away; nothing is written before `confirm`. */
export function useImport(): ImportDesk {
  const { program, bookChanged, keepDataFromNowOn } = useSurface();
  const [state, setState] = useState(EMPTY);
  const held = useRef(EMPTY);
  const turn = useRef(0);
  const { run, busy, ...writing } = useCommand((preview: ImportPreview) => confirmImport(program, preview));

  function change(part: Partial<typeof EMPTY>) {
    held.current = { ...held.current, ...part };
    setState(held.current);
  }

  async function read(files: readonly SourceFile[], currency: string | undefined) {
    const mine = ++turn.current;
    writing.clear();
    if (files.length === 0) return change({ ...EMPTY, refusal: held.current.refusal });
    change({ files, currency, reading: true });
    try {
      const preview = await previewImport(program, files, currency);
      // A later drop is being read already; its answer is the one to show.
      if (turn.current === mine) change({ preview, reading: false });
    } catch (error) {
      console.error(error);
      const message = `These files could not be read; nothing was changed. (${String(error)})`;
      if (turn.current === mine)
        change({ preview: null, reading: false, refusal: refusal('failed', message) });
    }
  }

  async function add(dropped: readonly File[]) {
    change({ reading: true, refusal: null, replaced: [], outcome: null });
    const { files: opened, unopened } = await readDropped(dropped);
    const { files, replaced } = addFiles(held.current.files, opened);
    change({ replaced, refusal: unopened, reading: false });
    await read(files, held.current.currency);
  }

  async function confirm() {
    const { preview, reading } = held.current;
    if (!preview || reading) return;
    const outcome = await run(preview);
    if (!outcome) return;
    change({ ...EMPTY, outcome });
    bookChanged();
    // Whether the browser agrees is shown under "Data and privacy"; the import stands either way.
    keepDataFromNowOn().catch(console.error);
  }

  return {
    ...state,
    busy: busy ? 'writing' : state.reading ? 'reading' : null,
    refusal: writing.refusal ?? state.refusal,
    add,
    remove: (file) => {
      change({ replaced: [], refusal: null });
      return read(
        held.current.files.filter((one) => one !== file),
        held.current.currency,
      );
    },
    readAs: (currency) => read(held.current.files, currency),
    confirm,
    startAgain: () => {
      turn.current += 1;
      writing.clear();
      change(EMPTY);
    },
  };
}
