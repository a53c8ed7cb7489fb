import { type Refusal, refusal } from '../../lib/shared/result.ts';
import { joinWords } from '../../lib/shared/text.ts';

interface OpenableFiles {
  readonly files: readonly File[];
  /** Which cannot be opened; `null`: all can. */
  readonly unopened: Refusal | null;
}

/** Those of the dropped that are files and still there. Their first byte tells; the worker reads the rest. */
export async function openable(dropped: readonly File[]): Promise<OpenableFiles> {
  const results = await Promise.all(
    dropped.map(async (file) => {
      try {
        await file.slice(0, 1).arrayBuffer();
        return { file, opens: true };
      } catch {
        return { file, opens: false };
      }
    }),
  );
  const names = results.filter(({ opens }) => !opens).map(({ file }) => `“${file.name}”`);
  const message = `${joinWords(names)} could not be opened: it is a folder, or was moved or changed meanwhile. Drop the exported file itself.`;
  return {
    files: results.filter(({ opens }) => opens).map(({ file }) => file),
    unopened: names.length > 0 ? refusal('unopened', message) : null,
  };
}

/** A file of a name that is there already takes its place: it is the corrected export. */
export function addFiles(
  files: readonly File[],
  added: readonly File[],
): { files: readonly File[]; replaced: readonly string[] } {
  const names = new Set(added.map(({ name }) => name));
  return {
    files: [...files.filter(({ name }) => !names.has(name)), ...added],
    replaced: files.filter(({ name }) => names.has(name)).map(({ name }) => name),
  };
}
