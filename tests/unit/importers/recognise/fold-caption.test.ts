import { expect, test } from 'vitest';
import {
  captionSpellings,
  foldCaption,
  signatureOf,
} from '../../../../lib/importers/recognise/fold-caption.ts';

test.each([
  ['InvoiceDate', 'invoice date'],
  ['invoice_date', 'invoice date'],
  ['customerID', 'customer id'],
  ['Invoice #', 'invoice no'],
  ['N° facture', 'no facture'],
  ['N.º de factura', 'no de factura'],
  ['*ContactName', 'contact name'],
  ['POAddressLine1', 'po address line 1'],
  ['Fällig am', 'fallig am'],
  ['P. O. #', 'p o no'],
  [' ', ''],
])('%s is compared as "%s"', (caption, folded) => {
  expect(foldCaption(caption)).toBe(folded);
});

test('a caption with umlauts is known without them too', () => {
  expect(captionSpellings('Fälligkeit')).toEqual(['falligkeit', 'faelligkeit']);
  expect(captionSpellings('Währung')).toContain(foldCaption('Waehrung'));
});

test('a list is known again by its captions, whatever their case and the empty cells after them', () => {
  expect(signatureOf(['Customer', ' Invoice No. ', '', 'Total', '', ''])).toBe('customer|invoice no||total');
  expect(signatureOf(['', ''])).toBe('');
});
