import { addDays, type Day, dayIn, endOfMonth, type Instant, laterDay } from '../domain/day.ts';
import {
  type DunningLevel,
  type DunningProcedure,
  type LevelStart,
  levelIndex,
} from '../domain/dunning-procedure.ts';
import type { Id } from '../domain/id.ts';
import { currencyDigits } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { canBeReachedBy } from './choose-person.ts';
import type { ItemStanding } from './item-standings.ts';
import { afterTerm, type NoticeState, noticeState } from './notice-state.ts';
import type { Reading } from './reading.ts';
import { type TakenLevel, takenOn } from './taken-levels.ts';
import { isDecisionAlone } from './takes-step.ts';

/** What follows for one invoice, and from which day. */
export interface NextLevel {
  readonly level: DunningLevel;
  readonly dueOn: Day;
  /** The final notice that decides about it; `null`: none does. */
  readonly notice: NoticeState | null;
  /** Left in peace after a complaint until `dueOn`: not even named along (case 28). */
  readonly isFresh: boolean;
}

/**
 * The level that follows for one invoice: one at a time, none skipped, however long nobody looked (cases 22, 26). An
 * invoice 20 days late that was never written about gets the friendly reminder; taken 14 days ago, the second notice.
 * `null`: it has no due date, or the last level was taken as often as it may be.
 *
 * @param earliest The first day on which a contact with the account may be made at all (C8).
 */
export function nextLevel(standing: ItemStanding, reading: Reading, earliest: Day): NextLevel | null {
  const { countedFrom, item } = standing;
  if (countedFrom === null) return null;
  const taken = reading.taken.get(item.id) ?? null;
  const fresh = freshFrom(item, taken, reading);
  const open = fresh !== null && fresh > earliest ? fresh : earliest;
  const next = taken
    ? following(countedFrom, item, taken, reading, open)
    : first(countedFrom, standing, reading, open);
  return (
    next && softened(withCallBefore(resumed(next, fresh, reading.procedure), item, reading), item, reading)
  );
}

const PLAIN = { notice: null, isFresh: false } as const;

function first(
  countedFrom: Day,
  { item, daysPastDue }: ItemStanding,
  reading: Reading,
  earliest: Day,
): NextLevel | null {
  const { procedure, moment } = reading;
  const isOld = (daysPastDue ?? 0) > procedure.takeOverFromDaysPastDue;
  if (isOld && isTakenOver(item.id, reading))
    return { level: callLevel(procedure) ?? firstLateLevel(procedure), dueOn: moment.today, ...PLAIN };
  const level = procedure.levels.find(
    (one) => isWorthIt(one, item) && (!isEarly(one) || earliest <= countedFrom),
  );
  if (!level) return null;
  const dueOn = startOf(level.from, countedFrom, countedFrom);
  return noticed({ level, dueOn, ...PLAIN }, item, dueOn, reading);
}

/** Nothing is known of what was done, or it is known that nothing was: an old invoice begins with a call (case 25). */
export function isTakenOver(itemId: Id, { contacts, toldBefore }: Reading): boolean {
  return contacts.length === 0 || toldBefore.has(itemId);
}

function following(
  countedFrom: Day,
  item: OpenItem,
  taken: TakenLevel,
  reading: Reading,
  earliest: Day,
): NextLevel | null {
  const { procedure } = reading;
  const lastOn = takenOn(taken);
  const rested = addDays(lastOn, taken.level.restDays);
  const isAgain = taken.times < taken.level.times && !isEarly(taken.level);
  const after = procedure.levels.slice(levelIndex(procedure, taken.level.id) + 1);
  const level = isAgain
    ? taken.level
    : after.find((one) => isWorthIt(one, item) && (!isEarly(one) || earliest <= countedFrom));
  if (!level) return null;
  // Once more, though not before the day has passed: a due date may have been moved since.
  const starts = isAgain ? addDays(countedFrom, 1) : startOf(level.from, countedFrom, lastOn);
  const late = laterDay(addDays(countedFrom, 1), rested);
  return noticed({ level, dueOn: laterDay(starts, rested), ...PLAIN }, item, late, reading);
}

/**
 * Never before a notice has run its term undisturbed; one that was stopped has to be given anew (case 62).
 *
 * @param anew The first day for it: it has rested, and the invoice is late, be it that its due date was moved since.
 */
function noticed(next: NextLevel, item: OpenItem, anew: Day, reading: Reading): NextLevel | null {
  const { level, dueOn } = next;
  if (!level.afterTerm) return next;
  const notice = noticeState(reading, item.id);
  if (notice && notice.kind !== 'stopped')
    return { ...next, dueOn: laterDay(afterTerm(notice), dueOn), notice };
  const { procedure } = reading;
  const again = procedure.levels
    .slice(0, levelIndex(procedure, level.id))
    .findLast(({ termDays }) => termDays !== null);
  return again ? { ...next, level: again, dueOn: anew, notice } : null;
}

