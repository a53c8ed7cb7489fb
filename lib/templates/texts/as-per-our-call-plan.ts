import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { confirmation, onThePhone, subject } = partsOf(english);

/** P16, P23: a plan is a helping hand; every instalment with its day, and the sum of them to the cent. */
export const asPerOurCallPlan: BuiltInText = {
  id: 'as-per-our-call-plan',
  language: 'en',
  name: 'As per our call: payment in parts',
  purpose: 'Right after a phone call in which instalments were agreed',
  tone: 0,
  subject: subject('payment in parts'),
  body: confirmation(
    `Thank you for talking it over with me. As per our phone call ${onThePhone}, this is what we agreed; I am glad that we found a way.`,
  ),
};
