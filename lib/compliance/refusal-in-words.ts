import { dayIn, type Instant } from '../domain/day.ts';
import { formatDay, formatShortDay, formatTime } from '../domain/format-day.ts';
import { type Hold, holdSentence } from '../domain/hold.ts';
import { assertNever } from '../shared/assert-never.ts';
import { joinWords } from '../shared/text.ts';
import type { Bar } from './bar.ts';
import { type CapRule, type ContactRule, type HoursRule, isHouseRule } from './contact-rule.ts';
import type { Clocks } from './earliest-opening.ts';
import { holidaysOnTheWay } from './holidays-on-the-way.ts';
import { limitInWords } from './limit-in-words.ts';
import { ourOpenDays } from './opening-hours.ts';
import type { Party } from './party.ts';
import { missingPart } from './rule-place.ts';

/** What the words of a refusal are made from. */
export interface RefusalFacts {
  /** All hours that hold, for the holidays that move the end of a cap. */
  readonly hours: readonly HoursRule[];
  /** The moment the hours were asked about: when nothing else stood in the way. */
  readonly free: Instant;
  /** The end; `null`: there is none. */
  readonly until: Instant | null;
  readonly from: Instant;
  readonly party: Party;
  readonly clocks: Clocks;
  readonly locale: string;
  /** Their day and time at `free` are before the reader's eyes. */
  readonly clockIsShown: boolean;
}

/** The rule, and the fact that makes it speak: "At most 2 calls in 7 days: 2 were made since 12 November". */
export function refusalInWords(bar: Bar, facts: RefusalFacts): string {
  const holidays = facts.until === null ? [] : holidaysOnTheWay(facts.hours, facts.free, facts.until, facts);
  const words = [sentence(bar, holidays, facts)];
  if (bar.kind !== 'hours' && holidays.length > 0) words.push(joinWords(holidays));
  const missing = missingPart(bar.rule.place, facts.party.place);
  if (missing) words.push(`The customer’s ${missing} is not known, so the rules of every one hold`);
  return words.join('. ');
}

function sentence(bar: Bar, holidays: readonly string[], facts: RefusalFacts): string {
  const { rule } = bar;
  switch (bar.kind) {
    case 'hold':
      return isHouseRule(rule)
        ? holdWords(bar.hold, facts)
        : `${titled(rule, rule.text)}: ${holdWords(bar.hold, facts)}`;
    case 'consent':
      return `${titled(rule, rule.text)}: none is on record`;
    case 'count':
      return `${titled(rule, limitInWords(rule))}: ${countWords(bar, facts)}`;
    case 'hours':
      return [titled(rule, limitInWords(rule)), hoursWords(bar.rule, holidays, facts)]
        .filter(Boolean)
        .join(': ');
    default:
      return assertNever(bar);
  }
}

/** "At most 4 calls in 7 days (rule ST4, District of Columbia, USA)"; our own rules go without a number. */
function titled(rule: ContactRule, words: string): string {
  const title = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  if (isHouseRule(rule)) return title;
  const where = rule.place ? `, ${rule.place.name}` : '';
  return `${title} (rule ${rule.number}${where}${rule.verified ? '' : ', not verified'})`;
}

function holdWords({ kind, since, note }: Hold, facts: RefusalFacts): string {
  return `${holdSentence(kind)} (noted on ${dayWords(since, facts)}${note === '' ? '' : `, ${note}`})`;
}

function countWords({ rule, since }: Extract<Bar, { kind: 'count' }>, facts: RefusalFacts): string {
  if (since === null) return 'none is left';
  const on = dayWords(since.at, facts);
  if (rule.kind === 'pause') return `the last one was on ${on}`;
  const done = verbFor(rule);
  return rule.most === 1 ? `one was ${done} on ${on}` : `${rule.most} were ${done} since ${on}`;
}

function verbFor({ together, counts }: CapRule): string {
  if (counts === 'answered') return 'answered';
  return together.includes('call') ? 'made' : 'sent';
}

/** Empty: the clock says it. */
function hoursWords(rule: HoursRule, holidays: readonly string[], facts: RefusalFacts): string {
  const { clocks, free, until, party, locale } = facts;
  if (holidays.length > 0) return joinWords(holidays);
  const many = clocks.zones.length > 1;
  const cities = joinWords(clocks.zones.map(cityOf));
  if (until === null) {
    return many ? `these hours never meet in ${cities}: note where the customer is` : 'no day is allowed';
  }
  if (rule.onlyWhenUnknown) {
    return party.zoneIsKnown
      ? 'it is not known in which country this consumer lives'
      : 'the customer’s time zone is not known, so ours is used';
  }
  const own = ourOpenDays(rule, free, clocks.ourZone, clocks.ours);
  if (own === null || own.from > free) return 'it is the weekend here';
  const zone = clocks.zones[0] ?? clocks.ourZone;
  const when = `${formatShortDay(dayIn(zone, free), locale)}, ${formatTime(free, zone, locale)}`;
  if (many) return `they have to be open in ${cities} at the same time`;
  return facts.clockIsShown && free === facts.from ? '' : `it is ${when} there`;
}

function dayWords(at: Instant, { clocks, from, locale }: RefusalFacts): string {
  const zone = clocks.zones[0] ?? clocks.ourZone;
  return formatDay(dayIn(zone, at), locale, dayIn(zone, from));
}

/** "America/New_York" is "New York". */
function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
