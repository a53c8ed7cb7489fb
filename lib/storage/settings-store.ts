import { type Settings, settingsSchema } from '../domain/settings.ts';
import type { PerOurCallDatabase } from './database.ts';

const FIRM = 'firm';

/** The stored settings, each missing or damaged one replaced by its default, so that a bad value never locks anybody out. */
export async function readSettings(database: PerOurCallDatabase, defaults: Settings): Promise<Settings> {
  const row = await database.settings.get(FIRM);
  const stored = row?.value;
  if (typeof stored !== 'object' || stored === null) return defaults;
  const whole = settingsSchema.safeParse({ ...defaults, ...stored });
  if (whole.success) return whole.data;
  const bad = new Set(whole.error.issues.map((issue) => issue.path[0]));
  const good = Object.fromEntries(Object.entries(stored).filter(([key]) => !bad.has(key)));
  return settingsSchema.parse({ ...defaults, ...good });
}

export async function writeSettings(database: PerOurCallDatabase, settings: Settings): Promise<void> {
  await database.settings.put({ key: FIRM, value: settings });
}
