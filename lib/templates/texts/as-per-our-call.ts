import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { confirmation, onThePhone, subject } = partsOf(english);

/** P23, P24: written at once, with date and time, the agreement to the digit, and how to correct it. */
export const asPerOurCall: BuiltInText = {
  id: 'as-per-our-call',
  language: 'en',
  name: 'As per our call',
  purpose: 'Right after a phone call: what was agreed, in writing',
  tone: 1,
  subject: subject(),
  body: confirmation(
    `Thank you for taking the time to talk with me. As per our phone call ${onThePhone}, I am confirming what we discussed.`,
  ),
};
