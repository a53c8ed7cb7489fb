import type { Placement } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import { isDecisionAlone } from '../dunning/takes-step.ts';
import { type Result, refusal } from '../shared/result.ts';
import { coveredItem } from './covered-item.ts';
import type { Program } from './program.ts';
import { suggestionOf } from './suggestion.ts';
import { fileEntry, newEntry, withAccount } from './with-account.ts';

/**
 * The decided invoices are with a collection partner now, with what is open on them: no reminders of ours any more (case
 * 63). Refused as long as no notice has run its term and nobody has decided it (P27, H5).
 */
export async function recordPlacement(
  program: Program,
  { accountId, partner }: { readonly accountId: Id; readonly partner: string },
): Promise<Result<Placement>> {
  return withAccount(program, accountId, async (account) => {
    const { facts, reading, terms } = account;
    const { kind, plan } = suggestionOf(account, terms);
    if (kind !== 'contact' || !plan || !isDecisionAlone(plan.level))
      return refusal('not-decided', 'The hand-off has not been decided, or its time has not come.');
    if (partner.trim() === '')
      return refusal('partner', 'Who takes it over? Type the name of the collection partner.');
    return fileEntry(program, {
      kind: 'placement',
      ...newEntry(program, reading),
      partner: partner.trim(),
      items: plan.items.map(({ itemId, levelId }) => coveredItem(itemId, levelId, facts)),
    });
  });
}
