import { adjustRules } from '../compliance/adjust-rules.ts';
import { ALL_RULES } from '../compliance/all-rules.ts';
import type { ContactRule } from '../compliance/contact-rule.ts';
import type { Account } from '../domain/account.ts';
import type { Instant } from '../domain/day.ts';
import type { DunningProcedure } from '../domain/dunning-procedure.ts';
import {
  type HolidayCalendar,
  holidayCalendar,
  type KnownHolidays,
  NO_HOLIDAYS,
} from '../domain/holiday-calendar.ts';
import { type Place, placeKey } from '../domain/place.ts';
import type { RuleAdjustment } from '../domain/rule-adjustment.ts';
import type { Settings } from '../domain/settings.ts';
import { DEFAULT_PROCEDURES } from '../dunning/default-procedure.ts';
import type { Moment } from '../dunning/facts.ts';
import { momentAt } from '../dunning/moment-at.ts';
import { remember } from '../shared/remember.ts';

/** What holds for every account of a book at one moment: read once, asked for each account. */
export interface BookTerms {
  readonly now: Instant;
  readonly settings: Settings;
  /** The ways of following up by id: the user's own where she has changed one. */
  readonly procedures: ReadonlyMap<string, DunningProcedure>;
  /** As the user has tightened or loosened them. */
  readonly rules: readonly ContactRule[];
  readonly ours: HolidayCalendar;
  readonly calendarOf: (place: Place | null) => HolidayCalendar;
}

interface Kept {
  readonly now: Instant;
  readonly settings: Settings;
  readonly procedures?: ReadonlyMap<string, DunningProcedure>;
  readonly adjustments?: readonly RuleAdjustment[];
  readonly holidays?: readonly KnownHolidays[];
}

/** The terms from what is kept; what is not kept is as it was shipped. */
export function bookTerms({ now, settings, procedures, adjustments = [], holidays = [] }: Kept): BookTerms {
  const byKey = remember((key: string): HolidayCalendar => {
    const rows = holidays.filter(({ place }) => place === key);
    return rows.length > 0 ? holidayCalendar(rows) : NO_HOLIDAYS;
  });
  const ours = holidays.filter(({ place }) => settings.place && place === placeKey(settings.place));
  return {
    now,
    settings,
    procedures: procedures ?? NONE_CHANGED,
    rules: adjustments.length > 0 ? adjustRules(ALL_RULES, adjustments) : ALL_RULES,
    ours: holidayCalendar(ours, settings.ownHolidays),
    calendarOf: (place) => (place ? byKey(placeKey(place)) : NO_HOLIDAYS),
  };
}

const NONE_CHANGED: ReadonlyMap<string, DunningProcedure> = new Map();

/** The account's own way of following up, else that of its kind; each as the user has changed it. */
export function procedureFor({ procedureId, kind }: Account, { procedures }: BookTerms): DunningProcedure {
  const own = procedureId === null ? null : (procedures.get(procedureId) ?? shipped(procedureId));
  const usual = DEFAULT_PROCEDURES[kind];
  return own ?? procedures.get(usual.id) ?? usual;
}

function shipped(id: string): DunningProcedure | null {
  return Object.values(DEFAULT_PROCEDURES).find((procedure) => procedure.id === id) ?? null;
}

/** Now, as the firm's clock and calendar and those of a customer at that place have it. */
export function momentFor({ now, settings, ours, calendarOf }: BookTerms, place: Place | null): Moment {
  const { zone, locale, tolerances } = settings;
  return momentAt(now, zone, locale, { ours, theirs: calendarOf(place), tolerances });
}
