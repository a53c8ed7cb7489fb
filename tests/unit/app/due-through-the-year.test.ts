import { describe, expect, it } from 'vitest';
import { bookTerms } from '../../../lib/app/book-terms.ts';
import { dueProjection } from '../../../lib/app/due-projection.ts';
import { readInPlace, suggestionOf } from '../../../lib/app/suggestion.ts';
import type { Activity } from '../../../lib/domain/activity.ts';
import {
  addDays,
  type Day,
  day,
  dayIn,
  daysBetween,
  type Instant,
  instantAt,
} from '../../../lib/domain/day.ts';
import type { DueContact } from '../../../lib/domain/due-contact.ts';
import type { OpenItem } from '../../../lib/domain/open-item.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildFacts } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildSettings } from '../../support/build-settings.ts';

const HOUR = 3_600_000;
const FIRST = day('2026-01-05');
const DAYS = 365;
/** An invoice is paid so many days after it was due: before a step that a person has to decide. */
const PAID_AFTER = 26;

/** Every half hour on the days around a change of clocks, every three hours else. */
function looks(zone: string): Instant[] {
  const all: Instant[] = [];
  for (let n = 0; n < DAYS; n += 1) {
    const on = addDays(FIRST, n);
    const [from, until] = [instantAt(zone, on, 0), instantAt(zone, addDays(on, 1), 0)];
    const isNearChange = [-1, 0, 1].some((by) => lengthOf(zone, addDays(on, by)) !== 24 * HOUR);
    for (let at = from; at < until; at += isNearChange ? HOUR / 2 : 3 * HOUR) all.push(at);
  }
  return all;
}

function lengthOf(zone: string, on: Day): number {
  return instantAt(zone, addDays(on, 1), 0) - instantAt(zone, on, 0);
}

/** An invoice due on every tenth day, until it is paid; the figures are those of the day. */
function itemsOn(today: Day): OpenItem[] {
  return Array.from({ length: DAYS / 10 }, (_, n) => addDays(FIRST, 10 * n)).flatMap((dueOn, n) => {
    const late = daysBetween(dueOn, today);
    if (late < -14 || late > PAID_AFTER) return [];
    return buildOpenItem({
      id: `item-${n}`,
      number: `INV-${n}`,
      dueOn,
      issuedOn: addDays(dueOn, -14),
      asOf: today,
    });
  });
}

/** A customer in that zone, followed up from there: a look, now and then what was due is done. */
function year(zone: string, place: { country: string; region: string | null; city: null }) {
  const settings = buildSettings({ zone, place });
  const account = buildAccount({ zone, place });
  const activities: Activity[] = [];
  const periods: { dueAt: Instant; since: Instant | null; told: Instant[]; looks: number }[] = [];
  const problems: string[] = [];
  let line: DueContact | null = null;
  const make = (now: Instant, before: DueContact | null) => {
    const terms = bookTerms({ now, settings });
    const facts = buildFacts({ account, items: itemsOn(dayIn(zone, now)), activities: [...activities] });
    const inPlace = readInPlace(facts, terms);
    return { line: dueProjection(inPlace, terms, before), plan: suggestionOf(inPlace, terms).plan };
  };
  // A contact is due until it is done or falls away; closing hours only keep it waiting.
  let [wasDue, isGoingOn] = [false, false];
  for (const now of looks(zone)) {
    const before: DueContact | null = line;
    const made = make(now, before);
    line = made.line;
    const dueAt = line?.dueAt ?? null;
    const isDue = dueAt !== null && dueAt <= now;
    if (before?.dueAt != null && before.dueAt <= now && !wasDue) {
      // What was announced comes up when it was announced for.
      if (dueAt !== before.dueAt && dayIn(zone, now) === dayIn(zone, before.dueAt))
        problems.push(`announced for ${before.dueAt}, at ${now}: ${dueAt}`);
    }
    if (isDue && dueAt !== null) {
      const last = periods.at(-1);
      if (wasDue && last?.dueAt !== dueAt) problems.push(`due since ${last?.dueAt}, then since ${dueAt}`);
      if (!isGoingOn) periods.push({ dueAt, since: line?.dueSince ?? null, told: [], looks: 0 });
      else if (last && !wasDue) last.dueAt = dueAt;
      if (line?.dueSince !== periods.at(-1)?.since)
        problems.push(`late since ${periods.at(-1)?.since}, then since ${line?.dueSince}`);
      const period = periods.at(-1);
      if (period) period.looks += 1;
      if (line && line.untoldAt !== null && line.untoldAt <= now) {
        period?.told.push(now);
        line = { ...line, notifiedAt: now, untoldAt: null };
      }
      // Now and then at once, now and then a day later.
      if (line?.kind === 'contact' && made.plan && period && period.looks > periods.length % 5) {
        const about = {
          at: now,
          id: `done-${activities.length}`,
          levelId: made.plan.level.id,
          items: made.plan.items.map(({ itemId, levelId }) => ({ itemId, levelId })),
        };
        activities.push(
          made.plan.channel === 'call' ? buildCall({ ...about, outcome: 'no-answer' }) : buildMail(about),
        );
        line = make(now, line).line;
        if (line?.dueAt != null && line.dueAt <= now) problems.push(`still due at ${now} when it is done`);
        [wasDue, isGoingOn] = [false, false];
        continue;
      }
    }
    wasDue = isDue;
    isGoingOn = isDue || (isGoingOn && made.plan !== null && made.plan.from <= now);
  }
  return { periods, problems, activities };
}

describe.each([
  ['America/New_York', { country: 'US', region: 'NY', city: null }],
  ['Europe/Berlin', { country: 'DE', region: 'BE', city: null }],
  ['Australia/Lord_Howe', { country: 'AU', region: 'NSW', city: null }],
] as const)('a year in %s, through both changes of the clocks', (zone, place) => {
  const { periods, problems, activities } = year(zone, place);

  it('has both changes in it', () => {
    const days = Array.from({ length: DAYS }, (_, n) => addDays(FIRST, n));
    expect(days.filter((on) => lengthOf(zone, on) !== 24 * HOUR)).toHaveLength(2);
  });

  it('brings up every contact when it was announced for, and keeps it until it is done or its hours close', () => {
    expect(problems).toEqual([]);
  });

  it('has every contact up once, and told once', () => {
    expect(periods.length).toBeGreaterThan(40);
    expect(periods.filter(({ told }) => told.length !== 1)).toEqual([]);
    const moments = periods.map(({ dueAt }) => dueAt);
    expect(new Set(moments).size).toBe(moments.length);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  });

  it('is followed up all year: no step is lost, and no two come on one day', () => {
    expect(activities.length).toBeGreaterThan(40);
    const gaps = activities.slice(1).map(({ at }, index) => (at - (activities[index]?.at ?? 0)) / HOUR / 24);
    expect(Math.max(...gaps)).toBeLessThan(15);
    expect(Math.min(...gaps)).toBeGreaterThan(1);
  });
});
