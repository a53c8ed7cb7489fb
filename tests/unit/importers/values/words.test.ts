import { expect, test } from 'vitest';
import { kindOfWord } from '../../../../lib/importers/values/kind-words.ts';
import { statusOfWord } from '../../../../lib/importers/values/status-words.ts';

test.each([
  ['Sales invoice', 'invoice'],
  ['Rechnung', 'invoice'],
  ['Facture', 'invoice'],
  ['Sales credit note', 'credit-memo'],
  ['Gutschrift', 'credit-memo'],
  ['Note de crédit', 'credit-memo'],
  ['Nota de crédito', 'credit-memo'],
  ['Sales overpayment', 'unapplied-cash'],
  ['Payment Entry', 'unapplied-cash'],
  ['Journal Entry', 'by-sign'],
  ['Op. Bal.', 'by-sign'],
  ['Estimate', 'leave-out'],
  ['Bill', 'leave-out'],
  ['Refund', 'refund'],
  ['Credit Memo 2026', 'credit-memo'],
  ['RV', 'unknown'],
  ['', 'unnamed'],
])('%s is %s', (word, kind) => {
  expect(kindOfWord(word)).toBe(kind);
});

test.each([
  ['Draft', 'draft'],
  ['Entwurf', 'draft'],
  ['Voided', 'void'],
  ['storniert', 'void'],
  ['Written off', 'void'],
  ['PAID', 'settled'],
  ['bezahlt', 'settled'],
  ['Partially paid', 'open'],
  ['Teilweise bezahlt', 'open'],
  ['überfällig', 'open'],
  ['Unpaid', 'open'],
  ['', 'open'],
  ['Overdue 21 days', 'open'],
  ['Due in 26 days', 'open'],
  ['Partially paid, $5.00 due', 'open'],
  ['Deposited', 'settled'],
  ['Duel', null],
  ['Zebra', null],
])('%s is %s', (word, status) => {
  expect(statusOfWord(word)).toBe(status);
});
