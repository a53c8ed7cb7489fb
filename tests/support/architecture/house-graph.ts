import { posix } from 'node:path';
import { type Import, importsOf } from './imports.ts';
import type { Source } from './source.ts';

export interface Edge extends Import {
  readonly from: string;
  /** The file it names; `null`: a package, or nothing at all. */
  readonly to: string | null;
}

/** Who imports whom: all edges out of the sources, relative ones resolved against the sources that exist. */
export function edgesOf(sources: readonly Source[]): Edge[] {
  return sources.flatMap((source) =>
    importsOf(source).map((found) => ({
      ...found,
      from: source.path,
      to: target(source.path, found.specifier),
    })),
  );
}

function target(from: string, specifier: string | null): string | null {
  if (specifier === null || !specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}
