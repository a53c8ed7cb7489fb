import { describe, expect, it } from 'vitest';
import { addressFit, addressLines, returnLine } from '../../../lib/correspondence/letter.ts';
import { letterFormat } from '../../../lib/correspondence/letter-format.ts';
import { letterStatement, statementLines } from '../../../lib/correspondence/letter-statement.ts';
import { LETTER_LANGUAGES, letterLanguage } from '../../../lib/correspondence/letter-words.ts';
import { LANGUAGES } from '../../../lib/templates/languages.ts';
import { buildLetter } from '../../support/build-letter.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';

const place = (country: string) => ({ country, region: null, city: null });

describe('E9: the paper', () => {
  it.each([
    ['ours, whatever theirs', place('US'), place('DE'), 'us'],
    ['ours, whatever theirs', place('DE'), place('US'), 'din'],
    ['Canada', place('CA'), null, 'us'],
    ['theirs where ours is not said', null, place('US'), 'us'],
    ['A4 where nothing is known', null, null, 'din'],
  ] as const)('is %s', (_, ours, theirs, format) => {
    expect(letterFormat(ours, theirs)).toBe(format);
  });
});

describe('E9: the words beside a letter', () => {
  it('are there in every language we write in', () => {
    const bases = LANGUAGES.map(({ words }) => words.tag.split('-')[0] ?? '');
    expect(bases.filter((base) => !LETTER_LANGUAGES.includes(base))).toEqual([]);
  });
  it.each([
    ['de-AT', 'de'],
    ['en-US', 'en'],
    ['nl', 'en'],
    ['constructor', 'en'],
  ])('of %s are those of %s', (tag, language) => {
    expect(letterLanguage(tag)).toBe(language);
  });
});

describe('E9: the address', () => {
  it('has no blank lines', () => {
    expect(addressLines(' A \n\n B\n')).toEqual(['A', 'B']);
  });
  it.each([
    ['roomy', 6, 10],
    ['tight', 8, 10],
    ['tight', 4, 60],
    ['too-long', 9, 10],
    ['too-long', 5, 60],
  ] as const)('is %s with %i lines of %i letters', (fit, count, length) => {
    const address = Array.from({ length: count }, () => 'x'.repeat(length)).join('\n');
    expect(addressFit(buildLetter({}, { address }))).toBe(fit);
  });
});

describe('P18, US10: the line that shows above the address', () => {
  const address = ['12 Quay Street', 'Hull'];
  it.each([
    ['Harbour Ltd', 'Harbour Ltd · 12 Quay Street · Hull'],
    ['', '12 Quay Street · Hull'],
    ['Harbour Debt Collection', '12 Quay Street · Hull'],
    ['Inkasso Nord GmbH', '12 Quay Street · Hull'],
  ])('of %s is %s', (name, line) => {
    expect(returnLine({ name, address, phone: '', logo: null })).toBe(line);
  });
});

describe('E9, E10: the statement', () => {
  const items = [
    buildOpenItem({ id: 'a', number: 'INV-1', dueOn: '2026-10-02', orderNumber: 'PO-9' }),
    buildOpenItem({
      id: 'b',
      number: 'INV-2',
      dueOn: null,
      total: null,
      open: { amount: 50_000, currency: 'EUR' },
    }),
    buildOpenItem({ id: 'c', number: 'INV-3', dueOn: '2026-10-09' }),
  ];
  const underReview = [{ itemId: 'c', amount: { amount: 20_000, currency: 'USD' } }];
  const statement = letterStatement(buildTextFacts({ items, underReview }));

  it('cases 11 and 27: has one total for each currency, without the part under review, which is named', () => {
    expect(statement.totals).toEqual([
      { label: 'Total in EUR', open: '500.00 EUR' },
      { label: 'Total in USD', open: '2,200.00 USD' },
    ]);
    expect(statement.rows.find(({ itemId }) => itemId === 'c')).toMatchObject({
      amount: '1,200.00 USD',
      open: '1,000.00 USD',
      remark: 'A further 200.00 USD is under review',
    });
  });
  it('has a column of order numbers only where there is one', () => {
    expect(statement.hasOrders).toBe(true);
    expect(letterStatement(buildTextFacts()).hasOrders).toBe(false);
  });
  it('says nothing it does not know', () => {
    expect(statement.rows.find(({ itemId }) => itemId === 'b')).toMatchObject({ amount: '', order: '' });
  });
  it('is in the language of the text', () => {
    const german = letterStatement(buildTextFacts({ items, language: 'de' }));
    expect(german.totals[1]).toEqual({ label: 'Summe in USD', open: '2.400,00 USD' });
  });
  it('is plain lines in a mail', () => {
    const lines = statementLines(letterStatement(buildTextFacts()));
    expect(lines).toBe(
      'Statement of open invoices:\n- INV-1042, Due: October 2, 2026, Open: 1,200.00 USD\n\nTotal in USD: 1,200.00 USD',
    );
  });
});
