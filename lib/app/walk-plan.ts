import type { Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Walk } from '../domain/walk.ts';

/** The account the walk is at. */
export function walkAt({ path, at }: Walk): Id {
  return path[at] ?? '';
}

/** The walk with that account in front: begun there, or gone on to it. */
export function walkTo(walk: Walk | null, accountId: Id, now: Instant): Walk {
  if (walk === null) return { startedAt: now, path: [accountId], at: 0 };
  const at = walk.path.indexOf(accountId);
  if (at >= 0) return { ...walk, at };
  return { ...walk, path: [...walk.path, accountId], at: walk.path.length };
}

/**
 * Whom the walk comes to next, given who is to be contacted now, most urgent first. Whoever was handled or put aside
 * meanwhile is passed; nobody is shown twice, unless she has gone back and comes forward again. `null`: nobody is left.
 */
export function onward({ path, at }: Walk, toDo: readonly Id[]): Id | null {
  const seen = new Set(path);
  const wanted = new Set(toDo);
  const again = path.slice(at + 1).find((id) => wanted.has(id));
  return again ?? toDo.find((id) => !seen.has(id)) ?? null;
}

/** Whom she came from; `null`: the walk is at its first. */
export function backward({ path, at }: Walk): Id | null {
  return path[at - 1] ?? null;
}
