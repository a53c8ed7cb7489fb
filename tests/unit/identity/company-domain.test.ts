import { expect, it } from 'vitest';
import { companyDomain } from '../../../lib/identity/company-domain.ts';

it.each([
  ['northwind.example', 'northwind.example'],
  ['WWW.Northwind.Example', 'northwind.example'],
  ['mail.northwind.co.uk', 'northwind.co.uk'],
  ['northwind.co.uk', 'northwind.co.uk'],
  ['shop.müller.example', 'xn--mller-kva.example'],
  ['northwind.com.evil.example', 'evil.example'],
  ['alice.github.io', 'alice.github.io'],
  ['a.northwind.onmicrosoft.com', 'northwind.onmicrosoft.com'],
  ['northwind.onmicrosoft.com', 'northwind.onmicrosoft.com'],
  ['northwind.com.ar', 'northwind.com.ar'],
  ['onmicrosoft.com', null],
  ['github.io', null],
  ['co.uk', null],
  ['gmail.com', null],
  ['mail.gmx.net', null],
  ['tuta.com', null],
  ['localhost', null],
  ['192.168.0.1', null],
  ['', null],
])('%j is known by %j', (host, domain) => {
  expect(companyDomain(host)).toBe(domain);
});
