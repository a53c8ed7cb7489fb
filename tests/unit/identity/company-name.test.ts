import { expect, it } from 'vitest';
import { companyName } from '../../../lib/identity/company-name.ts';

it.each([
  ['northwind-traders.co.uk', 'Northwind Traders'],
  ['kobo.example', 'Kobo'],
  ['4you.example', '4you'],
  ['xn--mller-kva.example', null],
  ['', null],
])('%j may be called %j', (domain, name) => {
  expect(companyName(domain)).toBe(name);
});
