import type { PriorContact } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { isOverdue } from '../dunning/days-past-due.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { addActivity } from '../storage/log-store.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { believedFigures } from './believed-figures.ts';
import { coveredItem } from './covered-item.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { refreshDue } from './refresh-due.ts';
import { readInPlace } from './suggestion.ts';

export interface PriorContactAnswer {
  readonly accountId: Id;
  /** The firmest that was done before the book came here. */
  readonly done: 'nothing' | 'reminded' | 'called' | 'final-notice';
  /** When the last of it was done; `null`: nobody remembers. */
  readonly lastOn: Day | null;
}

/** The step each answer stands for: the way goes on from there (C10). */
const LEVEL_OF: Record<PriorContactAnswer['done'], string | null> = {
  nothing: null,
  reminded: 'second-notice',
  called: 'call',
  'final-notice': 'final-notice',
};

/** Notes what was already done about all that is overdue, before anything is suggested for an old book (case 25). */
export async function answerPriorContacts(
  program: Program,
  { accountId, done, lastOn }: PriorContactAnswer,
): Promise<Result<PriorContact>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const facts = await readAccountRecords(database, accountId, program.now());
    if (!facts) return refusal('no-account', 'This customer is no longer on record.');
    const terms = await readTerms(program);
    const { reading } = readInPlace(facts, terms);
    const { moment } = reading;
    if (lastOn !== null && lastOn > moment.today)
      return refusal('prior-day', 'That day is still to come: choose today or an earlier day.');
    const overdue = facts.items.filter((item) => isOverdue(item, moment.today));
    if (overdue.length === 0)
      return refusal('nothing-overdue', 'Nothing is overdue for this customer: there is nothing to note.');
    const activity: PriorContact = {
      kind: 'prior-contact',
      id: program.newId(),
      accountId,
      at: moment.now,
      zone: terms.settings.zone,
      amendsId: null,
      believed: believedFigures(reading),
      items: overdue.map(({ id }) => coveredItem(id, LEVEL_OF[done], facts)),
      on: done === 'nothing' ? null : lastOn,
    };
    await addActivity(database, activity);
    await refreshDue(program, [accountId]);
    return success(activity);
  });
}
