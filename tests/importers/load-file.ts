import { readdirSync, readFileSync } from 'node:fs';
import { day } from '../../lib/domain/day.ts';
import type { ImportCandidates } from '../../lib/importers/candidates.ts';
import { type DroppedFiles, readImport } from '../../lib/importers/read-import.ts';
import { type SourceFile, sourceFromBytes } from '../../lib/importers/source-file.ts';

const FILES = new URL('./files/', import.meta.url);

/** One of our own small files, bytes untouched. */
export function loadFile(name: string, folder: URL = FILES): SourceFile {
  return sourceFromBytes(name, loadBytes(name, folder));
}

export function loadBytes(name: string, folder: URL = FILES): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

/** A file typed in a test. */
export function textFile(name: string, text: string): SourceFile {
  return sourceFromBytes(name, new TextEncoder().encode(text));
}

export function fileNames(folder: URL = FILES): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

export function readFiles(
  files: readonly SourceFile[],
  over: Partial<DroppedFiles> = {},
): Promise<ImportCandidates> {
  return readImport({
    files,
    currency: 'USD',
    today: day('2026-11-22'),
    now: Date.UTC(2026, 10, 22, 12),
    answers: {},
    mappings: [],
    ...over,
  });
}

export function read(...names: string[]): Promise<ImportCandidates> {
  return readFiles(names.map((name) => loadFile(name)));
}

/** "Line 9: ..." of each problem, those of one severity only when it is given. */
export function sentences(
  { problems }: ImportCandidates,
  severity?: ImportCandidates['problems'][number]['severity'],
): string[] {
  return problems.filter((one) => !severity || one.severity === severity).map(({ message }) => message);
}
