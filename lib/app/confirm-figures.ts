import type { Activity } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { addActivity } from '../storage/log-store.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { believedFigures } from './believed-figures.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { refreshDue } from './refresh-due.ts';
import { readInPlace } from './suggestion.ts';

/** Somebody looked for payments and found none that are missing here: the figures are true for today too (B5, case 1). */
export async function confirmFigures(program: Program, accountId: Id): Promise<Result<Activity>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const facts = await readAccountRecords(database, accountId, program.now());
    if (!facts) return refusal('no-account', 'This customer is no longer on record.');
    if (facts.items.length === 0)
      return refusal('no-figures', 'There are no figures of this customer yet: import them first.');
    const terms = await readTerms(program);
    const { reading } = readInPlace(facts, terms);
    const { moment } = reading;
    const activity: Activity = {
      kind: 'figures-checked',
      id: program.newId(),
      accountId,
      at: moment.now,
      zone: terms.settings.zone,
      amendsId: null,
      believed: believedFigures(reading),
      on: moment.today,
    };
    await addActivity(database, activity);
    await refreshDue(program, [accountId]);
    return success(activity);
  });
}
