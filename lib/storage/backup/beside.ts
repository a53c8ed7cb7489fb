import { Dexie } from 'dexie';
import type { PerOurCallDatabase } from '../database.ts';

/** Where a backup stands while it is looked at: beside the book, for one page at a time. */
export function nameBeside({ name }: PerOurCallDatabase): string {
  return `${name}-restore`;
}

/** Removes what a run that was killed has left: it holds customers, and nobody would look for them there. */
export async function removeLeftovers(own: PerOurCallDatabase): Promise<void> {
  const name = nameBeside(own);
  if (!(await exists(name))) return;
  const letGo = await holdAlone(name);
  if (!letGo) return;
  try {
    await removeBeside(name);
  } finally {
    letGo();
  }
}

/** Not by Dexie, which warns of every connection that takes a moment to close. */
export function removeBeside(name: string): Promise<void> {
  return new Promise((done, fail) => {
    const request = Dexie.dependencies.indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });
}

/** `null`: another page holds it. It is let go by itself when this page, or this worker, is ended. */
export function holdAlone(name: string): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((letGo) => resolve(letGo));
      })
      .catch(reject);
  });
}

async function exists(name: string): Promise<boolean> {
  const databases: IDBDatabaseInfo[] = await Dexie.dependencies.indexedDB.databases();
  return databases.some((one) => one.name === name);
}
