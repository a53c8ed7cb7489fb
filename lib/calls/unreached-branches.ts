import type { CallBranch, PresetContext } from './call-branch.ts';
import { askedFor, type CallFacts, introduction } from './call-facts.ts';
import { quietName, quietPhone, saysTooMuch, voicemailText } from './limited-content.ts';

const house = (text: string) => ({ text, rule: null });

/** Whatever stands in the settings or on record: a sentence that would tell what it is about is left out (P18). */
function quietly(facts: CallFacts, ...sentences: readonly string[]): string[] {
  return sentences.filter((sentence) => sentence !== '' && !saysTooMuch(sentence, facts));
}

/** Who is to call back, where and when: no more than rule US6 lets a message say. */
function backTo(facts: CallFacts): string {
  const name = quietName(askedFor(facts) ?? '');
  const phone = quietPhone(facts.us.phone);
  const who = name === '' ? 'May I ask for a call back' : `Could you ask ${name} to call me back`;
  if (phone === '') return `${who}, please?`;
  const times = facts.goodTimes === '' ? '' : `You can reach me ${facts.goodTimes}.`;
  const asked = `${who}? My number is ${phone}.`;
  return times === '' || saysTooMuch(times, facts) ? asked : `${asked} ${times}`;
}

/** The number that was dialled leads to somebody else: it is put right before it is used again (D11, case 57). */
function wrongNumber({ form }: PresetContext) {
  const known = form.details.some(({ kind, before }) => kind === 'phone' && before === form.phone);
  if (form.phone === '' || known) return {};
  const contactId = form.person === '' || form.person === 'other' ? null : form.person;
  const detail = { contactId, kind: 'phone', before: form.phone, answer: 'wrong', after: '' } as const;
  return { details: [...form.details, detail] };
}

/** Nobody was reached to whom the matter may be named: nothing said here tells what the call is about (P18, cases 57, 60). */
export const UNREACHED_BRANCHES: readonly CallBranch[] = [
  {
    id: 'third-person',
    label: 'Somebody else answers',
    say: (facts) =>
      quietly(facts, introduction(facts), backTo(facts), 'When would be a good time to try again?'),
    note: [
      'The name of who answered, and when to try again.',
      'If they ask what it is about: “I am afraid I can only speak with them about it.”',
    ],
    courtesy: {
      text: 'What it is about is told to nobody else: not in the house, not at work, not among friends.',
      rule: 'ST4-privacy',
    },
    heard: null,
    preset: () => ({ outcome: 'third-person' }),
    route: [],
  },
  {
    id: 'wrong-person',
    label: 'Not the right person',
    say: (facts) =>
      quietly(
        facts,
        introduction(facts),
        'Who would be the right person? May I have the name and the extension?',
        'Thank you for your help.',
      ),
    note: [
      'Name and extension of the right person, spelled out: the next call asks for them.',
      'Say no more about it: it is for that person alone.',
    ],
    courtesy: {
      text: 'First be sure who is speaking, then say what it is about.',
      rule: 'UK2',
    },
    heard: null,
    preset: () => ({ outcome: 'third-person' }),
    route: [],
  },
  {
    id: 'voicemail',
    label: 'Voicemail',
    say: (facts) => [voicemailText(facts)],
    note: ['Say just this, and nothing more: others may hear it.'],
    courtesy: {
      text: 'A message gives a name, a number and a request to call back; nothing that tells what it is about.',
      rule: 'US6',
    },
    heard: null,
    preset: () => ({ outcome: 'voicemail' }),
    route: [],
  },
  {
    id: 'no-answer',
    label: 'No answer',
    say: () => [],
    note: ['Let it ring for half a minute, not longer. Then write it down.'],
    courtesy: house('Every try counts, so some time passes before the next one.'),
    heard: null,
    preset: () => ({ outcome: 'no-answer' }),
    route: [],
  },
  {
    id: 'wrong-number',
    label: 'Wrong number',
    say: () => ['I am sorry, I must have the wrong number. Have a good day.'],
    note: ['Say no name and nothing else. The number is marked as wrong on the card.'],
    courtesy: {
      text: 'What it is about is told to nobody else, and to a stranger least of all.',
      rule: 'ST7',
    },
    heard: null,
    preset: (context) => ({ outcome: 'wrong-number', ...wrongNumber(context) }),
    route: [],
  },
];
