import type { ContactRule } from '../contact-rule.ts';
import type { RulePlace } from '../rule-place.ts';
import { CHECKED_ON, cite, unread } from '../sources.ts';

const UK: RulePlace = { country: 'GB', region: null, city: null, name: 'United Kingdom' };
const EU: RulePlace = { country: 'EU', region: null, city: null, name: 'European Union' };
const GERMANY: RulePlace = { country: 'DE', region: null, city: null, name: 'Germany' };

const DUTY = {
  kind: 'duty',
  binds: 'both',
  channels: ['call', 'email', 'letter'],
  checkedOn: CHECKED_ON,
  verified: true,
} as const;

/** `rules.md`, section B3: no numbers for hours or frequency, so all of it is for a person and the words of a text. */
export const UK_AND_EU: readonly ContactRule[] = [
  {
    ...DUTY,
    id: 'UK1',
    number: 'UK1',
    place: UK,
    debtors: 'trade',
    about: 'interest',
    text: 'Late trade invoices bear interest of base rate plus 8 points, simple, per day, and 40, 70 or 100 GBP per invoice (from 1,000 and from 10,000), without a clause',
    source: cite('Late Payment of Commercial Debts (Interest) Act 1998', 'R41', 'R42'),
  },
  {
    ...DUTY,
    id: 'UK2',
    number: 'UK2',
    place: UK,
    binds: 'agency',
    debtors: 'consumer',
    about: 'decency',
    text: 'No unreasonable times, wishes on when, where and how are heeded, identity before any detail, envelopes private and confidential, no premium numbers, nothing embarrassing in public',
    source: cite('FCA CONC 7.9', 'R43', 'R44'),
  },
  {
    ...DUTY,
    id: 'UK3',
    number: 'UK3',
    place: UK,
    debtors: 'both',
    about: 'decency',
    text: 'No demands so frequent, harsh or public that they alarm, distress or humiliate; no false claim of crime or office; no official-looking papers',
    source: cite('Administration of Justice Act 1970 s.40', 'R45'),
  },
  {
    ...DUTY,
    id: 'UK4',
    number: 'UK4',
    place: UK,
    debtors: 'consumer',
    about: 'notice',
    text: 'England and Wales: before a claim against a person or sole trader, a letter of claim with what the protocol asks, then at least 30 days; companies about 14 days',
    source: cite('Pre-Action Protocol for Debt Claims', 'R9', 'R46', 'R47'),
  },
  {
    ...DUTY,
    id: 'EU1',
    number: 'EU1',
    place: EU,
    debtors: 'trade',
    about: 'interest',
    text: 'Late trade invoices bear interest of the ECB rate plus at least 8 points from the day after the due date, without a reminder, and EUR 40; 30 days to pay if nothing was agreed',
    source: cite('Directive 2011/7/EU', 'R48'),
  },
  {
    ...DUTY,
    id: 'DE1',
    number: 'DE1',
    place: GERMANY,
    debtors: 'both',
    about: 'notice',
    text: 'In default after a reminder, or 30 days after due date and invoice; consumers only if the invoice said so; a date of our own on the invoice is not enough',
    source: cite('BGB 286', 'R49', 'R50'),
  },
  {
    ...DUTY,
    id: 'DE2',
    number: 'DE2',
    place: GERMANY,
    debtors: 'both',
    about: 'interest',
    text: 'The first reminder is free, later letters about EUR 2 to 3, no labour cost; consumers owe base rate plus 5 points',
    source: cite('What courts accept', 'R51', 'R52'),
  },
  {
    ...DUTY,
    id: 'DE2-trade',
    number: 'DE2',
    place: GERMANY,
    debtors: 'trade',
    about: 'interest',
    text: 'Trade customers owe base rate plus 9 points and EUR 40',
    source: unread('BGB 288'),
    verified: false,
  },
];
