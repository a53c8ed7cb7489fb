import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deliveredText,
  joinDelivered,
  LONGEST_DELIVERED,
  orderNumberText,
  shortDelivered,
} from '../../../../lib/importers/values/delivered-text.ts';

const of = (number = 'INV-1042', customer = 'Contoso Ltd') => ({ number, customer });

describe('P3: what was delivered', () => {
  it.each([
    ['Oak boards', 'Oak boards'],
    ['  Oak\tboards,\n2 m ', 'Oak boards, 2 m'],
    ['Contoso Ltd - INV-1042 - Lawn service', 'Lawn service'],
    ['CONTOSO LTD: Lawn service', 'Lawn service'],
    ['Contoso Ltd roof', 'Contoso Ltd roof'],
    ['Invoice for oak boards', 'Invoice for oak boards'],
    ['Rechnung Malerarbeiten', 'Rechnung Malerarbeiten'],
    ['木の板', '木の板'],
  ])('“%s” is “%s”', (cell, expected) => {
    expect(deliveredText(cell, of())).toBe(expected);
  });

  it.each([
    '',
    '   ',
    '-',
    '654',
    'A 7',
    'INV-1042',
    'inv 1042',
    'Invoice',
    'INVOICE #',
    'Tax invoice INV-1042',
    'Invoice no. 1042',
    'Rechnung',
    'Rechnung Nr. INV-1042',
    'Facture n° 12',
    'n/a',
    'No remarks',
    'Contoso Ltd',
    'Contoso Ltd - INV-1042',
  ])('“%s” says nothing', (cell) => {
    expect(deliveredText(cell, of())).toBeNull();
  });

  it('a row without number and customer is read as it stands', () => {
    expect(deliveredText('Oak boards', of('', ''))).toBe('Oak boards');
  });
});

describe('several lines of one invoice', () => {
  it('are joined, each said once', () => {
    const lines = ['Oak boards', 'delivery', 'Oak boards', null, 'very'];
    expect(lines.reduce(joinDelivered, null)).toBe('Oak boards; delivery; very');
    expect(joinDelivered(null, null)).toBeNull();
  });

  it('stop being joined once there is more than is kept', () => {
    const long = 'x'.repeat(LONGEST_DELIVERED + 1);
    expect(joinDelivered(long, 'more')).toBe(long);
  });
});

describe('what is too long', () => {
  it('is cut at a word, with an ellipsis', () => {
    const cut = shortDelivered('Oak boards, '.repeat(30).trim());
    expect(cut.endsWith('Oak boards…') || cut.endsWith('Oak…')).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(LONGEST_DELIVERED);
    expect(shortDelivered('é'.repeat(LONGEST_DELIVERED))).toHaveLength(LONGEST_DELIVERED);
  });

  it('is never longer than is kept, never begins elsewhere, never ends with half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const cut = shortDelivered(text);
        expect(cut.length).toBeLessThanOrEqual(LONGEST_DELIVERED);
        expect(cut.isWellFormed()).toBe(text.isWellFormed());
        expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

describe('the customer’s own number', () => {
  it.each([
    ['PO-7731', 'PO-7731'],
    [' 4500 018 823 ', '4500 018 823'],
    ['jellyfish', 'jellyfish'],
    ['', null],
    ['-', null],
    ['n/a', null],
    ['0', null],
    ['none', null],
    ['inv-1042', null],
    ['Please deliver to the back door and ring twice, thank you very much', null],
  ])('“%s” is %s', (cell, expected) => {
    expect(orderNumberText(cell, 'INV-1042')).toBe(expected);
  });
});
