import type { Instant } from '../domain/day.ts';
import type { PerOurCallDatabase } from './database.ts';

/** When something was last written down that only this database knows; 0: nothing is. Ids sort by time, so each is one look. */
export async function newestChange(database: PerOurCallDatabase): Promise<Instant> {
  const [activity, hold, adjustment, record, erasures, mappings, templates, choices] = await Promise.all([
    database.activities.orderBy('id').last(),
    database.holds.orderBy('id').last(),
    database.ruleAdjustments.orderBy('id').last(),
    database.imports.orderBy('at').last(),
    database.erasures.toArray(),
    database.columnMappings.toArray(),
    database.templates.toArray(),
    database.choices.toArray(),
  ]);
  return Math.max(
    0,
    activity?.at ?? 0,
    hold?.since ?? 0,
    adjustment?.at ?? 0,
    record?.at ?? 0,
    ...[...erasures, ...choices].map(({ at }) => at),
    ...[...mappings, ...templates].map(({ savedAt }) => savedAt),
  );
}
