import { expect, it } from 'vitest';
import { doneChoices } from '../../../lib/app/done-choices.ts';
import { buildDueContact } from '../../support/build-due-contact.ts';

it.each<[string, Parameters<typeof buildDueContact>[0], readonly string[]]>([
  ['a call: talked, or tried', { channel: 'call' }, ['talked', 'no-answer', 'left-message']],
  ['a mail: sent', { channel: 'email' }, ['mailed']],
  ['a letter: posted', { channel: 'letter' }, ['posted']],
  ['a question: that is answered in the panel', { kind: 'ask', question: 'due-date', channel: null }, []],
  ['nothing that is planned: nothing', { kind: 'not-now', channel: null }, []],
])('G4: what can be said to be done of %s', (_name, line, expected) => {
  expect(doneChoices(buildDueContact(line))).toEqual(expected);
});
