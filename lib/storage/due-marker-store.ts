import { type DueToMake, dueToMakeSchema } from '../domain/due-to-make.ts';
import type { PerOurCallDatabase } from './database.ts';

const DUE_TO_MAKE = 'due-to-make';

/** Written together with what makes the list wrong, so that a kill in between loses nothing. */
export async function markDueToMake(database: PerOurCallDatabase, task: DueToMake): Promise<void> {
  await database.settings.put({ key: DUE_TO_MAKE, value: task });
}

/** `null`: the list is as it should be. A damaged task is the whole list. */
export async function readDueToMake(database: PerOurCallDatabase): Promise<DueToMake | null> {
  const row = await database.settings.get(DUE_TO_MAKE);
  if (!row) return null;
  return dueToMakeSchema.safeParse(row.value).data ?? { token: '', accounts: 'all' };
}

/** That task is done; another that was set in the meantime stays. */
export async function clearDueToMake(database: PerOurCallDatabase, done: DueToMake): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const now = await readDueToMake(database);
    if (now?.token === done.token) await database.settings.delete(DUE_TO_MAKE);
  });
}
