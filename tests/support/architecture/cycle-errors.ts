import { edgesOf } from './house-graph.ts';
import type { Source } from './source.ts';

/** Files that load each other in a circle, each circle once. A circle of types alone loads nothing and is let be. */
export function cycleErrors(sources: readonly Source[]): string[] {
  const next = Map.groupBy(
    edgesOf(sources).filter((edge) => edge.kind === 'value' && edge.to !== null && edge.to !== edge.from),
    (edge) => edge.from,
  );
  const done = new Set<string>();
  const errors: string[] = [];

  function visit(path: string, way: readonly string[]): void {
    const seenAt = way.indexOf(path);
    if (seenAt >= 0) {
      errors.push(`${[...way.slice(seenAt), path].join(' > ')}: files load each other in a circle`);
      return;
    }
    if (done.has(path)) return;
    for (const edge of next.get(path) ?? []) {
      if (edge.to) visit(edge.to, [...way, path]);
    }
    done.add(path);
  }

  for (const source of sources) visit(source.path, []);
  return errors;
}
