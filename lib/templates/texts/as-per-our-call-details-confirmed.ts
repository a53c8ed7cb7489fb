import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { confirmation, onThePhone, subject } = partsOf(english);

/** P5, D12: what we will reach them by from now on, so that a slip of the ear comes out at once. */
export const asPerOurCallDetailsConfirmed: BuiltInText = {
  id: 'as-per-our-call-details-confirmed',
  language: 'en',
  name: 'As per our call: details noted',
  purpose: 'Right after a phone call in which addresses or numbers were put right',
  tone: 0,
  subject: subject(),
  body: confirmation(
    `Thank you for your help and your time. As per our phone call ${onThePhone}, I have brought our records up to date.`,
  ),
};
