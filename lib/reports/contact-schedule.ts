import type { Activity } from '../domain/activity.ts';
import { type Day, dayIn, type Instant } from '../domain/day.ts';
import type { HolidayCalendar } from '../domain/holiday-calendar.ts';
import type { Id } from '../domain/id.ts';
import { SKIP_REASONS, type SkipReason } from '../domain/skip-reason.ts';
import { type Period, periodsOf } from './report-period.ts';
import type { Tally } from './tally.ts';
import { workingDaysLate } from './working-days-late.ts';

/** Of the contacts that had come up: how many were in time, and how late the others were. */
export interface InTime {
  readonly inTime: number;
  /** One working day late, two to five, more: in the order of `LATE_BANDS`. */
  readonly late: readonly number[];
}

/** The last working day of each band of lateness; the last band is open. */
export const LATE_BANDS = [1, 5, Number.POSITIVE_INFINITY] as const;

const WAYS = ['call', 'email', 'letter'] as const;
export type ContactWay = (typeof WAYS)[number];

export interface PersonContacts extends InTime {
  /** Empty: nobody's name stood in the settings then. */
  readonly name: string;
  /** Made without having come up, or before that was noted. */
  readonly unplanned: number;
}

export interface ContactSchedule extends InTime {
  readonly unplanned: number;
  readonly ways: Readonly<Record<ContactWay, number>>;
  readonly people: readonly PersonContacts[];
  readonly periods: readonly (InTime & { readonly period: Period })[];
  /** What was left out this once, by reason, most first. */
  readonly skipped: readonly { readonly reason: SkipReason; readonly times: number }[];
}

interface Asked extends Period {
  readonly zone: string;
  readonly ours: HolidayCalendar;
}

type Counted = {
  readonly on: Day;
  readonly by: string;
  readonly dueSince: Instant | null;
  /** Working days; `null`: it had not come up, or that is not known. */
  readonly late: number | null;
} & ({ readonly way: ContactWay } | { readonly reason: SkipReason });

/**
 * Which contacts of ours were made on the working day they came up or on the next, and by whom (P26, G6). The log is handed
 * over oldest first: an entry that is corrected counts as it was corrected, one that did not take place not at all (D13).
 */
export function contactSchedule(asked: Asked): Tally<Activity, ContactSchedule> {
  const entries = new Map<Id, Counted>();
  const lateness = workingDaysLate(asked);
  return {
    add: (activity) => {
      const before = activity.amendsId === null ? undefined : entries.get(activity.amendsId);
      if (activity.amendsId !== null) entries.delete(activity.amendsId);
      const counted = activity.struck ? null : countedAs(activity, { before, lateness, zone: asked.zone });
      if (counted) entries.set(activity.id, counted);
    },
    result: () => scheduleOf(entries.values(), asked),
  };
}

interface Counting {
  /** What stood there before it was corrected. */
  readonly before: Counted | undefined;
  readonly lateness: (since: Instant, at: Instant) => number;
  readonly zone: string;
}

function countedAs(activity: Activity, { before, lateness, zone }: Counting): Counted | null {
  const base = (known: Instant | undefined) => {
    const dueSince = known ?? before?.dueSince ?? null;
    return {
      on: dayIn(zone, activity.at),
      // Who corrects it later has not made the contact.
      by: before?.by ?? activity.by ?? '',
      dueSince,
      late: dueSince === null ? null : lateness(dueSince, activity.at),
    };
  };
  if (activity.kind === 'skipped') return { ...base(activity.dueSince), reason: activity.reason };
  if (activity.kind === 'mail') return { ...base(activity.dueSince), way: activity.channel };
  if (activity.kind !== 'call' || activity.direction === 'in') return null;
  return { ...base(activity.dueSince), way: 'call' };
}

interface Counts {
  inTime: number;
  readonly late: number[];
  unplanned: number;
}

function none(): Counts {
  return { inTime: 0, late: LATE_BANDS.map(() => 0), unplanned: 0 };
}

function scheduleOf(entries: Iterable<Counted>, { from, until }: Period): ContactSchedule {
  const all = none();
  const people = new Map<string, Counts>();
  const periods = periodsOf({ from, until }).map((period) => ({ period, counts: none() }));
  const ways = { call: 0, email: 0, letter: 0 };
  const skips = new Map<SkipReason, number>();
  for (const entry of entries) {
    const { on, late } = entry;
    if (on < from || on > until) continue;
    if ('reason' in entry) {
      skips.set(entry.reason, (skips.get(entry.reason) ?? 0) + 1);
      continue;
    }
    ways[entry.way] += 1;
    const person = people.get(entry.by) ?? none();
    people.set(entry.by, person);
    const period = periods.find((one) => on <= one.period.until)?.counts;
    for (const counts of [all, person, ...(period ? [period] : [])]) countOne(counts, late);
  }
  return {
    ...all,
    ways,
    people: [...people]
      .map(([name, counts]) => ({ name, ...counts }))
      .sort((a, b) => made(b) - made(a) || (a.name < b.name ? -1 : 1)),
    periods: periods.map(({ period, counts: { inTime, late } }) => ({ period, inTime, late })),
    skipped: SKIP_REASONS.map((reason) => ({ reason, times: skips.get(reason) ?? 0 }))
      .filter(({ times }) => times > 0)
      .sort((a, b) => b.times - a.times),
  };
}

/** `null`: it had not come up, or that is not known. */
function countOne(counts: Counts, late: number | null): void {
  if (late === null) counts.unplanned += 1;
  else if (late === 0) counts.inTime += 1;
  else {
    const band = LATE_BANDS.findIndex((last) => late <= last);
    counts.late[band] = (counts.late[band] ?? 0) + 1;
  }
}

function made({ inTime, late, unplanned }: PersonContacts): number {
  return inTime + lateOf({ late }) + unplanned;
}

/** How many were late, however late. */
export function lateOf({ late }: Pick<InTime, 'late'>): number {
  return late.reduce((sum, times) => sum + times, 0);
}
