import { expect, it } from 'vitest';
import type { HandledEntry } from '../../../lib/app/handled-today.ts';
import { handledWords } from '../../../lib/app/handled-words.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildSkipped } from '../../support/build-skipped.ts';

const PEOPLE = new Map([['contact-1', 'Mary Adams']]);

it.each<[string, HandledEntry]>([
  ['Called Mary Adams: no answer', buildCall({ outcome: 'no-answer' })],
  [
    'Called Mary Adams: promised to pay',
    buildCall({ outcome: 'promised', contactName: null, contactId: 'contact-1' }),
  ],
  [
    'Called them: Asked us to wait',
    buildCall({ contactName: null, contactId: null, ownOutcome: 'Asked us to wait' }),
  ],
  ['Wrote to Mary Adams', buildMail({ contactId: 'contact-1' })],
  ['Wrote to them', buildMail({ contactId: 'somebody who is gone' })],
  ['Sent a letter to Mary Adams', buildMail({ contactId: 'contact-1', channel: 'letter' })],
  ['Confirmed the call to Mary Adams', buildMail({ contactId: 'contact-1', purpose: 'as-per-our-call' })],
  ['Left out: payment is on its way', buildSkipped()],
  ['Left out: Waits for their new PO', buildSkipped({ reason: 'other', note: 'Waits for their new PO' })],
])('%s', (words, entry) => {
  expect(handledWords(entry, PEOPLE)).toBe(words);
});
