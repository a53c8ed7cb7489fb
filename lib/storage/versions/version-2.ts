import type { Dexie } from 'dexie';

/**
 * 2026-11: plans, procedures a user has changed, changes to contact rules, and the holidays of the places in the book.
 * Frozen: a change is a new version with its own sample.
 *
 * No row is rewritten. What rows of the older tables have gained since (an account's place, a contact's absence, what was
 * open on an invoice in an entry of the log, a hold's owner, the disputed part) is no index, and the schemas a row is
 * parsed by give each its default: a row that does not say is a row of which it is not known.
 */
export function version2(database: Dexie): void {
  database.version(2).stores({
    plans: 'id, accountId, activityId',
    procedures: 'id',
    ruleAdjustments: 'id, ruleId',
    holidays: 'place',
  });
}
