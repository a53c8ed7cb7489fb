import { confirmation, ON_THE_PHONE } from '../parts/english.ts';
import type { BuiltInText } from '../template-source.ts';

/** P16, P23: a plan is a helping hand; every instalment with its day, and the sum of them to the cent. */
export const asPerOurCallPlan: BuiltInText = {
  id: 'as-per-our-call-plan',
  language: 'en',
  name: 'As per our call: payment in parts',
  purpose: 'Right after a phone call in which instalments were agreed',
  tone: 0,
  subject: `{% if shared %}Our phone call on {{ call.date }}{% else %}Our phone call on {{ call.date }}: payment in parts{% endif %}`,
  body: confirmation(
    `Thank you for talking it over with me. As per our phone call ${ON_THE_PHONE}, this is what we agreed; I am glad that we found a way.`,
  ),
};
