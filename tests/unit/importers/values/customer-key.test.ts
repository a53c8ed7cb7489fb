import { expect, test } from 'vitest';
import { customerKey, customerSteps } from '../../../../lib/importers/values/customer-key.ts';

test.each([
  ['TACTICS', 'tactics'],
  ['Müller & Söhne', 'muller sohne'],
  ['İstanbul Ltd', 'istanbul ltd'],
  ['Freeman : Ocean View', 'freeman:ocean view'],
  ['株式会社', '株式会社'],
  ['***', '***'],
  [' : ', ''],
  ['', ''],
])('%s has the key %s (case 70)', (name, key) => {
  expect(customerKey(name)).toBe(key);
});

test('a job of a job comes with both above it (case 40)', () => {
  expect(customerSteps('A:B: C')).toEqual([
    { key: 'a', name: 'A', parentKey: null },
    { key: 'a:b', name: 'A:B', parentKey: 'a' },
    { key: 'a:b:c', name: 'A:B:C', parentKey: 'a:b' },
  ]);
});

test('a job never equals a customer whose name only reads alike', () => {
  expect(customerKey('Freeman:Ocean')).not.toBe(customerKey('Freeman Ocean'));
});
