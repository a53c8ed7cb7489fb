import { expect, it } from 'vitest';
import { evidenceWords } from '../../../components/account/evidence-words.ts';

it.each([
  ['invoice-number', 'INV-1042', 'by invoice INV-1042'],
  ['address', 'mary@northwind.example', 'by mary@northwind.example'],
  ['chosen', 'gmail:thread-1', 'by your choice'],
  ['phone', 'tel:+49 40 1234567', 'by the phone number +49 40 1234567'],
  ['domain', 'northwind.example', 'by the domain northwind.example'],
  ['name', 'Northwind Traders', 'by the name Northwind Traders'],
] as const)('A5: %s %s is said as “%s”', (kind, value, words) => {
  expect(evidenceWords({ kind, value })).toBe(words);
});
