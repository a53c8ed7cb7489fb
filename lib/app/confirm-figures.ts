import type { Activity } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal } from '../shared/result.ts';
import type { Program } from './program.ts';
import { fileEntry, newEntry, withAccount } from './with-account.ts';

/** Somebody looked for payments and found none that are missing here: the figures are true for today too (B5, case 1). */
export function confirmFigures(program: Program, accountId: Id): Promise<Result<Activity>> {
  return withAccount<Activity>(program, accountId, async ({ facts, reading }) => {
    if (facts.items.length === 0)
      return refusal('no-figures', 'There are no figures of this customer yet: import them first.');
    const entry = {
      kind: 'figures-checked',
      ...newEntry(program, reading),
      on: reading.moment.today,
    } as const;
    return fileEntry(program, entry);
  });
}
