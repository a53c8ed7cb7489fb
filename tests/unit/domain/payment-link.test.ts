import { expect, it } from 'vitest';
import { readPaymentLink } from '../../../lib/domain/payment-link.ts';

it('F7: the address of a page is kept as typed', () => {
  expect(readPaymentLink(' https://pay.harbour.example/Invoice?x=1 ')).toBe(
    'https://pay.harbour.example/Invoice?x=1',
  );
});

it.each([
  'pay.harbour.example',
  'http://pay.harbour.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://localhost/pay',
  'https://bank.example@evil.example/',
  'https://pay.harbour.example/a b',
  '',
])('F7: what a customer could not safely open is refused: %s', (text) => {
  expect(readPaymentLink(text)).toBeNull();
});
