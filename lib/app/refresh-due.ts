import type { DueContact } from '../domain/due-contact.ts';
import type { Id } from '../domain/id.ts';
import { placeKey } from '../domain/place.ts';
import { unique } from '../shared/list.ts';
import { accountIds } from '../storage/book-store.ts';
import { changeDueContacts, dueAccountIds, readDueContacts } from '../storage/due-store.ts';
import { askForHolidays } from '../storage/holiday-store.ts';
import { type AccountRecords, readManyAccounts } from '../storage/read-account-records.ts';
import { payersOf } from '../storage/read-families.ts';
import { dueProjection } from './due-projection.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { readInPlace } from './suggestion.ts';

/** Accounts that are read at a time: few enough to be small in memory, many enough to be one sweep. */
const AT_A_TIME = 500;

/**
 * Rebuilds the day's list for these accounts, and for those who pay for them: what they owe is asked of the payer. Inside
 * a transaction it becomes part of it.
 */
export async function refreshDue(program: Program, ids: readonly Id[]): Promise<void> {
  const changed = unique([...ids, ...(await payersOf(program.database, ids))]);
  await refresh(program, changed, (read, id) => read(id));
}

/**
 * Rebuilds the whole list: after an import, on start, on a new day. An account that cannot be read keeps the line it
 * had; the others do not wait for it.
 */
export async function refreshAllDue(program: Program): Promise<void> {
  await refresh(program, await listedIds(program), (read, id) => {
    try {
      return read(id);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ZodError') throw error;
      console.error(`The account ${id} could not be read`, error);
      return 'unreadable';
    }
  });
}

type Read = (id: Id) => AccountRecords | null;

async function refresh(
  program: Program,
  ids: readonly Id[],
  factsOf: (read: Read, id: Id) => AccountRecords | null | 'unreadable',
): Promise<void> {
  const { database } = program;
  const terms = await readTerms(program);
  const places = new Set<string>(terms.settings.place ? [placeKey(terms.settings.place)] : []);
  for (let from = 0; from < ids.length; from += AT_A_TIME) {
    const some = ids.slice(from, from + AT_A_TIME);
    const read = await readManyAccounts(database, some, terms.now);
    const before = await readDueContacts(database, some);
    const put: DueContact[] = [];
    const gone: Id[] = [];
    for (const id of some) {
      const facts = factsOf(read, id);
      if (facts === 'unreadable') continue;
      const was = before.get(id) ?? null;
      const inPlace = facts ? readInPlace(facts, terms) : null;
      if (inPlace?.where.place) places.add(placeKey(inPlace.where.place));
      const due = inPlace ? dueProjection(inPlace, terms, was) : null;
      if (!due) gone.push(id);
      // A page that watches the list is not woken for a line that says the same.
      else if (JSON.stringify(due) !== JSON.stringify(was)) put.push(due);
    }
    await changeDueContacts(database, put, gone);
  }
  // Their days are looked up by a page: the worker cannot load the calendars.
  await askForHolidays(database, [...places]);
}

/** Every account, and those that are gone but still have a line. */
async function listedIds({ database }: Program): Promise<Id[]> {
  return unique([...(await accountIds(database)), ...(await dueAccountIds(database))]);
}
