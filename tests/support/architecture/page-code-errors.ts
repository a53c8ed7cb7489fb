import { type Edge, edgesOf } from './house-graph.ts';
import type { Source } from './source.ts';

// A list of what may be there, not of what may not: a deny-list misses the next package.
const FOLDERS = /^(lib\/(adapters|messaging|platform|shared)\/|entrypoints\/)/;
const PACKAGES = /^wxt(\/|$)/;

/**
 * What a content script really loads, followed through every file: it runs in every mail page, beside the page's own
 * database, so no storage, no zod, no React, no dates. Each error shows the way from the entrypoint.
 */
export function pageCodeErrors(sources: readonly Source[]): string[] {
  const edges = Map.groupBy(
    edgesOf(sources).filter((edge) => edge.kind === 'value'),
    (edge) => edge.from,
  );
  const starts = sources
    .map((source) => source.path)
    .filter((path) => /^entrypoints\/([^/]+\.)?content[./]/.test(path));
  return starts.flatMap((start) => walk(start, edges));
}

function walk(start: string, edges: ReadonlyMap<string, readonly Edge[]>): string[] {
  const errors: string[] = [];
  const wayTo = new Map([[start, [start]]]);
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const way = wayTo.get(at) ?? [];
    for (const edge of edges.get(at) ?? []) {
      const next = edge.to ?? edge.specifier ?? 'something computed';
      if (wayTo.has(next)) continue;
      wayTo.set(next, [...way, next]);
      const fits = edge.to === null ? PACKAGES.test(next) : FOLDERS.test(next);
      if (fits && edge.to !== null) waiting.push(next);
      if (!fits) errors.push(`${start} loads ${next} into every page, by ${[...way, next].join(' > ')}`);
    }
  }
  return errors;
}
