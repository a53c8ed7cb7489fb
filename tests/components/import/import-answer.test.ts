import { expect, it } from 'vitest';
import { questionKey, withAnswers, withoutAnswer } from '../../../components/hooks/import-answer.ts';
import type { ImportAnswers, ImportQuestion } from '../../../lib/importers/import-answers.ts';
import { buildColumnsQuestion } from '../../support/build-import-preview.ts';

const about = (file: string) => ({ file, message: '', isBlocking: true });
const columns = buildColumnsQuestion();
const all: readonly (readonly [ImportQuestion, ImportAnswers])[] = [
  [columns, { columns: { [columns.signature]: columns.proposal } }],
  [
    { ...about('a.csv'), kind: 'date-order', column: 'dueOn', caption: 'Due', samples: [], guess: 'mdy' },
    { dateOrders: { 'a.csv|dueOn': 'dmy' } },
  ],
  [{ ...about('a.csv'), kind: 'currency', guess: 'USD' }, { currencies: { 'a.csv': 'CAD' } }],
  [{ ...about('a.csv'), kind: 'terms', count: 2 }, { termDays: { 'a.csv': null } }],
  [{ ...about('a.csv'), kind: 'leave-out', lines: [3] }, { leaveOut: ['a.csv'] }],
  [{ ...about('a.csv'), kind: 'complete-list', count: 1, numbers: ['1'] }, { complete: ['a.csv'] }],
];
const others: ImportAnswers = {
  columns: { other: columns.proposal },
  dateOrders: { 'b.csv|dueOn': 'mdy' },
  currencies: { 'b.csv': 'EUR' },
  termDays: { 'b.csv': 14 },
  leaveOut: ['b.csv'],
  complete: ['b.csv'],
};

it.each(all.map(([question, answer]) => [question.kind, question, answer] as const))(
  'an answer about %s stands beside the others and is taken back alone',
  (_kind, question, answer) => {
    const given = withAnswers(others, answer);
    expect(given).not.toEqual(others);
    expect(withoutAnswer(given, question)).toEqual(others);
  },
);

it('a later answer to the same question takes the place of the earlier', () => {
  expect(withAnswers({ currencies: { 'a.csv': 'USD' } }, { currencies: { 'a.csv': 'CAD' } })).toEqual({
    currencies: { 'a.csv': 'CAD' },
  });
});

it('every question has a key of its own', () => {
  expect(new Set(all.map(([question]) => questionKey(question))).size).toBe(all.length);
});
