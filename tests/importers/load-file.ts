import { readdirSync, readFileSync } from 'node:fs';
import type { ImportCandidates } from '../../lib/importers/candidates.ts';
import { readImport } from '../../lib/importers/read-import.ts';
import type { SourceFile } from '../../lib/importers/source-file.ts';

const FILES = new URL('./files/', import.meta.url);

/** One of our own small files, bytes untouched. */
export function loadFile(name: string, folder: URL = FILES): SourceFile {
  return { name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) };
}

export function fileNames(folder: URL = FILES): string[] {
  return readdirSync(folder).sort();
}

export function read(...names: string[]): ImportCandidates {
  return readImport({ files: names.map((name) => loadFile(name)), currency: 'USD' });
}

/** "stop: Line 9: ..." of each problem, those of one severity only when it is given. */
export function sentences({ problems }: ImportCandidates, severity?: 'stop' | 'warn'): string[] {
  return problems.filter((one) => !severity || one.severity === severity).map(({ message }) => message);
}
