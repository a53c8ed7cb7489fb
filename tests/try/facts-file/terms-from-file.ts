import { type BookTerms, bookTerms } from '../../../lib/app/book-terms.ts';
import { whereabouts } from '../../../lib/app/whereabouts.ts';
import { checkAdjustment } from '../../../lib/compliance/adjust-rules.ts';
import { ALL_RULES } from '../../../lib/compliance/all-rules.ts';
import { addDays, dayIn, type Instant } from '../../../lib/domain/day.ts';
import type { DunningProcedure } from '../../../lib/domain/dunning-procedure.ts';
import { type HolidayCalendar, holidayCalendar } from '../../../lib/domain/holiday-calendar.ts';
import type { RuleAdjustment } from '../../../lib/domain/rule-adjustment.ts';
import { type Settings, settingsSchema } from '../../../lib/domain/settings.ts';
import { DEFAULT_PROCEDURES } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { calendarsOf } from './calendars-of.ts';
import { FileProblem } from './file-problem.ts';
import type { FileRule, FileTerms, NamedDay } from './terms-fields.ts';

interface Asked {
  readonly now: Instant;
  readonly zone: string;
  readonly locale: string;
  /** For so many days from now holidays are known. */
  readonly days: number;
  readonly book: readonly AccountFacts[];
}

/** What holds for the accounts of a file; holidays that it does not give are those of the places. */
export async function termsFromFile(said: FileTerms, asked: Asked): Promise<BookTerms> {
  const { now, zone, locale } = asked;
  const settings: Settings = settingsSchema.parse({
    senderPhone: '',
    paymentLines: '',
    homeCurrency: 'USD',
    ownAddresses: [],
    ownDomains: [],
    ...said.settings,
    zone,
    locale,
  });
  const procedure = procedureFrom(said);
  const terms = bookTerms({
    now,
    settings,
    procedures: new Map(procedure ? [[procedure.id, procedure]] : []),
    adjustments: said.rules.map((rule, index) => adjustmentFrom(rule, index, now)),
  });
  const places = asked.book.map((facts) => whereabouts(facts, settings).place);
  const calendarOf = await calendarsOf([settings.place, ...places], yearsOf(asked));
  const { ours, theirs } = said.holidays;
  const own = settings.ownHolidays;
  return {
    ...terms,
    ours: ours ? holidayCalendar([], [...ours, ...own]) : withOwn(calendarOf(settings.place), own),
    calendarOf: theirs ? () => holidayCalendar([], theirs) : calendarOf,
  };
}

/** Days of the firm's own beside the public ones. */
function withOwn(calendar: HolidayCalendar, own: readonly NamedDay[]): HolidayCalendar {
  const names = new Map(own.map(({ on, name }) => [on, name]));
  return { nameOf: (on) => names.get(on) ?? calendar.nameOf(on), covers: calendar.covers };
}

/** `null`: each customer has that of its kind. */
export function procedureFrom({ procedure }: Pick<FileTerms, 'procedure'>): DunningProcedure | null {
  if (procedure === undefined) return null;
  return typeof procedure === 'string' ? DEFAULT_PROCEDURES[procedure] : procedure;
}

/** The year before as well: terms and gaps look back. */
function yearsOf({ now, zone, days }: Asked): number[] {
  const first = dayIn(zone, now);
  const [from, to] = [addDays(first, -60), addDays(first, days + 60)].map((on) => Number(on.slice(0, 4)));
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, n) => (from ?? 0) + n);
}

function adjustmentFrom(said: FileRule, index: number, at: Instant): RuleAdjustment {
  const change =
    'most' in said
      ? { kind: 'most' as const, most: said.most }
      : 'hours' in said
        ? { kind: 'hours' as const, hours: said.hours }
        : { kind: 'off' as const };
  const { rule: ruleId, reason } = said;
  const checked = checkAdjustment(ALL_RULES, { ruleId, change, reason });
  if (!checked.ok) throw new FileProblem(`rules[${index}]`, checked.message.replace(/\.$/, ''));
  return { id: `rule-change-${index + 1}`, ruleId, at, change, reason };
}
