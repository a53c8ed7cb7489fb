import { encodeTime } from 'ulid';
import type { Activity, CallActivity, MailActivity, Skipped } from '../domain/activity.ts';
import { addDays, instantAt } from '../domain/day.ts';
import { currentActivities } from '../dunning/current-activities.ts';
import type { Moment } from '../dunning/facts.ts';
import { entriesSince } from '../storage/log-since.ts';
import type { Program } from './program.ts';

/** What counts against the limit of a day (P30): we called or wrote about what is owed, or the contact was left out. */
export type HandledEntry = CallActivity | MailActivity | Skipped;

/** Of each account that was contacted or left out today the last such entry, newest first; one that is corrected does not count. */
export async function entriesOfToday(
  { database }: Program,
  { zone, today }: Pick<Moment, 'zone' | 'today'>,
): Promise<HandledEntry[]> {
  const begins = instantAt(zone, today, 0);
  const ends = instantAt(zone, addDays(today, 1), 0);
  const entries = await entriesSince(database, encodeTime(begins, TIME_LENGTH));
  const ofToday = currentActivities(entries)
    .filter(handles)
    .filter(({ at }) => at >= begins && at < ends);
  const last = new Map<string, HandledEntry>();
  for (const entry of ofToday) if (!last.has(entry.accountId)) last.set(entry.accountId, entry);
  return [...last.values()];
}

/** Their ringing is no work of ours, and thanks and notes ask for nothing. */
function handles(activity: Activity): activity is HandledEntry {
  if (activity.kind === 'call') return activity.direction === 'out';
  if (activity.kind === 'mail')
    return activity.purpose === 'reminder' || activity.purpose === 'as-per-our-call';
  return activity.kind === 'skipped';
}

/** A ULID begins with its moment, in ten letters. */
const TIME_LENGTH = 10;
