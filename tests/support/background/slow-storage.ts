import { Dexie } from 'dexie';
import type { PerOurCallDatabase } from '../../../lib/storage/database.ts';

/** A disk that takes its time: every write of that database waits before it is done, its transaction kept open. */
export function slowStorage(database: PerOurCallDatabase, waitMs: number): void {
  const wait = () => Dexie.waitFor(new Promise((resolve) => setTimeout(resolve, waitMs)));
  database.use({
    stack: 'dbcore',
    name: 'slow',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return { ...table, mutate: (request) => wait().then(() => table.mutate(request)) };
      },
    }),
  });
}
