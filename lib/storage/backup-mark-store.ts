import { type Instant, instantSchema } from '../domain/day.ts';
import type { PerOurCallDatabase } from './database.ts';

const LAST_BACKUP = 'last-backup';
const PUT_OFF = 'backup-put-off';

/** When a backup of this database was last made; `null`: never. A damaged mark is none: better to be reminded once too often. */
export function readLastBackup(database: PerOurCallDatabase): Promise<Instant | null> {
  return readInstant(database, LAST_BACKUP);
}

export async function writeLastBackup(database: PerOurCallDatabase, at: Instant): Promise<void> {
  await database.settings.put({ key: LAST_BACKUP, value: at });
}

/** Until when nobody wants to be reminded of a backup. */
export function readBackupPutOff(database: PerOurCallDatabase): Promise<Instant | null> {
  return readInstant(database, PUT_OFF);
}

export async function writeBackupPutOff(database: PerOurCallDatabase, until: Instant): Promise<void> {
  await database.settings.put({ key: PUT_OFF, value: until });
}

async function readInstant(database: PerOurCallDatabase, key: string): Promise<Instant | null> {
  const row = await database.settings.get(key);
  return instantSchema.safeParse(row?.value).data ?? null;
}
