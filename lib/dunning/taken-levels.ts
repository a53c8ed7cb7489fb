import type { Activity, CallActivity, MailActivity, PriorContact } from '../domain/activity.ts';
import { type Day, dayIn } from '../domain/day.ts';
import {
  type DunningLevel,
  type DunningProcedure,
  levelIndex,
  type Tone,
} from '../domain/dunning-procedure.ts';
import type { Id } from '../domain/id.ts';

/** The furthest level that was taken for one invoice. */
export interface TakenLevel {
  readonly level: DunningLevel;
  readonly times: number;
  /** The newest entry of the log in which it was taken: a contact, or what was done before the book came here. */
  readonly last: Activity;
}

/** A level noted while the log is read; `times` grows with every further entry at it. */
export type Noted = { index: number; level: DunningLevel; times: number; last: Activity };

/** Notes the levels of one entry of a log that is read newest first. */
export function noteLevels(
  activity: CallActivity | MailActivity | PriorContact,
  taken: Map<Id, Noted>,
  { levels }: DunningProcedure,
  order: ReadonlyMap<string, number>,
): void {
  for (const { itemId, levelId } of activity.items) {
    const index = levelId === null ? undefined : order.get(levelId);
    if (index === undefined) continue;
    const known = taken.get(itemId);
    if (known && index === known.index) known.times += 1;
    const level = levels[index];
    if (level && (!known || index > known.index))
      taken.set(itemId, { index, level, times: 1, last: activity });
  }
}

/** The place of each level by its id: a log of thousands of entries asks for the same few. */
export function levelOrder(procedure: DunningProcedure): ReadonlyMap<string, number> {
  const known = orders.get(procedure);
  if (known) return known;
  const order = new Map(procedure.levels.map(({ id }, index) => [id, index]));
  orders.set(procedure, order);
  return order;
}

const orders = new WeakMap<DunningProcedure, ReadonlyMap<string, number>>();

/** The day it was taken last; what was done before the book came here at an unknown time counts from when we were told. */
export function takenOn({ last }: TakenLevel): Day {
  return (last.kind === 'prior-contact' ? last.on : null) ?? dayIn(last.zone, last.at);
}

/**
 * How firm the last contact was that took a step (P22); `null`: there was none. A text is as firm as its step. What is
 * spoken has no text and was made in the tone that fitted: at most one notch firmer than the contact before it.
 */
export function lastTone(log: readonly Activity[], procedure: DunningProcedure): Tone | null {
  let tone: number | null = null;
  let notches = 0;
  for (const activity of log) {
    const levels = leadLevels(activity).map((id) => procedure.levels[levelIndex(procedure, id)]);
    const firmest = Math.max(-1, ...levels.map((level) => level?.tone ?? -1));
    if (firmest < 0) continue;
    tone = Math.min(tone ?? firmest, firmest + notches);
    notches += 1;
    const isSpoken = activity.kind === 'call' || (activity.kind === 'mail' && levels[0]?.templateId === null);
    if (!isSpoken || notches >= tone) return tone as Tone;
  }
  return tone === null ? null : (Math.min(tone, notches) as Tone);
}

function leadLevels(activity: Activity): (string | null)[] {
  if (activity.kind === 'call' || activity.kind === 'mail') return [activity.levelId];
  return activity.kind === 'prior-contact' ? activity.items.map(({ levelId }) => levelId) : [];
}
