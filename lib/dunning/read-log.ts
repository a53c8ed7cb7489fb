import { type Activity, type ContactActivity, isContactActivity } from '../domain/activity.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { DunningProcedure } from '../domain/dunning-procedure.ts';
import type { Id } from '../domain/id.ts';
import type { Money } from '../domain/money.ts';
import { currentActivities } from './current-activities.ts';
import { type DetailWord, noteDetails } from './detail-words.ts';
import { levelOrder, type Noted, noteLevels, type TakenLevel } from './taken-levels.ts';

/** What the contact log of an account says. */
export interface LogReading {
  /** As it counts, newest first. */
  readonly log: readonly Activity[];
  /** Its calls, mails and letters. */
  readonly contacts: readonly ContactActivity[];
  /** Per invoice the furthest level taken; an invoice nobody has written or called about is not in it. */
  readonly taken: ReadonlyMap<Id, TakenLevel>;
  /** Addresses whose mail came back, with the last time it did (P2). */
  readonly bounced: ReadonlyMap<string, Instant>;
  /** The last word on each address and number: asked for in a call, put right by hand, a wrong number (P5, case 57). */
  readonly details: ReadonlyMap<string, DetailWord>;
  /** Invoices that were handed to a collection partner, with what was open on them then (case 63). */
  readonly placed: ReadonlyMap<Id, Money | null>;
  /** What was done before the book came here was asked and answered (case 25). */
  readonly toldBefore: ReadonlySet<Id>;
  /** The last day on which something was done before the book came here; `null`: nothing was, or nobody remembers when. */
  readonly priorOn: Day | null;
  /** The last day on which somebody looked for payments by hand; `null`: nobody did. */
  readonly checkedOn: Day | null;
}

/** Everything in one pass: logs are what a book has most of, a million entries in a large one. */
export function readLog(activities: readonly Activity[], procedure: DunningProcedure): LogReading {
  const log = currentActivities(activities);
  const order = levelOrder(procedure);
  let hasOnlyContacts = true;
  const taken = new Map<Id, Noted>();
  const bounced = new Map<string, Instant>();
  const details = new Map<string, DetailWord>();
  const placed = new Map<Id, Money | null>();
  const toldBefore = new Set<Id>();
  let priorOn: Day | null = null;
  let checkedOn: Day | null = null;
  for (const activity of log) {
    if (!isContactActivity(activity)) hasOnlyContacts = false;
    switch (activity.kind) {
      case 'details':
        noteDetails(activity, details);
        break;
      case 'call':
        if (activity.phone !== '') noteDetails(activity, details);
        noteLevels(activity, taken, procedure, order);
        break;
      case 'mail':
        noteLevels(activity, taken, procedure, order);
        break;
      case 'prior-contact':
        noteLevels(activity, taken, procedure, order);
        for (const { itemId } of activity.items) toldBefore.add(itemId);
        if (activity.on !== null && (priorOn === null || activity.on > priorOn)) priorOn = activity.on;
        break;
      case 'bounce':
        if (!bounced.has(activity.address)) bounced.set(activity.address, activity.at);
        break;
      case 'placement':
        for (const { itemId, open } of activity.items) if (!placed.has(itemId)) placed.set(itemId, open);
        break;
      case 'figures-checked':
        if (checkedOn === null || activity.on > checkedOn) checkedOn = activity.on;
        break;
    }
  }
  // Most logs hold nothing else, and are not copied.
  const contacts = hasOnlyContacts ? (log as readonly ContactActivity[]) : log.filter(isContactActivity);
  return { log, contacts, taken, bounced, details, placed, toldBefore, priorOn, checkedOn };
}
