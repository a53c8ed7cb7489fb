import { expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { activityNote, activityTitle } from '../../../lib/reports/activity-words.ts';
import { buildAnswer } from '../../support/build-answer.ts';
import { buildBounce } from '../../support/build-bounce.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildDecision } from '../../support/build-decision.ts';
import { buildMoment } from '../../support/build-facts.ts';
import { buildFiguresChecked } from '../../support/build-figures-checked.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildPlacement } from '../../support/build-placement.ts';
import { buildPriorContact } from '../../support/build-prior-contact.ts';
import { buildSkipped } from '../../support/build-skipped.ts';

const words = { moment: buildMoment(), procedure: DEFAULT_PROCEDURE, records: { contacts: [] } };
const before = (levelId: string | null, on: string | null = null) =>
  buildPriorContact({ items: [{ itemId: 'item-1', levelId }], on });

it.each<[string, Activity]>([
  ['Call with Mary Adams: no answer', buildCall({ outcome: 'no-answer' })],
  ['Call: no answer', buildCall({ outcome: 'no-answer', contactName: null })],
  ['Mary Adams called: promised to pay', buildCall({ outcome: 'promised', direction: 'in' })],
  [
    'The customer called: refused to pay',
    buildCall({ outcome: 'refused', direction: 'in', contactName: null }),
  ],
  ['Mail sent to mary.adams@northwind.example', buildMail()],
  ['Letter sent to Bob Baker', buildMail({ channel: 'letter', to: ['Bob Baker\n1 Harbour Way'] })],
  ['Confirmation sent', buildMail({ purpose: 'as-per-our-call', to: [] })],
  ['The customer wrote', buildAnswer()],
  ['Mail to mary.adams@northwind.example came back', buildBounce()],
  ['Decided by Bob Baker: final notice, from December 3', buildDecision({ on: '2026-12-03' })],
  [
    'Decided: hand-off, from January 4, 2027',
    buildDecision({ by: '', levelId: 'hand-off', on: '2027-01-04' }),
  ],
  ['Decided by Bob Baker: our own step, from November 18', buildDecision({ levelId: 'our-own-step' })],
  ['Not yet: look again on December 3', buildDecision({ go: false, on: '2026-12-03' })],
  ['Before this book: nothing was done', before(null)],
  ['Before this book: reminders were sent', before('second-notice')],
  ['Before this book: reminders were sent, the last on October 1', before('second-notice', '2026-10-01')],
  ['Before this book: calls were made, the last on October 1', before('call', '2026-10-01')],
  ['Before this book: a final notice was sent on December 30, 2025', before('final-notice', '2025-12-30')],
  ['Checked for payments on November 18', buildFiguresChecked()],
  ['Handed to Harbor Collections', buildPlacement()],
  ['Left out this time: Call Mary Adams', buildSkipped()],
  ['Was not left out: Left out this time: Call Mary Adams', { ...buildSkipped(), struck: true }],
])('%s', (title, activity) => {
  expect(activityTitle(activity, words)).toBe(title);
});

it.each<[string, Activity]>([
  ['Overlooked. Pays on Friday', buildCall({ reason: 'oversight', note: 'Pays on Friday' })],
  ['Asks for a copy', buildAnswer({ note: 'Asks for a copy' })],
  ['Their audit ends then', buildDecision({ note: 'Their audit ends then' })],
  ['Payment is on its way. Ann has seen the transfer', buildSkipped({ note: 'Ann has seen the transfer' })],
  ['', buildBounce()],
  ['', buildFiguresChecked()],
])('and what was noted: %j', (note, activity) => {
  expect(activityNote(activity)).toBe(note);
});
