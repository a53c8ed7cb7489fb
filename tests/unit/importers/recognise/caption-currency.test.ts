import { expect, test } from 'vitest';
import { bareCaption, currencyOfCaption } from '../../../../lib/importers/recognise/caption-currency.ts';

test.each([
  ['Offen CHF', 'offen', 'CHF'],
  ['OP-Betrag EUR', 'op betrag', 'EUR'],
  ['Reste dû (€)', 'reste du', 'EUR'],
  ['Amount (USD)', 'amount', 'USD'],
  ['Amount in EUR', 'amount', 'EUR'],
  ['Montant en euros', null, null],
  ['Saldo €', 'saldo', 'EUR'],
  ['offen €', 'offen', 'EUR'],
  ['Balance US$', 'balance', 'USD'],
  ['Balance ($)', 'balance', null],
  ['Amount (Rs.)', 'amount', null],
  ['amount_usd', 'amount', 'USD'],
  ['EUR amount', 'amount', 'EUR'],
  ['SELECT ALL', null, null],
  ['Amount (ALL)', 'amount', 'ALL'],
  ['Customer', null, null],
  ['EUR', null, null],
  ['Is top', null, null],
  ['Paid all', null, null],
  ['', null, null],
])('%s is "%s" in %s', (caption, bare, currency) => {
  expect([bareCaption(caption), currencyOfCaption(caption)]).toEqual([bare, currency]);
});
