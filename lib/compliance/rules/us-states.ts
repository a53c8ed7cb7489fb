import type { ContactRule } from '../contact-rule.ts';
import type { RulePlace } from '../rule-place.ts';
import { CHECKED_ON, cite } from '../sources.ts';

function state(region: string, name: string, city: string | null = null): RulePlace {
  return { country: 'US', region, city, name: `${name}, USA` };
}

const CALIFORNIA = state('CA', 'California');
const MASSACHUSETTS = state('MA', 'Massachusetts');
const NEW_YORK_CITY = state('NY', 'New York City', 'New York City');
const COLUMBIA = state('DC', 'District of Columbia');
const FLORIDA = state('FL', 'Florida');
const TEXAS = state('TX', 'Texas');
const NORTH_CAROLINA = state('NC', 'North Carolina');

const DAILY_8_TO_21 = {
  kind: 'hours',
  hours: Array.from({ length: 7 }, () => [8, 21] as const),
  onHolidays: true,
  ourDays: 'any',
} as const;

const CALLS = { kind: 'cap', channels: ['call'], together: ['call'], counts: 'tries' } as const;

/** Laws that reach whoever collects from a consumer, the creditor itself included. */
const ANYBODY = { binds: 'both', debtors: 'consumer', checkedOn: CHECKED_ON, verified: true } as const;

const ROSENTHAL = {
  ...ANYBODY,
  number: 'ST1',
  place: CALIFORNIA,
  source: cite('Civ. Code 1788.2(c), 1788.17, how much it takes over partly not read', 'R6', 'R28'),
  verified: false,
} as const;

const MASSACHUSETTS_RULE = { ...ANYBODY, number: 'ST2', binds: 'creditor', place: MASSACHUSETTS } as const;
const NEW_YORK_RULE = { ...ANYBODY, number: 'ST3', place: NEW_YORK_CITY } as const;
const NEW_YORK_SOURCE = cite('6 RCNY 5-76, 5-77, in force 1 September 2026', 'R33', 'R34', 'R35');
const COLUMBIA_RULE = {
  ...ANYBODY,
  number: 'ST4',
  place: COLUMBIA,
  source: cite('D.C. Code 28-3814', 'R3', 'R36', 'R37'),
} as const;

