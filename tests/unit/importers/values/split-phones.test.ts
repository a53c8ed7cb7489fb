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
  ['Tel.: 089 1234567 Handy: 0171 1234567', ['office 089 1234567', 'mobile 0171 1234567']],
  ['555-010-1234 / 555-010-9999', ['office 555-010-1234', 'office 555-010-9999']],
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

test('numbers side by side are parted where the country says that one ends', () => {
  const { phones } = splitPhones('02 9000 1111 or 0401 220 556', { country: 'Australia' });
  expect(phones.map(({ number }) => number)).toEqual(['02 9000 1111', '0401 220 556']);
});

test('the column says what a number without a label is', () => {
  expect(splitPhones('0401 220 556', { kind: 'mobile' }).phones[0]?.kind).toBe('mobile');
});
