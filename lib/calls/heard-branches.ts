import type { CallBranch, PresetContext } from './call-branch.ts';
import { byName } from './call-facts.ts';

const AFTER = ['repeat', 'ask', 'options', 'details', 'close'] as const;
const house = (text: string) => ({ text, rule: null });

const openDispute = ({ form, owner }: PresetContext) =>
  form.dispute ?? { text: '', owner, answerBy: '', parts: [], itemIds: null };

/** What the right person says, and the call goes on (P9, P10, P13 to P16). */
export const HEARD_BRANCHES: readonly CallBranch[] = [
  {
    id: 'satisfied',
    label: 'All is well',
    say: () => ['I am glad to hear that, thank you. I will pass it on.'],
    note: ['Write down what they liked: it is a good beginning for the next call.'],
    courtesy: house('Let the good word stand for a moment before you come to the invoice.'),
    heard: null,
    preset: () => ({}),
    route: ['bridge', 'listen', ...AFTER],
  },
  {
    id: 'complaint',
    label: 'Has a complaint',
    say: (facts) => [
      `I am sorry to hear that${byName(facts)}, and thank you for telling me.`,
      'What happened, and which order was it?',
      'I will see to it that somebody looks into it. By which day do you need our answer?',
    ],
    note: [
      'What is wrong, in their words; who looks into it, and by which day they hear from us.',
      'A misunderstanding is explained, a fault is put right. Either way it is written down.',
    ],
    courtesy: {
      text: 'Nothing more is asked for what is in question until they have our answer.',
      rule: 'ST2-facts',
    },
    heard: 'something was not as it should be, and that part waits until you have our answer',
    preset: (context) => ({ outcome: 'disputes', reason: 'quality', dispute: openDispute(context) }),
    route: AFTER,
  },
  {
    id: 'part-disputed',
    label: 'Disputes a part',
    say: () => [
      'Thank you for telling me. Which part is it, and what should it be?',
      'I will have that part looked into. We will not ask you for it until you have our answer.',
    ],
    note: ['The invoice, the part in figures, and what they say it should be.'],
    courtesy: {
      text: 'Only the part nobody questions may be asked for; the rest waits for our answer.',
      rule: 'ST2-facts',
    },
    heard: 'one part of it is not right, and the rest is in order',
    preset: (context) => ({ outcome: 'disputes', reason: 'price', dispute: openDispute(context) }),
    route: AFTER,
  },
  {
    id: 'not-received',
    label: 'Never got the invoice',
    say: ({ email }) => [
      'I am sorry about that. I will send it again today.',
      email
        ? `Is ${email} the right address for it, or is there a better one?`
        : 'Where shall I send it, by e-mail or by post?',
    ],
    note: ['The address, spelled out. Who else should get a copy?'],
    courtesy: {
      text: 'Take their word for it: without the invoice they may not be late at all, so it goes out again today.',
      rule: 'DE1',
    },
    heard: 'the invoice has not reached you, and I will send it again today',
    preset: ({ form }) => ({ outcome: 'talked', reason: 'not-received', resend: [...form.itemIds] }),
    route: AFTER,
  },
  {
    id: 'oversight',
    label: 'It was overlooked',
    say: () => ['That happens. Thank you for looking into it.'],
    note: ['Make no more of it, and go on to the day.'],
    courtesy: house('An oversight is the first thing to assume, and it is met with kindness.'),
    heard: 'it was overlooked, and you will see to it now',
    preset: () => ({ outcome: 'talked', reason: 'oversight' }),
    route: AFTER,
  },
  {
    id: 'approval',
    label: 'Waits for approval',
    say: () => [
      'Thank you, that helps me. Who approves it, and is anything missing on our side?',
      'When is the next payment run?',
    ],
    note: ['Who approves, their extension, the day of the next payment run.'],
    courtesy: house('Ask first whether you may call that person yourself, so that nobody is passed over.'),
    heard: 'it is waiting for approval, and then goes out with the next payment run',
    preset: () => ({ outcome: 'talked', reason: 'waiting-approval' }),
    route: AFTER,
  },
  {
    id: 'order-number',
    label: 'Order number missing',
    say: () => [
      'Thank you, that is for us to put right. Which order number belongs on it?',
      'I will send it again today with the number on it.',
    ],
    note: ['The order number, read back digit by digit, and where the invoice goes.'],
    courtesy: house('What is missing on the invoice is ours to put right before anything is asked for.'),
    heard: 'the order number is missing, and I will send the invoice again with it',
    preset: ({ form }) => ({ outcome: 'talked', reason: 'missing-order-number', resend: [...form.itemIds] }),
    route: AFTER,
  },
  {
    id: 'already-paid',
    label: 'Says it is paid',
    say: () => [
      'Thank you. Then it may just not show here yet.',
      'Which day was it, and which reference did you use? I will look for it right away.',
    ],
    note: ['Day, amount, reference, from which account. Look for it before the next contact.'],
    courtesy: {
      text: 'Do not insist on figures that may be old: nothing false is stated about what is open.',
      rule: 'US11',
    },
    heard: 'it has been paid, and I will look for it right away',
    preset: () => ({ outcome: 'talked', reason: 'already-paid' }),
    route: ['repeat', 'details', 'close'],
  },
  {
    id: 'cash-trouble',
    label: 'Short of cash',
    say: (facts) => [
      `Thank you for telling me so openly${byName(facts)}. Let us see what would work for you.`,
    ],
    note: ['What they can pay, and when. They name the figures, you write them down.'],
    courtesy: house(
      'A good customer in a rough spot gets patience and a plan; the reason is asked for, not assumed.',
    ),
    heard: 'cash is tight just now, and you would like to settle it step by step',
    preset: () => ({ outcome: 'talked', reason: 'cash-short' }),
    route: ['repeat', 'options', 'ask', 'details', 'close'],
  },
  {
    id: 'hardship',
    label: 'Illness or hardship',
    say: (facts) => [
      `I am very sorry to hear that${byName(facts)}. We do not need to settle anything today.`,
      'May we get in touch later, and which way would be easiest for you?',
    ],
    note: ['Only what matters here. No details about health.'],
    courtesy: {
      text: 'Everything rests until one of us has decided, with care, what comes next.',
      rule: 'house-freeze',
    },
    heard: null,
    preset: () => ({ outcome: 'talked', reason: 'hardship' }),
    route: ['close'],
  },
  {
    id: 'refuses',
    label: 'Refuses to pay',
    say: () => [
      'I understand. May I ask the reason, so that I note it correctly?',
      'I will write that down in your own words and read it back to you.',
    ],
    note: ['Stay calm and do not argue. If the reason is a complaint, go back and choose that.'],
    courtesy: {
      text: 'Nothing is threatened that is not decided: write down their exact words and thank them.',
      rule: 'US11',
    },
    heard: null,
    preset: () => ({ outcome: 'refused' }),
    route: ['close'],
    asksForWords: true,
  },
];
