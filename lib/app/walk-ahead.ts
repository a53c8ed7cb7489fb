import type { DueContact } from '../domain/due-contact.ts';
import type { Id } from '../domain/id.ts';
import type { Walk } from '../domain/walk.ts';
import type { Moment } from '../dunning/facts.ts';
import { accountNames } from '../storage/account-names.ts';
import { readDueContacts } from '../storage/due-store.ts';
import { inOneReading } from '../storage/in-one-transaction.ts';
import type { Program } from './program.ts';
import { bestFirst, standingToday } from './standing-today.ts';
import { onward, walkAt, walkTo } from './walk-plan.ts';

/** How a walk through the day's plan stands. */
export interface WalkAhead {
  readonly moment: Moment;
  readonly accountId: Id;
  /** `null`: it is no longer on record. */
  readonly accountName: string | null;
  /** The account is the third of thirty: those on the way so far and those that are left. */
  readonly place: number;
  readonly of: number;
  /** There are more than are counted. */
  readonly orMore: boolean;
  /** `null`: nobody is left. */
  readonly next: { readonly accountId: Id; readonly accountName: string } | null;
  /** Its line in the day's list; `null`: it has none (any more). */
  readonly line: DueContact | null;
  /** Nothing is to be done now at the account the walk is at. */
  readonly isHandled: boolean;
  /** Others on the way that were shown and left as they are. */
  readonly passed: number;
}

const MOST_COUNTED = 1000;

/** Where the walk is and whom it comes to next, by the plan as it stands now: the current one, not that of its beginning. */
export function walkAhead(program: Program, walk: Walk): Promise<WalkAhead> {
  const { database } = program;
  return inOneReading(database, async () => {
    const { path, at } = walk;
    const { moment, due, room } = await standingToday(program, MOST_COUNTED);
    // Among one more than were shown there is one that was not, if there is any.
    const most = Math.min(room, path.length + 1);
    const urgent = await bestFirst(program, moment, most);
    const shown = [...(await readDueContacts(database, path)).values()];
    const open = shown.filter(({ dueAt }) => dueAt !== null && dueAt <= moment.now);
    // Who was shown while somebody else was put aside may have no room any more.
    const first = new Set(urgent.map((line) => line.accountId));
    const withRoom = most < room ? open : open.filter((line) => first.has(line.accountId));
    const lines = new Map([...urgent, ...withRoom].map((line) => [line.accountId, line]));
    const nextId = onward(walk, [...lines.keys()]);
    const next = nextId === null ? undefined : lines.get(nextId);
    const accountId = walkAt(walk);
    const isMore = urgent.some((line) => !path.includes(line.accountId));
    return {
      moment,
      accountId,
      accountName: (await accountNames(database, [accountId]))[0] ?? null,
      place: at + 1,
      of: path.length + (isMore ? Math.max(1, room - withRoom.length) : 0),
      orMore: due >= MOST_COUNTED && room >= MOST_COUNTED,
      next: next ? { accountId: next.accountId, accountName: next.accountName } : null,
      line: shown.find((line) => line.accountId === accountId) ?? null,
      isHandled: !open.some((line) => line.accountId === accountId),
      passed: withRoom.filter((line) => line.accountId !== accountId).length,
    };
  });
}

/** The walk one further; as it is where nobody is left. */
export async function walkOn(program: Program, walk: Walk): Promise<Walk> {
  const { next } = await walkAhead(program, walk);
  return next ? walkTo(walk, next.accountId, program.now()) : walk;
}
