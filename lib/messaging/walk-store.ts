import { type Walk, walkSchema } from '../domain/walk.ts';
import { inTurn } from '../platform/in-turn.ts';
import { readSession, removeSession, watchSession, writeSession } from '../platform/session-store.ts';

const KEY = 'walk';

/**
 * Changes the walk through the day's plan; `null` ends it. One change at a time, whichever of our pages asks: a second
 * press on "Next" goes on from where the first has led.
 */
export function changeWalk(
  change: (before: Walk | null) => Promise<Walk | null> | Walk | null,
): Promise<void> {
  return inTurn(KEY, async () => {
    const before = parsed(await readSession(KEY));
    const after = await change(before);
    if (after === null) await removeSession(KEY);
    else if (after !== before) await writeSession(KEY, after);
  });
}

/** Calls back with the walk now and whenever it changes; `null`: none is under way. */
export function watchWalk(changed: (walk: Walk | null) => void): () => void {
  let stopped = false;
  let told = false;
  const stop = watchSession(KEY, (value) => {
    told = true;
    changed(parsed(value));
  });
  void readSession(KEY).then((value) => {
    if (!stopped && !told) changed(parsed(value));
  });
  return () => {
    stopped = true;
    stop();
  };
}

function parsed(value: unknown): Walk | null {
  return walkSchema.safeParse(value).data ?? null;
}
