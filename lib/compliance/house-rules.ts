import type { ContactRule } from './contact-rule.ts';

const SOURCE = 'House rules, tighter than every rule found (rules.md B5)';
const CHECKED = '2026-11-21';

/** What holds for every contact unless law is stricter: `rules.md`, section B5. */
export const HOUSE_RULES: readonly ContactRule[] = [
  {
    id: 'house-call-hours',
    kind: 'hours',
    channels: ['call'],
    hours: [null, [9, 19], [9, 19], [9, 19], [9, 19], [9, 19], [10, 16]],
    text: 'Call hours: weekdays 9 to 19, Saturday 10 to 16, their time',
    source: SOURCE,
    checkedOn: CHECKED,
  },
  {
    id: 'house-calls-7',
    kind: 'cap',
    channels: ['call'],
    most: 2,
    days: 7,
    counts: 'all',
    text: 'At most 2 calls in 7 days',
    source: SOURCE,
    checkedOn: CHECKED,
  },
  {
    id: 'house-pause-after-talk',
    kind: 'cap',
    channels: ['call'],
    most: 1,
    days: 7,
    counts: 'conversations',
    text: 'After a conversation, no call for 7 days',
    source: SOURCE,
    checkedOn: CHECKED,
  },
  {
    id: 'house-mails-7',
    kind: 'cap',
    channels: ['email'],
    most: 2,
    days: 7,
    counts: 'all',
    text: 'At most 2 mails in 7 days',
    source: SOURCE,
    checkedOn: CHECKED,
  },
  {
    id: 'house-all-7',
    kind: 'cap',
    channels: ['call', 'email', 'letter'],
    most: 3,
    days: 7,
    counts: 'all',
    text: 'At most 3 contacts in 7 days, all ways together',
    source: SOURCE,
    checkedOn: CHECKED,
  },
  {
    id: 'house-all-30',
    kind: 'cap',
    channels: ['call', 'email', 'letter'],
    most: 8,
    days: 30,
    counts: 'all',
    text: 'At most 8 contacts in 30 days, all ways together',
    source: SOURCE,
    checkedOn: CHECKED,
  },
];
