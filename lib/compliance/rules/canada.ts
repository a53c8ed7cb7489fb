import type { ContactRule, DayHours } from '../contact-rule.ts';
import type { RulePlace } from '../rule-place.ts';
import { CHECKED_ON, cite } from '../sources.ts';

function province(region: string, name: string): RulePlace {
  return { country: 'CA', region, city: null, name: `${name}, Canada` };
}

/** The table names no kind of debtor, so both: in doubt the stricter. */
const CANADIAN = { debtors: 'both', checkedOn: CHECKED_ON, verified: true } as const;

const ONTARIO = {
  ...CANADIAN,
  number: 'CA1',
  binds: 'agency',
  place: province('ON', 'Ontario'),
  source: cite('CDSSA, Reg. 74', 'R53', 'R54'),
} as const;

const BRITISH_COLUMBIA = {
  ...CANADIAN,
  number: 'CA2',
  binds: 'both',
  place: province('BC', 'British Columbia'),
  source: cite('BPCPA Part 7', 'R55', 'R56', 'R57'),
} as const;

const WEEKDAYS_7_TO_21 = Array.from({ length: 6 }, () => [7, 21] as const);
const SUNDAY_AFTERNOON: readonly DayHours[] = [[13, 17], ...WEEKDAYS_7_TO_21];
const NO_SUNDAY: readonly DayHours[] = [null, ...Array.from({ length: 6 }, () => [8, 20] as const)];

/** `rules.md`, section B4. */
export const CANADA: readonly ContactRule[] = [
  {
    ...ONTARIO,
    id: 'CA1-hours',
    kind: 'hours',
    channels: ['call', 'email'],
    hours: SUNDAY_AFTERNOON,
    onHolidays: false,
    ourDays: 'any',
    text: 'Monday to Saturday 7 to 21, Sunday 13 to 17, not on holidays',
  },
  {
    ...ONTARIO,
    // After the first conversation by law; counted from the first contact here, which is the stricter.
    id: 'CA1-contacts',
    kind: 'cap',
    channels: ['call', 'email'],
    together: ['call', 'email'],
    most: 3,
    days: 7,
    per: 'account',
    counts: 'reached',
    text: 'After the first conversation at most 3 contacts in 7 days without agreement: spoken, mail or voicemail; not unanswered rings, not letters',
  },
  {
    ...ONTARIO,
    id: 'CA1-notice',
    kind: 'duty',
    about: 'notice',
    channels: ['call', 'email', 'letter'],
    text: 'Notice first, then 6 days of waiting before the first demand',
  },
  {
    ...BRITISH_COLUMBIA,
    id: 'CA2-hours',
    kind: 'hours',
    channels: ['call'],
    hours: SUNDAY_AFTERNOON,
    onHolidays: false,
    ourDays: 'any',
    text: 'Monday to Saturday 7 to 21, Sunday 13 to 17, never on statutory holidays, on their clock',
  },
  {
    ...BRITISH_COLUMBIA,
    id: 'CA2-no-calls',
    kind: 'no-contact',
    channels: ['call'],
    holds: ['no-calls', 'lawyer'],
    text: 'Who asks for writing only, or for the lawyer only, is not called',
  },
  {
    ...BRITISH_COLUMBIA,
    id: 'CA2-work',
    kind: 'duty',
    about: 'work',
    channels: ['call', 'email', 'letter'],
    text: 'At work only once, or to learn the home address; no harassment, nothing made public',
  },
  {
    ...CANADIAN,
    id: 'CA3-hours',
    number: 'CA3',
    binds: 'agency',
    place: province('QC', 'Quebec'),
    kind: 'hours',
    channels: ['call', 'email'],
    hours: NO_SUNDAY,
    onHolidays: false,
    ourDays: 'any',
    text: 'Monday to Saturday 8 to 20, not on Sundays and listed holidays',
    source: cite('Quebec, permitted times', 'R58'),
  },
];
