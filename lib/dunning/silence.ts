import {
  type Activity,
  type CallActivity,
  type ContactActivity,
  isContactActivity,
} from '../domain/activity.ts';
import { CALL_OUTCOMES } from '../domain/call-outcome.ts';
import type { Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';

/** B8: how long without an answer, and how many tries. */
export interface Silence {
  /** Our tries, newest first, since they last talked to us or wrote; the mail that confirms a call is not a new try. */
  readonly unanswered: readonly ContactActivity[];
  /** The last right-party contact on the phone, whoever rang. */
  readonly lastConversation: CallActivity | null;
  /** Who was named as the one to ask for, in that conversation or a call since (P17); `null`: nobody. */
  readonly namedId: Id | null;
  /** When they last wrote; `null`: not since we know. */
  readonly lastAnswerAt: Instant | null;
  /** The last contact of any kind and direction: the minimum gap is counted from here (C8, E6). */
  readonly lastContactAt: Instant | null;
}

/**
 * A payment is an answer too: a try about invoices that are all settled since is not counted as in vain.
 *
 * @param log The contact log as it counts, newest first (`currentActivities`).
 * @param isOpen Whether an invoice is still owed.
 */
export function silenceOf(log: readonly Activity[], isOpen: (itemId: Id) => boolean): Silence {
  const unanswered: ContactActivity[] = [];
  let lastConversation: CallActivity | null = null;
  let lastAnswerAt: Instant | null = null;
  let lastContactAt: Instant | null = null;
  let namedId: Id | null = null;
  for (const activity of log) {
    const answers = activity.kind === 'answer';
    if (!answers && !isContactActivity(activity)) continue;
    // What a page has shown is asked about, and then changes something or nothing: it is no contact that is waited after.
    if (!answers || activity.seen === null) lastContactAt ??= activity.at;
    if (activity.kind === 'call') namedId ??= activity.namedId;
    const isSilent = lastConversation === null && lastAnswerAt === null;
    if (answers) lastAnswerAt ??= activity.at;
    else if (isConversation(activity)) {
      lastConversation = activity;
      break;
    } else if (isSilent && isTry(activity) && isAboutOpen(activity, isOpen)) unanswered.push(activity);
  }
  return { unanswered, lastConversation, lastAnswerAt, lastContactAt, namedId };
}

/** Spoken to a person who can decide: a right-party contact. */
export function isConversation(activity: Activity): activity is CallActivity {
  return activity.kind === 'call' && CALL_OUTCOMES[activity.outcome].rightParty;
}

function isAboutOpen({ items }: ContactActivity, isOpen: (itemId: Id) => boolean): boolean {
  return items.length === 0 || items.some(({ itemId }) => isOpen(itemId));
}

/** The confirmation belongs to its call, thanks ask for nothing, and a call of theirs is no try of ours. */
function isTry(activity: ContactActivity): boolean {
  return activity.kind === 'call' ? activity.direction === 'out' : activity.purpose === 'reminder';
}
