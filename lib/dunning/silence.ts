import type { Activity, CallActivity } from '../domain/activity.ts';
import { CALL_OUTCOMES } from '../domain/call-outcome.ts';
import type { Instant } from '../domain/day.ts';
import { currentActivities } from './current-activities.ts';

/** B8: how long without an answer, and how many tries. */
export interface Silence {
  /** Contacts from us, newest first, since the last conversation; the mail that confirms a call is not a new try. */
  readonly unanswered: readonly Activity[];
  readonly lastConversation: CallActivity | null;
  readonly lastContactAt: Instant | null;
}

export function silenceOf(activities: readonly Activity[]): Silence {
  const log = currentActivities(activities);
  const heard = log.findIndex(isConversation);
  const conversation = heard < 0 ? null : log[heard];
  const since = heard < 0 ? log : log.slice(0, heard);
  return {
    unanswered: since.filter(
      (activity) => !(activity.kind === 'mail' && activity.purpose === 'as-per-our-call'),
    ),
    lastConversation: conversation?.kind === 'call' ? conversation : null,
    lastContactAt: log[0]?.at ?? null,
  };
}

/** Spoken to a person who can decide: a right-party contact. */
export function isConversation(activity: Activity): boolean {
  return activity.kind === 'call' && CALL_OUTCOMES[activity.outcome].rightParty;
}
