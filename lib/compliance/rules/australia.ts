import type { ContactRule } from '../contact-rule.ts';
import { CHECKED_ON, cite } from '../sources.ts';

const GUIDELINE = {
  binds: 'both',
  debtors: 'consumer',
  place: { country: 'AU', region: null, city: null, name: 'Australia' },
  checkedOn: CHECKED_ON,
  verified: true,
} as const;

const TIMES = cite('ACCC and ASIC, RG 96, part 2 section 4', 'R59');
const FREQUENCY = cite('ACCC and ASIC, RG 96, part 2 section 5', 'R60', 'R61');

const CONTACTS = {
  ...GUIDELINE,
  number: 'AU2',
  kind: 'cap',
  channels: ['call', 'email', 'letter'],
  together: ['call', 'email', 'letter'],
  per: 'account',
  counts: 'reached',
  source: FREQUENCY,
} as const;

/** `rules.md`, section B4: a guideline that stands behind the bans on harassment. */
export const AUSTRALIA: readonly ContactRule[] = [
  {
    ...GUIDELINE,
    id: 'AU1-hours',
    number: 'AU1',
    kind: 'hours',
    channels: ['call'],
    hours: [[9, 21], ...Array.from({ length: 5 }, () => [7.5, 21] as const), [9, 21]],
    onHolidays: false,
    ourDays: 'any',
    text: 'Calls Monday to Friday 7:30 to 21, weekends 9 to 21, none on national public holidays, on their clock',
    source: TIMES,
  },
  {
    ...GUIDELINE,
    id: 'AU1-wishes',
    number: 'AU1',
    kind: 'duty',
    about: 'work',
    channels: ['call'],
    text: 'Their own wishes come first; at work in known hours or weekdays 9 to 17; face to face 9 to 21',
    source: TIMES,
  },
  {
    ...CONTACTS,
    id: 'AU2-week',
    most: 3,
    days: 7,
    text: 'At most 3 contacts a week for one account',
  },
  {
    ...CONTACTS,
    id: 'AU2-month',
    most: 10,
    // A month is read as the longest there is, so that no calendar month holds an eleventh.
    days: 31,
    text: 'At most 10 contacts a month for one account',
  },
  {
    ...GUIDELINE,
    id: 'AU2-need',
    number: 'AU2',
    kind: 'duty',
    about: 'decency',
    channels: ['call', 'email', 'letter'],
    text: 'Only contacts that are necessary, no excess of tries; face to face once a month at most',
    source: FREQUENCY,
  },
];
