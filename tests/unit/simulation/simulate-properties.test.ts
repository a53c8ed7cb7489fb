import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BookTerms, bookTerms } from '../../../lib/app/book-terms.ts';
import { BEHAVIOURS, type BehaviourMix, isBehaviourName } from '../../../lib/app/simulation/behaviours.ts';
import type { DiaryEntry } from '../../../lib/app/simulation/diary-entry.ts';
import { simulate } from '../../../lib/app/simulation/simulate.ts';
import { whereabouts } from '../../../lib/app/whereabouts.ts';
import { type Activity, isContactActivity } from '../../../lib/domain/activity.ts';
import { addDays, dayIn, daysBetween, isWeekend } from '../../../lib/domain/day.ts';
import { formatTime } from '../../../lib/domain/format-day.ts';
import { type HolidayCalendar, NO_HOLIDAYS } from '../../../lib/domain/holiday-calendar.ts';
import { DEFAULT_PROCEDURES } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { isConversation } from '../../../lib/dunning/silence.ts';
import { loadHolidays } from '../../../lib/places/load-holidays.ts';
import { groupBy } from '../../../lib/shared/list.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildFacts, dayAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { NOW, ZONE } from '../../support/fixed-clock.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const OHIO = { country: 'US', region: 'OH', city: null };
const PLACES = [
  { postalAddress: '1 Main Street\nColumbus, OH 43004\nUSA', number: '(614) 555-0100' },
  { postalAddress: '1 Main Street\nSan Francisco, CA 94105\nUSA', number: '(415) 555-0100' },
  { postalAddress: 'Hauptstr. 5\n80331 München\nGermany', number: '+49 89 5550108' },
  { postalAddress: null, number: '+81 3 5550 0100' },
] as const;

let terms: BookTerms;
beforeAll(async () => {
  const settings = buildSettings({ zone: ZONE, place: OHIO });
  const holidays = [];
  for (const place of [OHIO, { ...OHIO, region: 'CA' }, { country: 'DE', region: 'BY', city: null }])
    holidays.push((await loadHolidays(place, [2026, 2027])) ?? []);
  terms = bookTerms({ now: NOW, settings, holidays: holidays.flat() });
});

const anyMix: fc.Arbitrary<BehaviourMix> = fc
  .uniqueArray(fc.constantFrom(...Object.keys(BEHAVIOURS).filter(isBehaviourName)), { minLength: 1 })
  .map((names) => Object.fromEntries(names.map((name) => [name, 1])));

const anyAccount: fc.Arbitrary<
  Omit<AccountFacts, 'account'> & { account: Partial<AccountFacts['account']> }
> = fc
  .record({
    kind: fc.constantFrom('trade' as const, 'trade' as const, 'consumer' as const),
    place: fc.constantFrom(...PLACES),
    late: fc.array(fc.integer({ min: -40, max: 60 }), { minLength: 1, maxLength: 4 }),
    hasColleague: fc.boolean(),
    hasMail: fc.boolean(),
  })
  .map(({ kind, place, late, hasColleague, hasMail }) => {
    const phones = [{ number: place.number, extension: null, kind: 'office' as const, confirmedOn: null }];
    const mary = buildContact({ phones, ...(hasMail ? {} : { emails: [] }) });
    const tom = buildContact({ id: 'contact-2', name: 'Tom Fox', role: 'manager', phones });
    return buildFacts({
      account: buildAccount({ kind, postalAddress: place.postalAddress, electronicConsentOn: dayAgo(90) }),
      contacts: hasColleague ? [mary, tom] : [mary],
      items: late.map((days, index) =>
        buildOpenItem({ id: `item-${index}`, number: `INV-${index}`, dueOn: dayAgo(days) }),
      ),
    });
  });

const anyQuestion = fc.record({
  book: fc.array(anyAccount, { minLength: 1, maxLength: 4 }).map((all) =>
    all.map((facts, index): AccountFacts => {
      const account = {
        ...buildAccount(),
        ...facts.account,
        id: `account-${index}`,
        name: `Customer ${index}`,
      };
      return { ...facts, account };
    }),
  ),
  seed: fc.nat(),
  mix: anyMix,
  importEveryDays: fc.constantFrom(1, 7, 10),
});

const habitsOf = (importEveryDays: number) => ({
  importEveryDays,
  beginsAt: 9,
  finalNoticeAfterDays: 1,
  handOffAfterDays: 3,
  partner: 'Partner',
});