/** A complaint that was settled gives fresh days (case 28); `null`: none was, or the way has gone on since. */
function freshFrom(item: OpenItem, taken: TakenLevel | null, reading: Reading): Day | null {
  const { facts, procedure, moment } = reading;
  const settledAt = Math.max(
    -1,
    ...facts.disputes
      .filter(({ resolvedAt, itemIds }) => resolvedAt !== null && itemIds.includes(item.id))
      .map(({ resolvedAt }) => resolvedAt ?? -1),
  );
  if (settledAt < 0 || isSteppedSince(settledAt, item, reading)) return null;
  const days = Math.max(procedure.minimumGapDays, taken?.level.restDays ?? 0);
  return addDays(dayIn(moment.zone, settledAt), days);
}

/** After a complaint the step resumes where it stood, never straight at what only a person may decide (case 28). */
function resumed(next: NextLevel, fresh: Day | null, procedure: DunningProcedure): NextLevel {
  if (fresh === null) return next;
  const dueOn = laterDay(next.dueOn, fresh);
  return next.level.decidedByPerson
    ? { level: firmestBefore(next.level, procedure), dueOn, notice: null, isFresh: true }
    : { ...next, dueOn, isFresh: true };
}

/** A step was taken for it since, be it a softer one than the furthest so far. */
function isSteppedSince(at: Instant, { id }: OpenItem, { contacts }: Reading): boolean {
  return contacts.some(
    (contact) =>
      contact.at > at && contact.items.some(({ itemId, levelId }) => itemId === id && levelId !== null),
  );
}

function firmestBefore(level: DunningLevel, procedure: DunningProcedure): DunningLevel {
  const before = procedure.levels.slice(0, levelIndex(procedure, level.id));
  return before.findLast((one) => !one.decidedByPerson && !one.afterTerm && !isEarly(one)) ?? level;
}

/** What needs a call before it waits for one, unless nobody there can or wants to be called. */
function withCallBefore(next: NextLevel, item: OpenItem, reading: Reading): NextLevel {
  if (!next.level.afterCall || !canBeReachedBy('call', reading)) return next;
  const wasCalled = reading.contacts.some(
    (contact) => contact.kind === 'call' && contact.items.some(({ itemId }) => itemId === item.id),
  );
  const call = callLevel(reading.procedure);
  return wasCalled || !call ? next : { ...next, level: call };
}

/**
 * Each message is at most one notch firmer than the last to this customer, whatever it was about (P22). A step that would
 * be more waits, and the firmest one that is not is taken once more. A call has no text: it is made in the tone that fits;
 * and of a hand-off nobody is told.
 */
function softened(next: NextLevel, item: OpenItem, { procedure, lastTone }: Reading): NextLevel {
  const most = (lastTone ?? 0) + 1;
  if (next.level.tone <= most || isSpoken(next.level) || isDecisionAlone(next.level)) return next;
  const level = procedure.levels
    .slice(0, levelIndex(procedure, next.level.id))
    .findLast(
      (one) =>
        one.tone <= most && !one.decidedByPerson && !one.afterTerm && !isEarly(one) && isWorthIt(one, item),
    );
  return level ? { ...next, level } : next;
}

function isSpoken({ channels, templateId }: DunningLevel): boolean {
  return templateId === null && channels[0] === 'call';
}

/** Before the due date: a courtesy (P31). */
export function isEarly({ from }: DunningLevel): boolean {
  return from.after === 'due-date' && from.days < 0;
}

/** The step that is a call; `null`: the procedure has none. */
export function callLevel({ levels }: DunningProcedure): DunningLevel | null {
  const isFree = (one: DunningLevel) => !one.decidedByPerson && !one.afterTerm;
  return levels.find((one) => one.channels[0] === 'call' && isFree(one)) ?? null;
}

/** The first step for what is late. */
export function firstLateLevel({ levels }: DunningProcedure): DunningLevel {
  const level = levels.find((one) => !isEarly(one) && !one.afterTerm) ?? levels[0];
  if (!level) throw new Error('A procedure has at least one level');
  return level;
}

function startOf(from: LevelStart, countedFrom: Day, lastOn: Day): Day {
  if (from.after === 'due-date') return addDays(countedFrom, from.days);
  if (from.after === 'end-of-month') return addDays(endOfMonth(countedFrom), from.days);
  // A due date that was moved since is waited for (P8).
  return laterDay(addDays(lastOn, from.days), countedFrom);
}

function isWorthIt({ onlyFromMajorUnits }: DunningLevel, { open }: OpenItem): boolean {
  if (onlyFromMajorUnits === null) return true;
  return open.amount >= onlyFromMajorUnits * 10 ** currencyDigits(open.currency);
}
