import type { Dexie } from 'dexie';

interface Line {
  dueAt: number | null;
  dueRank?: number | null;
  unrankedAt?: number | null;
}

/**
 * 2026-11: what has come up since its line was made is found by an index of its own. Frozen: a change is a new version with
 * its own sample.
 *
 * The lines gain that key from what they say; no line says anything else than before.
 */
export function version8(database: Dexie): void {
  database
    .version(8)
    .stores({ due: 'accountId, dueAt, until, question, untoldAt, dueRank, unrankedAt, waitsUntil' })
    .upgrade((change) =>
      change
        .table<Line>('due')
        .toCollection()
        .modify((line) => {
          line.unrankedAt = line.dueRank == null ? line.dueAt : null;
        }),
    );
}
