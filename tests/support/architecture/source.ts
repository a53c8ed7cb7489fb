import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the house: path from the project's root with forward slashes, and what stands in it. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const FOLDERS = ['lib', 'components', 'entrypoints'];
const ENDINGS = /\.(ts|tsx|css|html)$/;

/** Every file the rules speak of, below `root`. */
export function readSources(root: string): Source[] {
  return FOLDERS.flatMap((folder) => filesBelow(root, folder))
    .filter((path) => ENDINGS.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}

export function isCode(path: string): boolean {
  return /\.tsx?$/.test(path);
}
