import { CALL_BRANCHES } from './branches.ts';
import type { CallBranch } from './call-branch.ts';
import { askedFor, type CallFacts, dayWords } from './call-facts.ts';
import type { BranchId, StepId } from './step-id.ts';
import {
  askWords,
  bridgeWords,
  closeWords,
  detailWords,
  openingWords,
  repeatWords,
  serviceWords,
} from './step-words.ts';

/** One step of a guided call. */
export interface CallStep {
  readonly id: StepId;
  readonly title: string;
  /** What is said, a sentence or two at a time; none: it is the customer who speaks. */
  readonly say: (facts: CallFacts, branch: CallBranch | null) => readonly string[];
  /** What to listen for, and what to write down. */
  readonly listenFor: (facts: CallFacts) => readonly string[];
  /** What may well be said here. */
  readonly branches: readonly BranchId[];
}

const WHY: readonly BranchId[] = [
  'oversight',
  'not-received',
  'approval',
  'order-number',
  'already-paid',
  'cash-trouble',
  'complaint',
  'part-disputed',
  'refuses',
];

const STEPS: Record<StepId, Omit<CallStep, 'id'>> = {
  opening: {
    title: 'Warm opening',
    say: openingWords,
    listenFor: (facts) => [
      askedFor(facts) === null
        ? 'Write down name and extension. What it is about is for that person alone.'
        : `Is it ${askedFor(facts)} in person? What it is about is for nobody else.`,
      'Is it a good moment? If not, ask when, and write it down.',
    ],
    branches: ['voicemail', 'no-answer', 'third-person', 'wrong-person', 'wrong-number', 'no-more-calls'],
  },
  service: {
    title: 'How was the service?',
    say: serviceWords,
    listenFor: () => [
      'If there is a complaint, it comes out here. It goes first, before any invoice.',
      'A good word: write it down too.',
    ],
    branches: ['satisfied', 'complaint', 'part-disputed', 'not-received'],
  },
  bridge: {
    title: 'Come to the invoice',
    say: bridgeWords,
    listenFor: (facts) => ['Say it once and plainly. Then stop.', ...ifStale(facts)],
    branches: WHY,
  },
  listen: {
    title: 'Pause and listen',
    say: () => ['Please take your time.', 'May I ask what is holding it up?'],
    listenFor: () => [
      'Say nothing for a while, even if it feels long. Let them finish.',
      'Ask for the reason, do not guess it.',
    ],
    branches: WHY,
  },
  repeat: {
    title: 'Say it back',
    say: repeatWords,
    listenFor: () => [
      'What you heard, in a few words of your own.',
      'Wait for their yes. If it is not right, listen once more.',
    ],
    branches: ['complaint', 'part-disputed', 'refuses'],
  },
  ask: {
    title: 'Ask for a day',
    say: askWords,
    listenFor: () => [
      'An amount and a day. “Soon” is no day: “Which day shall I write down?”',
      'How it will be paid, if they say.',
    ],
    branches: ['cash-trouble', 'approval', 'already-paid', 'refuses'],
  },
  options: {
    title: 'If it is hard',
    say: () => [
      'Would it help to pay a part now and the rest a little later?',
      'Or shall we spread it over a few instalments, on days that suit you?',
    ],
    listenFor: () => [
      'Each amount and each day, just as they say them.',
      'A rate, if one is named, to the digit: 6.23 is not 6.32.',
    ],
    branches: ['hardship', 'insolvency', 'refuses'],
  },
  details: {
    title: 'Check their details',
    say: detailWords,
    listenFor: () => ['Every address and number that is right gets today’s date.'],
    branches: [],
  },
  close: {
    title: 'Thank and close',
    say: closeWords,
    listenFor: () => ['Let them hang up first. Then write it down at once.'],
    branches: [],
  },
};

export function stepOf(id: StepId): CallStep {
  return { id, ...STEPS[id] };
}

/** What else may be said at any time, once somebody is on the phone. */
export function otherBranches({ id, branches }: CallStep): BranchId[] {
  const rare = id === 'opening' ? BEFORE_ANYBODY : SOMEBODY_SPEAKS;
  return rare.filter((branch) => !branches.includes(branch));
}

const BEFORE_ANYBODY: readonly BranchId[] = [
  'lawyer',
  'insolvency',
  'death',
  'fraud',
  'hardship',
  'complaint',
];
const NOT_LATER: readonly BranchId[] = [
  'satisfied',
  'third-person',
  'voicemail',
  'no-answer',
  'wrong-number',
];
const SOMEBODY_SPEAKS = CALL_BRANCHES.map(({ id }) => id).filter((id) => !NOT_LATER.includes(id));

/** P20: nothing false is stated. */
function ifStale(facts: CallFacts): string[] {
  if (facts.staleSince === null) return [];
  return [
    `Our figures are of ${dayWords(facts.staleSince, facts)}: say so. Something may have come in since.`,
  ];
}
