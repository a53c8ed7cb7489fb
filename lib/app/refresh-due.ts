import type { DueContact } from '../domain/due-contact.ts';
import type { Id } from '../domain/id.ts';
import { placeKey } from '../domain/place.ts';
import { unique } from '../shared/list.ts';
import { accountIds } from '../storage/book-store.ts';
import { changeDueContacts, dueAccountIds, readDueContacts } from '../storage/due-store.ts';
import { askForHolidays } from '../storage/holiday-store.ts';
import { type AccountRecords, readManyAccounts } from '../storage/read-account-records.ts';
import { payersOf } from '../storage/read-families.ts';
import type { BookTerms } from './book-terms.ts';
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
  await refresh(program, await withPayers(program, ids), (read, id) => read(id));
}

/**
 * Rebuilds the whole list: on start, on a new day, after a change of settings. An account that cannot be read keeps the
 * line it had; the others do not wait for it.
 */
export async function refreshAllDue(program: Program): Promise<void> {
  await refresh(program, await listedIds(program), orSaid);
}

export async function withPayers({ database }: Program, ids: readonly Id[]): Promise<Id[]> {
  return unique([...ids, ...(await payersOf(database, ids))]);
}

/** Every account, and those that are gone but still have a line. */
export async function listedIds({ database }: Program): Promise<Id[]> {
  return unique([...(await accountIds(database)), ...(await dueAccountIds(database))]);
}

type Read = (id: Id) => AccountRecords | null;
type FactsOf = (read: Read, id: Id) => AccountRecords | null | 'unreadable';

/** The facts of an account; of one that cannot be read it is said, and the others go on. */
export function orSaid(read: Read, id: Id): AccountRecords | null | 'unreadable' {
  try {
    return read(id);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ZodError') throw error;
    console.error(`The account ${id} could not be read`, error);
    return 'unreadable';
  }
}

async function refresh(program: Program, ids: readonly Id[], factsOf: FactsOf): Promise<void> {
  const terms = await readTerms(program);
  const places = placesOf(terms);
  for (let from = 0; from < ids.length; from += AT_A_TIME)
    await refreshSome(program, ids.slice(from, from + AT_A_TIME), { terms, places, factsOf });
  // Their days are looked up by a page: the worker cannot load the calendars.
  await askForHolidays(program.database, [...places]);
}

/** The firm's own place, to which those of its customers are added. */
export function placesOf({ settings }: BookTerms): Set<string> {
  return new Set(settings.place ? [placeKey(settings.place)] : []);
}

interface Making {
  readonly terms: BookTerms;
  /** Gains the places of these accounts. */
  readonly places: Set<string>;
  readonly factsOf: FactsOf;
}

/** Makes the lines of some accounts, few enough to be read at a time. */
export async function refreshSome(
  { database }: Program,
  some: readonly Id[],
  { terms, places, factsOf }: Making,
): Promise<void> {
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
