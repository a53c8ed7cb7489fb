import { expect, test } from 'vitest';
import { splitPhones } from '../../../../lib/importers/values/split-phones.ts';

test.each([
  [
    'Phone:(555) 010-1234 Mobile:(555) 010-9999 Fax:555-010-0000',
    ['office (555) 010-1234', 'mobile (555) 010-9999', 'fax 555-010-0000'],
  ],
  ['(555) 010-1234 x4', ['office (555) 010-1234 ext 4']],
  ['555-010-1234x89', ['office 555-010-1234 ext 89']],
  ['Phone: +1 555 0100 ext. 12', ['office +1 555 0100 ext 12']],
  ['555 0100, ext 7, 555 0101', ['office 555 0100 ext 7', 'office 555 0101']],
  ['555 0100 extension: 7; Other: 555 0199', ['office 555 0100 ext 7', 'other 555 0199']],
  ['Mobile:', []],
  ['', []],
])('%s', (cell, expected) => {
  const { phones, unreadable } = splitPhones(cell);
  expect(
    phones.map(({ kind, number, extension }) => `${kind} ${number}${extension ? ` ext ${extension}` : ''}`),
  ).toEqual(expected);
  expect(unreadable).toEqual([]);
});

test('what is no number is given back', () => {
  expect(splitPhones('n/a, 555 0100')).toMatchObject({
    unreadable: ['n/a'],
    phones: [{ number: '555 0100' }],
  });
});