/** `rules.md`, section B2. */
export const US_STATES: readonly ContactRule[] = [
  {
    ...ROSENTHAL,
    id: 'ST1',
    kind: 'duty',
    about: 'truth',
    channels: ['call', 'email', 'letter'],
    text: 'Who collects its own consumer debts keeps to what federal law asks of collectors: US3 to US11',
    source: cite('Civ. Code 1788.2(c)', 'R6', 'R28'),
    verified: true,
  },
  {
    ...ROSENTHAL,
    id: 'ST1-hours',
    ...DAILY_8_TO_21,
    channels: ['call', 'email'],
    text: 'No call or electronic message before 8 or after 21 where the consumer is, as for collectors (US3)',
  },
  {
    ...ROSENTHAL,
    id: 'ST1-calls',
    ...CALLS,
    most: 7,
    days: 7,
    per: 'item',
    text: 'At most 7 calls in 7 days about one debt, as for collectors (US1)',
  },
  {
    ...ROSENTHAL,
    id: 'ST1-pause',
    kind: 'pause',
    channels: ['call'],
    days: 7,
    per: 'item',
    text: 'No call for 7 days after a phone conversation about the debt, as for collectors (US1)',
  },
  {
    ...MASSACHUSETTS_RULE,
    id: 'ST2-week',
    ...CALLS,
    most: 2,
    days: 7,
    per: 'item',
    text: 'At most 2 calls at home in 7 days about one debt',
    source: cite('940 CMR 7.04', 'R8', 'R32'),
  },
  {
    ...MASSACHUSETTS_RULE,
    id: 'ST2-month',
    ...CALLS,
    most: 2,
    days: 30,
    per: 'item',
    text: 'At most 2 calls in 30 days about one debt to a number that may not be a home line',
    source: cite('940 CMR 7.04; the program cannot tell which line is at home', 'R8', 'R32'),
  },
  {
    ...MASSACHUSETTS_RULE,
    id: 'ST2-hours',
    ...DAILY_8_TO_21,
    channels: ['call'],
    text: 'Calls from 8 to 21, unless other waking hours are known',
    source: cite('940 CMR 7.04', 'R8'),
  },
  {
    ...MASSACHUSETTS_RULE,
    id: 'ST2-no-calls',
    kind: 'no-contact',
    channels: ['call'],
    holds: ['no-calls'],
    text: 'Calls at work stop on request',
    source: cite('940 CMR 7.04', 'R8', 'R32'),
  },
  {
    ...MASSACHUSETTS_RULE,
    id: 'ST2-name',
    kind: 'duty',
    about: 'truth',
    channels: ['call', 'email', 'letter'],
    text: 'Give the business name and your first and last name, or one fixed other name; threaten nothing that is not meant',
    source: cite('940 CMR 7.04', 'R8'),
  },
  {
    ...MASSACHUSETTS_RULE,
    id: 'ST2-privacy',
    kind: 'duty',
    about: 'privacy',
    channels: ['call', 'email', 'letter'],
    text: 'No hint of a debt on envelopes or to others in the household',
    source: cite('940 CMR 7.05, 7.06', 'R29', 'R30'),
  },
  {
    ...MASSACHUSETTS_RULE,
    id: 'ST2-facts',
    kind: 'duty',
    about: 'notice',
    channels: ['call', 'email', 'letter'],
    text: 'The facts of the debt within 5 business days of the first contact; a written dispute stops everything until it is answered',
    source: cite('940 CMR 7.07, 7.08', 'R31'),
  },
  {
    ...MASSACHUSETTS_RULE,
    id: 'ST2-texts',
    kind: 'duty',
    about: 'records',
    channels: ['call'],
    text: 'Text messages count as calls',
    source: cite('940 CMR 7.04, as to texts not read', 'R8'),
    verified: false,
  },
  {
    ...NEW_YORK_RULE,
    id: 'ST3-consent',
    kind: 'consent',
    channels: ['email'],
    text: 'Electronic messages only with the consumer’s agreement on record',
    source: NEW_YORK_SOURCE,
  },
  {
    ...NEW_YORK_RULE,
    id: 'ST3-cap',
    kind: 'cap',
    channels: ['call', 'email', 'letter'],
    together: ['call', 'email', 'letter'],
    most: 3,
    days: 7,
    per: 'account',
    counts: 'tries',
    text: 'At most 3 tries in 7 days for one account',
    source: NEW_YORK_SOURCE,
    verified: false,
  },
  {
    ...NEW_YORK_RULE,
    id: 'ST3-pause',
    kind: 'pause',
    channels: ['call', 'email', 'letter'],
    days: 7,
    per: 'account',
    text: 'No contact for 7 days after a conversation',
    source: NEW_YORK_SOURCE,
    verified: false,
  },
  {
    ...NEW_YORK_RULE,
    id: 'ST3-opt-out',
    kind: 'duty',
    about: 'opt-out',
    channels: ['email'],
    text: 'A way out for each way of contact, in every message',
    source: NEW_YORK_SOURCE,
  },
  {
    ...NEW_YORK_RULE,
    id: 'ST3-records',
    kind: 'duty',
    about: 'records',
    channels: ['call', 'email', 'letter'],
    text: 'Every contact is kept on record for 3 years',
    source: NEW_YORK_SOURCE,
  },
  {
    ...COLUMBIA_RULE,
    id: 'ST4-calls',
    ...CALLS,
    most: 4,
    days: 7,
    per: 'account',
    text: 'At most 4 calls for one account in 7 days',
  },
  {
    ...COLUMBIA_RULE,
    id: 'ST4-messages',
    kind: 'cap',
    channels: ['email'],
    together: ['email'],
    most: 5,
    days: 7,
    per: 'account',
    counts: 'tries',
    text: 'At most 5 electronic messages in 7 days',
  },
  {
    ...COLUMBIA_RULE,
    id: 'ST4-consent',
    kind: 'consent',
    channels: ['email'],
    text: 'Electronic messages only with the consumer’s agreement on record; one message in 7 days may ask for it',
  },
  {
    ...COLUMBIA_RULE,
    id: 'ST4-privacy',
    kind: 'duty',
    about: 'privacy',
    channels: ['call', 'email', 'letter'],
    text: 'Nothing is told to employer, family, friends or neighbours',
  },
  {
    ...ANYBODY,
    id: 'ST5-hours',
    number: 'ST5',
    place: FLORIDA,
    ...DAILY_8_TO_21,
    channels: ['call'],
    text: 'No contact between 21 and 8 on the consumer’s clock without agreement; e-mail is free since 16 May 2025',
    source: cite('Fla. Stat. 559.72', 'R5', 'R38'),
  },
  {
    ...ANYBODY,
    id: 'ST5-work',
    number: 'ST5',
    place: FLORIDA,
    kind: 'duty',
    about: 'work',
    channels: ['call', 'email', 'letter'],
    text: 'The employer is not contacted before a judgment',
    source: cite('Fla. Stat. 559.72', 'R5', 'R38'),
  },
  {
    ...ANYBODY,
    id: 'ST6',
    number: 'ST6',
    place: TEXAS,
    kind: 'duty',
    about: 'truth',
    channels: ['call', 'email', 'letter'],
    text: 'No threat of violence, false accusation, arrest or seizure without a court; no "wilfully refuses" about a disputed debt; to say that one will sue is allowed if it is meant',
    source: cite('Tex. Fin. Code 392', 'R4', 'R39'),
  },
  {
    ...ANYBODY,
    id: 'ST7',
    number: 'ST7',
    place: NORTH_CAROLINA,
    kind: 'duty',
    about: 'privacy',
    channels: ['call', 'email', 'letter'],
    text: 'No contact about the debt with others, and nothing visible to others but name, address and phone',
    source: cite('N.C. Gen. Stat. 75-50 ff.', 'R7', 'R40'),
  },
];
