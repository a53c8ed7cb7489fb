import { type Settings, settingsSchema } from '../domain/settings.ts';
import { type Refusal, type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { readSettings, writeSettings } from '../storage/settings-store.ts';
import type { Program } from './program.ts';

/** When the user is told of what is due, and how much a day can take. */
export type YourDay = Pick<Settings, 'tellsOfDue' | 'tellFrom' | 'tellUntil' | 'tellOn' | 'contactsPerDay'>;

/** Checked and stored, whatever else is set. Nothing is listed anew: a limit only chooses from what is due. */
export async function saveYourDay(program: Program, day: YourDay): Promise<Result<YourDay>> {
  const problem = dayProblem(day);
  if (problem) return problem;
  const { database, defaults } = program;
  return inOneTransaction(database, async () => {
    const before = await readSettings(database, defaults);
    await writeSettings(database, settingsSchema.parse({ ...before, ...inOrder(day) }));
    return success(inOrder(day));
  });
}

function dayProblem({ tellsOfDue, tellFrom, tellUntil, tellOn, contactsPerDay }: YourDay): Refusal | null {
  if (tellFrom >= tellUntil)
    return refusal('tellUntil', 'That is not after the beginning: choose a later time.');
  if (tellsOfDue && tellOn.length === 0)
    return refusal('tellOn', 'Tick at least one day, or switch the messages off.');
  if (contactsPerDay !== null && !isLimit(contactsPerDay))
    return refusal('contactsPerDay', 'Type a whole number from 1 to 1,000, or leave it empty.');
  return null;
}

function isLimit(contacts: number): boolean {
  return Number.isInteger(contacts) && contacts >= 1 && contacts <= 1000;
}

function inOrder({ tellsOfDue, tellFrom, tellUntil, tellOn, contactsPerDay }: YourDay): YourDay {
  return { tellsOfDue, tellFrom, tellUntil, tellOn: [...new Set(tellOn)].sort(), contactsPerDay };
}
