import type { Id } from '../../lib/domain/id.ts';
import { type LedgerRow, rowKeeper } from '../../lib/reports/ledger-row.ts';
import { nextTask } from '../../lib/shared/next-task.ts';
import type { PerOurCallDatabase } from '../../lib/storage/database.ts';
import { ledgerSlices } from '../../lib/storage/ledger-slices.ts';
import { firstLedgerLines, readSomeLedgerLines } from '../../lib/storage/ledger-store.ts';
import { watchTable } from '../../lib/storage/watch-table.ts';

export interface LedgerRows {
  /** By name. */
  readonly rows: readonly LedgerRow[];
  /** Not `all` yet: the first of them by name, the rest is on its way. */
  readonly all: boolean;
}

interface Watching {
  readonly show: (rows: LedgerRows) => void;
  readonly fail: (error: unknown) => void;
}

/** A screenful and a little more. */
const FIRST = 60;
const AT_MOST_EVERY_MS = 1000;

/**
 * Reads the ledger: what the screen shows first, then all of it in slices between which the page can do something else.
 * After that, lines that are written anew are read again at most once a second, all together only where nobody says
 * which. Gives how to end it.
 */
export function followLedger(database: PerOurCallDatabase, { show, fail }: Watching): () => void {
  const rowOf = rowKeeper();
  let known = new Map<Id, LedgerRow>();
  let ordered: LedgerRow[] = [];
  let changed: Set<Id> | 'all' = 'all';
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isReading = false;
  let isOver = false;

  const readAll = async () => {
    const read = new Map<Id, LedgerRow>();
    for await (const lines of ledgerSlices(database)) {
      if (isOver) return;
      for (const line of lines) read.set(line.accountId, rowOf(line));
      await nextTask();
    }
    known = read;
    ordered = byName(known.values());
  };
  const readSome = async (ids: readonly Id[]) => {
    const lines = await readSomeLedgerLines(database, ids);
    let isInPlace = true;
    for (const id of ids) {
      const line = lines.get(id);
      isInPlace &&= line !== undefined && line.nameKey === known.get(id)?.nameKey;
      if (line) known.set(id, rowOf(line));
      else known.delete(id);
    }
    ordered = isInPlace ? ordered.map((row) => known.get(row.accountId) ?? row) : byName(known.values());
  };
  const read = async () => {
    const which = changed;
    changed = new Set();
    if (which === 'all') await readAll();
    else await readSome([...which]);
    if (!isOver) show({ rows: ordered, all: true });
  };
  const work = async () => {
    timer = null;
    if (isReading || isOver) return;
    isReading = true;
    try {
      await read();
    } catch (error) {
      if (!isOver) fail(error);
    }
    isReading = false;
    later();
  };
  const later = () => {
    if (isOver || timer !== null || isReading || (changed !== 'all' && changed.size === 0)) return;
    timer = setTimeout(() => void work(), AT_MOST_EVERY_MS);
  };

  const unwatch = watchTable(database, 'ledger', (ids) => {
    if (ids === null) changed = 'all';
    else if (changed !== 'all') for (const id of ids) changed.add(id);
    later();
  });
  void firstLedgerLines(database, FIRST)
    .then(async (lines) => {
      if (!isOver) show({ rows: lines.map(rowOf), all: false });
      await nextFrame();
      return work();
    })
    .catch(fail);
  return () => {
    isOver = true;
    unwatch();
    if (timer !== null) clearTimeout(timer);
  };
}

function byName(rows: Iterable<LedgerRow>): LedgerRow[] {
  return [...rows].sort((a, b) =>
    a.nameKey < b.nameKey
      ? -1
      : a.nameKey > b.nameKey
        ? 1
        : a.accountId < b.accountId
          ? -1
          : Number(a.accountId > b.accountId),
  );
}

/** A page that is not in front draws no frames, and reads on all the same. */
const FRAME_AT_LATEST_MS = 300;

/** What was shown has been drawn. */
function nextFrame(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, FRAME_AT_LATEST_MS);
    requestAnimationFrame(() => setTimeout(done));
  });
}
