import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Reading the project's own tree; every path is from its root. */
export function textOf(path: string): string {
  return readFileSync(ROOT + path, 'utf8');
}

export function exists(path: string): boolean {
  return existsSync(ROOT + path);
}

/** Names in a folder, sorted, none when it is missing; folders end in "/". */
export function namesIn(folder: string): string[] {
  if (!exists(folder)) return [];
  return readdirSync(ROOT + folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}

export function foldersIn(folder: string): string[] {
  return namesIn(folder).flatMap((name) => (name.endsWith('/') ? [name.slice(0, -1)] : []));
}

/** Paths of all files below a folder. */
export function filesBelow(folder: string): string[] {
  return namesIn(folder).flatMap((name) =>
    name.endsWith('/') ? filesBelow(`${folder}/${name.slice(0, -1)}`) : [`${folder}/${name}`],
  );
}
