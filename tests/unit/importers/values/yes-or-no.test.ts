import { expect, test } from 'vitest';
import { answerWords, askedBy, isAnswer } from '../../../../lib/importers/values/yes-or-no.ts';

test.each([
  ['Yes', true],
  ['nein', true],
  ['x', true],
  ['Sí', true],
  ['unpaid', true],
  ['', false],
  ['12.30', false],
  ['2026-09-01', false],
  ['Contoso', false],
])('%j is an answer: %s', (text, is) => {
  expect(isAnswer(text)).toBe(is);
});

test.each([
  ['Paid', 'paid'],
  ['Bezahlt', 'paid'],
  ['Payée', 'paid'],
  ['Saldato', 'paid'],
  ['Unpaid', 'open'],
  ['Offen', 'open'],
  ['Impayée', 'open'],
  ['Status', null],
  ['Prepaid card', null],
  ['Paidwell Ltd', null],
])('%s asks %s', (caption, asked) => {
  expect(askedBy(caption)).toBe(asked);
});

test('yes under "Paid" is no under "Open"', () => {
  expect([answerWords('paid').ja, answerWords('open').ja]).toEqual(['settled', 'open']);
  expect([answerWords('paid').nein, answerWords('open').nein]).toEqual(['open', 'settled']);
});
