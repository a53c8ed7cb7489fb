import type { Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { placeKey } from '../domain/place.ts';
import { unique } from '../shared/list.ts';
import { accountIds } from '../storage/book-store.ts';
import { dueAccountIds } from '../storage/due-store.ts';
import { askForHolidays } from '../storage/holiday-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { ledgerAccountIds } from '../storage/ledger-store.ts';
import { doubtList } from '../storage/list-doubt-store.ts';
import { isMadeAhead, readListMadeAt, writeListMadeAt } from '../storage/list-made-store.ts';
import type { AccountRecords } from '../storage/read-account-records.ts';
import { payersOf } from '../storage/read-families.ts';
import { searchTextAccountIds } from '../storage/search-store.ts';
import type { BookTerms } from './book-terms.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { refreshSome } from './refresh-some.ts';

/** Accounts that are made in one go: few enough to be small in memory, many enough to be one sweep. */
const AT_A_TIME = 500;
/** In one transaction where nobody waits for the result: nothing else is kept waiting for longer than a blink. */
const IN_PASSING = 200;

/**
 * Makes anew what is kept ready of these accounts, and of those who pay for them (what they owe is asked of the payer):
 * the line of the day's list, the line of the ledger, the words they are found by. Inside a transaction it becomes part
 * of it.
 */
export function refreshDue(program: Program, ids: readonly Id[]): Promise<void> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const terms = await readTerms(program);
    const places = placesOf(terms);
    const all = unique([...ids, ...(await payersOf(database, ids))]);
    for (let from = 0; from < all.length; from += AT_A_TIME) {
      const some = all.slice(from, from + AT_A_TIME);
      await refreshSome(program, some, { terms, places, factsOf: (read, id) => read(id) });
    }
    await notMadeAhead(program, terms.now);
    // Their days are looked up by a page: the worker cannot load the calendars.
    await askForHolidays(database, [...places]);
  });
}

/**
 * Makes everything anew that is kept ready: on start, on a new day, after a change of settings. An account that cannot be
 * read keeps the lines it had; the others do not wait for it. Stopped in between, what was made stays, and the rest is as
 * it was.
 */
export async function refreshAllDue(program: Program): Promise<void> {
  await refreshInPassing(program, { ids: await listedIds(program), isWhole: true, goesOn: () => true });
}

/** Every account, and those that are gone but still have a line. */
export async function listedIds({ database }: Program): Promise<Id[]> {
  return unique([
    ...(await accountIds(database)),
    ...(await dueAccountIds(database)),
    ...(await ledgerAccountIds(database)),
    ...(await searchTextAccountIds(database)),
  ]);
}

interface InPassing {
  readonly ids: readonly Id[];
  /** These are all there are. */
  readonly isWhole: boolean;
  /** Asked before each step, with how many are made. */
  readonly goesOn: (done: number) => boolean;
}

/**
 * Makes many anew, some at a time, and each time by what holds then: settings may have changed meanwhile. `false`: ended
 * before its end.
 */
export async function refreshInPassing(
  program: Program,
  { ids, isWhole, goesOn }: InPassing,
): Promise<boolean> {
  const { database } = program;
  // The firm's own days are asked for before it has a customer.
  const places = placesOf(await readTerms(program));
  let madeAt = program.now();
  for (let from = 0; from < ids.length; from += IN_PASSING) {
    if (!goesOn(from)) return false;
    const some = ids.slice(from, from + IN_PASSING);
    await inOneTransaction(database, async () => {
      const terms = await readTerms(program);
      for (const place of placesOf(terms)) places.add(place);
      await refreshSome(program, some, { terms, places, factsOf: orSaid });
      madeAt = Math.min(madeAt, terms.now);
    });
  }
  await askForHolidays(database, [...places]);
  if (isWhole) await writeListMadeAt(database, madeAt);
  return true;
}

/** The firm's own place, to which those of its customers are added. */
function placesOf({ settings }: BookTerms): Set<string> {
  return new Set(settings.place ? [placeKey(settings.place)] : []);
}

/** The facts of an account; of one that cannot be read it is said, and the others go on. */
function orSaid(read: (id: Id) => AccountRecords | null, id: Id): AccountRecords | null | 'unreadable' {
  try {
    return read(id);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ZodError') throw error;
    console.error(`The account ${id} could not be read`, error);
    return 'unreadable';
  }
}

/**
 * A clock that was set back (case 23): what comes up from now on is looked for from now on, and the other lines are made
 * anew when the worker gets to it.
 */
async function notMadeAhead({ database }: Program, now: Instant): Promise<void> {
  const madeAt = await readListMadeAt(database);
  if (madeAt === null || madeAt <= now) return;
  await writeListMadeAt(database, now);
  if (isMadeAhead(madeAt, now)) await doubtList(database);
}