/** Whatever is asked, over half a year: each test reads the same runs for one rule. */
function holdsFor(rule: (lived: { diary: DiaryEntry[]; facts: AccountFacts }) => void): void {
  fc.assert(
    fc.property(anyQuestion, ({ importEveryDays, ...question }) => {
      const { diary, book } = simulate({ ...question, terms, days: 180, habits: habitsOf(importEveryDays) });
      for (const facts of book)
        rule({ facts, diary: diary.filter(({ accountId }) => accountId === facts.account.id) });
    }),
    { numRuns: fuzzRuns(25) },
  );
}

describe('in whatever book, by whatever customers', () => {
  it('no contact comes within the gap that is in force (C8, P19)', () => {
    holdsFor(({ facts }) => {
      const { minimumGapDays, silentGapDays, silentAfterUnanswered } = DEFAULT_PROCEDURES[facts.account.kind];
      let unanswered = 0;
      let last: Activity | null = null;
      for (const activity of facts.activities) {
        if (activity.kind !== 'answer' && !isContactActivity(activity)) continue;
        const isTry =
          activity.kind === 'call' || (activity.kind === 'mail' && activity.purpose === 'reminder');
        if (isTry && last) {
          const gap = unanswered >= silentAfterUnanswered ? silentGapDays : minimumGapDays;
          expect(daysBetween(dayIn(ZONE, last.at), dayIn(ZONE, activity.at))).toBeGreaterThanOrEqual(gap);
        }
        if (activity.kind === 'answer' || isConversation(activity)) unanswered = 0;
        else if (isTry) unanswered += 1;
        last = activity;
      }
    });
  });

  it('no contact is more than one notch firmer than the one before (P22)', () => {
    holdsFor(({ diary }) => {
      let before = 0;
      for (const { tone } of diary) {
        if (tone === null) continue;
        expect(tone).toBeLessThanOrEqual(before + 1);
        before = tone;
      }
    });
  });

  it('nothing is handed over before a notice about it has run its term (P27, case 62)', () => {
    holdsFor(({ diary, facts }) => {
      const notice = DEFAULT_PROCEDURES[facts.account.kind].levels.find(({ termDays }) => termDays !== null);
      for (const { on, items } of diary.filter(({ kind }) => kind === 'hand-off')) {
        const latest = addDays(on, -((notice?.termDays ?? 0) + 1));
        for (const number of items) {
          const given = diary.findLast((one) => one.level === notice?.id && one.items.includes(number));
          expect(given && given.on <= latest).toBe(true);
          const since = diary.filter((one) => given && one.at > given.at && one.on <= on);
          expect(since.filter((one) => one.kind === 'payment' && one.items.includes(number))).toEqual([]);
        }
      }
    });
  });

  it('nobody is turned to on a weekend, a holiday of either side or outside the hours (C5, case 18)', () => {
    holdsFor(({ diary, facts }) => {
      const { zones, place } = whereabouts(facts, terms.settings);
      const theirs: HolidayCalendar = place ? terms.calendarOf(place) : NO_HOLIDAYS;
      for (const { at, on, kind, channel } of diary) {
        if (kind !== 'contact') continue;
        expect([isWeekend(on), terms.ours.nameOf(on)]).toEqual([false, null]);
        if (channel === 'letter') continue;
        for (const zone of zones) {
          const there = dayIn(zone, at);
          const hour = Number(formatTime(at, zone, 'en-GB').split(':')[0]);
          const [first, last] = channel === 'call' ? [9, 19] : [8, 18];
          expect([theirs.nameOf(there), hour >= first && hour < last]).toEqual([null, true]);
        }
      }
    });
  });

  it('the same seed gives the same diary, and the order of the book changes nobody’s', () => {
    fc.assert(
      fc.property(anyQuestion, ({ importEveryDays, ...question }) => {
        const asked = { ...question, terms, days: 100, habits: habitsOf(importEveryDays) };
        const { diary, summary } = simulate(asked);
        expect(simulate(asked).diary).toEqual(diary);
        const turned = simulate({ ...asked, book: asked.book.toReversed() });
        const byAccount = (entries: readonly DiaryEntry[]) =>
          Object.fromEntries(groupBy(entries, ({ accountId }) => accountId));
        expect(byAccount(turned.diary)).toEqual(byAccount(diary));
        expect(turned.summary.contacts).toEqual(summary.contacts);
      }),
      { numRuns: fuzzRuns(10) },
    );
  });
});
