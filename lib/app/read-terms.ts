import { readHolidays } from '../storage/holiday-store.ts';
import { readProcedures } from '../storage/procedure-store.ts';
import { readRuleAdjustments } from '../storage/rule-adjustment-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import { type BookTerms, bookTerms } from './book-terms.ts';
import type { Program } from './program.ts';

/** What holds for every account now, as it is kept. */
export async function readTerms({ database, defaults, now }: Program): Promise<BookTerms> {
  const settings = await readSettings(database, defaults);
  const procedures = await readProcedures(database);
  const adjustments = await readRuleAdjustments(database);
  const holidays = await readHolidays(database);
  return bookTerms({ now: now(), settings, procedures, adjustments, holidays });
}
