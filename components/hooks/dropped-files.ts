import { MAX_BYTES } from '../../lib/importers/read/decode-text.ts';
import type { SourceFile } from '../../lib/importers/source-file.ts';
import { type Refusal, refusal } from '../../lib/shared/result.ts';
import { joinWords } from '../../lib/shared/text.ts';

interface OpenedFiles {
  readonly files: readonly SourceFile[];
  /** Which could not be opened; `null`: all were. */
  readonly unopened: Refusal | null;
}

/** The bytes of dropped files. Of one that is too large only the beginning: enough for the reader to say so. */
export async function readDropped(dropped: readonly File[]): Promise<OpenedFiles> {
  const results = await Promise.all(
    dropped.map(async (file) => {
      try {
        return { name: file.name, bytes: new Uint8Array(await file.slice(0, MAX_BYTES + 1).arrayBuffer()) };
      } catch {
        return file.name;
      }
    }),
  );
  const names = results.filter((result) => typeof result === 'string').map((name) => `“${name}”`);
  const message = `${joinWords(names)} could not be opened: it is a folder, or was moved or changed meanwhile. Drop the exported file itself.`;
  return {
    files: results.filter((result) => typeof result !== 'string'),
    unopened: names.length > 0 ? refusal('unopened', message) : null,
  };
}

/** A file of a name that is there already takes its place: it is the corrected export. */
export function addFiles(
  files: readonly SourceFile[],
  added: readonly SourceFile[],
): { files: SourceFile[]; replaced: string[] } {
  const names = new Set(added.map(({ name }) => name));
  return {
    files: [...files.filter(({ name }) => !names.has(name)), ...added],
    replaced: files.filter(({ name }) => names.has(name)).map(({ name }) => name),
  };
}
