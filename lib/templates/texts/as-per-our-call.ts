import { confirmation, ON_THE_PHONE } from '../parts/english.ts';
import type { BuiltInText } from '../template-source.ts';

/** P23, P24: written at once, with date and time, the agreement to the digit, and how to correct it. */
export const asPerOurCall: BuiltInText = {
  id: 'as-per-our-call',
  language: 'en',
  name: 'As per our call',
  purpose: 'Right after a phone call: what was agreed, in writing',
  tone: 1,
  subject: 'Our phone call on {{ call.date }}',
  body: confirmation(
    `Thank you for taking the time to talk with me. As per our phone call ${ON_THE_PHONE}, I am confirming what we discussed.`,
  ),
};
