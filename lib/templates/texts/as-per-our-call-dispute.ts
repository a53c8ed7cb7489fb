import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { confirmation, onThePhone, subject } = partsOf(english);

/** P10, case 27: who looks into it and until when; the part in question is not asked for meanwhile. */
export const asPerOurCallDispute: BuiltInText = {
  id: 'as-per-our-call-dispute',
  language: 'en',
  name: 'As per our call: your question',
  purpose: 'Right after a phone call in which something was not right',
  tone: 0,
  subject: subject('your question'),
  body: confirmation(
    `Thank you for telling me, and for your time. As per our phone call ${onThePhone}, I am writing down what we said, so that nothing is lost.`,
  ),
};
