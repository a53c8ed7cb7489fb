import type { Placement } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import { isDecisionAlone } from '../dunning/takes-step.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { addActivity } from '../storage/log-store.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { believedFigures } from './believed-figures.ts';
import { coveredItem } from './covered-item.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { refreshDue } from './refresh-due.ts';
import { readInPlace, suggestionOf } from './suggestion.ts';

/**
 * The decided invoices are with a collection partner now, with what is open on them: no reminders of ours any more (case
 * 63). Refused as long as no notice has run its term and nobody has decided it (P27, H5).
 */
export async function recordPlacement(
  program: Program,
  { accountId, partner }: { readonly accountId: Id; readonly partner: string },
): Promise<Result<Placement>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const facts = await readAccountRecords(database, accountId, program.now());
    if (!facts) return refusal('no-account', 'This customer is no longer on record.');
    const terms = await readTerms(program);
    const inPlace = readInPlace(facts, terms);
    const { kind, plan } = suggestionOf(inPlace, terms);
    if (kind !== 'contact' || !plan || !isDecisionAlone(plan.level))
      return refusal('not-decided', 'The hand-off has not been decided, or its time has not come.');
    if (partner.trim() === '')
      return refusal('partner', 'Who takes it over? Type the name of the collection partner.');
    const activity: Placement = {
      kind: 'placement',
      id: program.newId(),
      accountId,
      at: inPlace.reading.moment.now,
      zone: terms.settings.zone,
      amendsId: null,
      believed: believedFigures(inPlace.reading),
      partner: partner.trim(),
      items: plan.items.map(({ itemId, levelId }) => coveredItem(itemId, levelId, facts)),
    };
    await addActivity(database, activity);
    await refreshDue(program, [accountId]);
    return success(activity);
  });
}
