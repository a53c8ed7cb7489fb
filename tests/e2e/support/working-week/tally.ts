import type { Activity } from '../../../../lib/domain/activity.ts';
import { seededRandom } from '../../../../lib/shared/seeded-random.ts';

/** What the clerk of the week has done so far. */
export interface Tally {
  /** One of the choices after the other, for each kind of occasion. */
  readonly inTurn: <T>(occasion: string, choices: readonly T[]) => T;
  /** It was done, and stands in the log as `entries`: "call promised", "email reminder", "left out". */
  readonly did: (deed: string, entries?: readonly string[]) => void;
  /** It was taken back: the log no longer counts it. */
  readonly undid: (deed: string, entry: string) => void;
  readonly deeds: ReadonlyMap<string, number>;
  readonly entries: ReadonlyMap<string, number>;
}

export function tally(): Tally {
  const turns = new Map<string, number>();
  const deeds = new Map<string, number>();
  const entries = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, by: number) => to.set(key, (to.get(key) ?? 0) + by);
  return {
    inTurn: <T>(occasion: string, choices: readonly T[]) => {
      const turn = turns.get(occasion) ?? 0;
      turns.set(occasion, turn + 1);
      return choices[turn % choices.length] as T;
    },
    did: (deed, left = []) => {
      add(deeds, deed, 1);
      for (const entry of left) add(entries, entry, 1);
    },
    undid: (deed, entry) => {
      add(deeds, deed, 1);
      add(entries, entry, -1);
    },
    deeds,
    entries,
  };
}

/** The same chances for the same customer in every run: its name ends with its number. */
export function chancesOf(name: string): () => number {
  return seededRandom(Number(/\d+$/.exec(name)?.[0] ?? 0) + 1);
}

/** What stands in the log, counted in the tally's words. */
export function countEntries(done: readonly Activity[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of done) counts.set(entryWords(entry), (counts.get(entryWords(entry)) ?? 0) + 1);
  return counts;
}

function entryWords(entry: Activity): string {
  if (entry.kind === 'call') return `call ${entry.outcome}`;
  if (entry.kind === 'mail') return `${entry.channel} ${entry.purpose}`;
  return entry.kind === 'skipped' ? 'left out' : entry.kind;
}
