import type { Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Settings } from '../domain/settings.ts';
import type { PerOurCallDatabase } from '../storage/database.ts';

/** What every use case is handed: the data, the clock and where new ids come from. */
export interface Program {
  readonly database: PerOurCallDatabase;
  readonly now: () => Instant;
  /** Ids that sort by the moment they were made. */
  readonly newId: () => Id;
  /** What the settings are until the user says otherwise. */
  readonly defaults: Settings;
}
