import type { PerOurCallDatabase } from './database.ts';
import { readSearchShelves, readSomeSearchShelves } from './search-store.ts';
import { watchTable } from './watch-table.ts';

/** The words of the book as a page keeps them. */
export interface KeptSearchTexts {
  /** As they stand: read whole once, later only where something was written. The same list as long as nothing was. */
  readonly read: () => Promise<readonly string[]>;
  /** As they were read last; `null`: they were not, or something was written since. */
  readonly known: () => readonly string[] | null;
  /** Calls back after every write, in whatever page. Gives how to end it. */
  readonly watch: (changed: () => void) => () => void;
}

/** As long as the page stands: search fields come and go, and the words of 20,000 customers are six megabytes. */
const kept = new WeakMap<PerOurCallDatabase, KeptSearchTexts>();

export function keptSearchTexts(database: PerOurCallDatabase): KeptSearchTexts {
  const before = kept.get(database);
  if (before) return before;
  const made = keep(database);
  kept.set(database, made);
  return made;
}

function keep(database: PerOurCallDatabase): KeptSearchTexts {
  const watchers = new Set<() => void>();
  let shelves = new Map<string, string>();
  let texts: readonly string[] = [];
  let written: Set<string> | 'all' = 'all';
  let reading: Promise<readonly string[]> | null = null;

  // Before anything is read: what is written meanwhile is read again.
  watchTable(database, 'searchTexts', (keys) => {
    if (keys === null) written = 'all';
    else if (written !== 'all') for (const key of keys) written.add(key);
    for (const changed of watchers) changed();
  });

  const isKnown = () => written !== 'all' && written.size === 0;
  const readAll = async () => {
    const read = new Map<string, string>();
    for await (const some of readSearchShelves(database))
      for (const { from, text } of some) read.set(from, text);
    shelves = read;
  };
  const readSome = async (keys: readonly string[]) => {
    const some = await readSomeSearchShelves(database, keys);
    for (const key of keys) {
      const shelf = some.get(key);
      if (shelf) shelves.set(key, shelf.text);
      else shelves.delete(key);
    }
  };
  const readWritten = async () => {
    while (!isKnown()) {
      const which = written;
      written = new Set();
      try {
        await (which === 'all' ? readAll() : readSome([...which]));
      } catch (error) {
        written = 'all';
        throw error;
      }
      texts = [...shelves.values()];
    }
    return texts;
  };
  return {
    read: () => {
      reading ??= readWritten().finally(() => {
        reading = null;
      });
      return reading;
    },
    known: () => (isKnown() && reading === null ? texts : null),
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
