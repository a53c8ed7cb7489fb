import type { CallBranch } from './call-branch.ts';
import { byName } from './call-facts.ts';

/** What ends the asking at once, whatever else was planned (cases 59 and 64). */
export const STOPPING_BRANCHES: readonly CallBranch[] = [
  {
    id: 'no-more-calls',
    label: 'No more calls, please',
    say: (facts) => [
      `Of course${byName(facts)}. I will note it now, and we will not call you again.`,
      'May we write to you instead?',
    ],
    note: [
      'Which way is welcome, and which is not.',
      'If they want no contact at all, choose “Wants no more contact” as the reason on the card.',
    ],
    courtesy: {
      text: 'Who asks not to be called is not called again; one confirmation in writing is allowed.',
      rule: 'US4-calls',
    },
    heard: null,
    preset: () => ({ outcome: 'no-more-calls' }),
    route: ['close'],
  },
  {
    id: 'lawyer',
    label: 'A lawyer speaks for them',
    say: () => [
      'Thank you for telling me. From now on I will turn to your lawyer.',
      'May I have the name and the address?',
    ],
    note: ['Name, firm, address and phone of the lawyer. Talk about nothing else.'],
    courtesy: {
      text: 'From now on the lawyer alone is written to, so the conversation about the invoices ends here.',
      rule: 'CA2-no-calls',
    },
    heard: null,
    preset: () => ({ outcome: 'talked', reason: 'lawyer' }),
    route: ['close'],
  },
  {
    id: 'insolvency',
    label: 'Insolvency',
    say: () => [
      'Thank you for telling me, and I am sorry to hear it. I will not ask you for anything further.',
      'Who is in charge of it, and which court and file number is it?',
    ],
    note: ['Administrator or trustee, court, file number, day of the filing. Ask for no sum and no day.'],
    courtesy: {
      text: 'Once they have filed, nothing from before that day may be asked for, by phone, e-mail or letter.',
      rule: 'US13',
    },
    heard: null,
    preset: () => ({ outcome: 'talked', reason: 'insolvency' }),
    route: ['close'],
  },
  {
    id: 'death',
    label: 'Somebody has died',
    say: () => ['I am very sorry for your loss. Please forgive the call.', 'We will not trouble you now.'],
    note: [
      'Who told you, and how they would like to be reached, if they offer it. Ask nothing else.',
      'Say nothing about the account: who is speaking is not the person it is about.',
    ],
    courtesy: {
      text: 'Everything rests until one of us has decided, with care, whom to write to and when.',
      rule: 'house-freeze',
    },
    heard: null,
    preset: () => ({ outcome: 'third-person', reason: 'death' }),
    route: [],
  },
  {
    id: 'fraud',
    label: 'Did not order it',
    say: (facts) => [
      `Thank you for telling me${byName(facts)}. I take that seriously, and we will stop asking for it.`,
      'May I ask how you found out? We will look into it and write to you.',
    ],
    note: ['What they know: which order, which address, whether they have reported it. Doubt nothing aloud.'],
    courtesy: {
      text: 'Where the order may be somebody else’s, everything stops until it has been looked into.',
      rule: 'house-freeze',
    },
    heard: null,
    preset: () => ({ outcome: 'talked', reason: 'fraud' }),
    route: ['close'],
  },
];
