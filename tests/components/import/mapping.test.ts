import { describe, expect, it } from 'vitest';
import { doubledMeanings, missingMeanings, withOffered } from '../../../components/import/column-meanings.ts';
import { readMappedRows } from '../../../components/import/read-mapped-rows.ts';
import type { ColumnMapping } from '../../../lib/domain/column-mapping.ts';
import type { ColumnName } from '../../../lib/domain/column-name.ts';
import { toDecimalString } from '../../../lib/domain/money.ts';
import { signatureOf } from '../../../lib/importers/recognise/fold-caption.ts';
import { readFiles, textFile } from '../../importers/load-file.ts';
import { buildColumnsQuestion } from '../../support/build-import-preview.ts';

const columns = (...names: readonly (ColumnName | null)[]) => names.map((name) => ({ caption: 'x', name }));

const HOME = { homeCurrency: 'USD', isTyped: false };

describe('what is still to be said about columns', () => {
  it.each([
    ['open-items', ['customer', 'number', 'open'], []],
    ['open-items', ['customerId', 'dueOn', 'total'], []],
    ['open-items', ['customer', 'email'], ['the invoice number', 'the amount that is still open']],
    ['open-items', [null, null], ['the customer', 'the invoice number', 'the amount that is still open']],
    ['contacts', ['customer'], ['an e-mail address or a phone number']],
    ['contacts', ['company', 'mobile'], []],
    ['payments', ['appliedTo'], ['the customer', 'the amount']],
    ['payments', ['customerId', 'paid'], []],
  ] as const)('%s with %j lacks %j', (holds, names, missing) => {
    expect(missingMeanings({ holds, columns: columns(...names) })).toEqual(missing);
  });

  it('a meaning that can stand once is not chosen twice; addresses can', () => {
    expect(doubledMeanings({ holds: 'open-items', columns: columns('open', 'open', 'customer') })).toEqual([
      'Still open',
    ]);
    expect(
      doubledMeanings({ holds: 'contacts', columns: columns('street', 'street', 'email', 'email') }),
    ).toEqual([]);
  });

  it('meanings of another kind of list are not used', () => {
    const { proposal } = buildColumnsQuestion({ holds: 'contacts' });
    expect(withOffered(proposal).columns.map(({ name }) => name)).toEqual([
      null,
      'customer',
      null,
      null,
      null,
      null,
      'email',
    ]);
  });
});

describe('the first rows as a mapping reads them', () => {
  const { proposal, samples } = buildColumnsQuestion();

  it('days in the order the column proves, exact amounts, and what cannot be read by its text', () => {
    const [first, , , fourth] = readMappedRows(proposal, samples, HOME);
    expect(first).toMatchObject({
      customer: 'Northwind Traders',
      number: 'A-1001',
      reach: 'mary@northwind.example',
      issuedOn: { kind: 'read', value: '2026-09-03' },
      dueOn: { kind: 'read', value: '2026-10-03' },
      amount: { kind: 'read', value: { amount: 120_000, currency: 'USD' } },
    });
    expect(fourth?.dueOn).toEqual({ kind: 'unreadable', text: 'on receipt' });
  });

  it('takes the open amount before the total once there is one', () => {
    const mapped = {
      ...proposal,
      columns: proposal.columns.map((column) =>
        column.caption === 'Rest' ? { ...column, name: 'open' as const } : column,
      ),
    };
    const amounts = readMappedRows(mapped, samples, { ...HOME, homeCurrency: 'EUR' }).map(
      ({ amount }) => amount,
    );
    expect(amounts[1]).toEqual({ kind: 'read', value: { amount: 24_025, currency: 'EUR' } });
    expect(amounts[4]).toEqual({ kind: 'unreadable', text: '12,5O' });
  });

  it('obeys an order and a mark that were chosen', () => {
    const [first] = readMappedRows(
      { ...proposal, dateOrder: 'mdy', decimal: ',', currency: 'GBP' },
      [['1', 'A', '03/09/2026', '', '1.200,50', '', '']],
      HOME,
    );
    expect(first).toMatchObject({
      issuedOn: { kind: 'read', value: '2026-03-09' },
      dueOn: { kind: 'empty' },
      amount: { kind: 'read', value: { amount: 120_050, currency: 'GBP' } },
    });
  });

  it('a column without a meaning and a short row are empty, never an error', () => {
    const none = { ...proposal, columns: proposal.columns.map(({ caption }) => ({ caption, name: null })) };
    expect(readMappedRows(none, [[]], HOME)).toEqual([
      {
        customer: '',
        number: '',
        reach: '',
        issuedOn: { kind: 'empty' },
        dueOn: { kind: 'empty' },
        amount: { kind: 'empty' },
      },
    ]);
  });

  it.each<[string, string, string, readonly (ColumnName | null)[], readonly string[], string]>([
    [
      'days as a workbook counts them',
      'Due|Left',
      'USD',
      ['dueOn', 'open'],
      ['46248', '10.00'],
      '2026-08-14 10.00 USD',
    ],
    [
      'the currency in a caption',
      'Due|Left CHF',
      'USD',
      ['dueOn', 'open'],
      ['2026-08-14', '10.00'],
      '2026-08-14 10.00 CHF',
    ],
    [
      'the currency beside an amount',
      'Due|Left',
      'USD',
      ['dueOn', 'open'],
      ['2026-08-14', '€10.00'],
      '2026-08-14 10.00 EUR',
    ],
    ['a column of currencies', 'Left|Money', 'USD', ['open', 'currency'], ['10', 'GBP'], ' 10.00 GBP'],
    [
      'money without cents',
      'Due|Left',
      'JPY',
      ['dueOn', 'open'],
      ['2026-08-14', '1,200'],
      '2026-08-14 1200 JPY',
    ],
    ['a total less what was paid', 'Sum|Paid', 'USD', ['total', 'paid'], ['10.00', '4.00'], ' 6.00 USD'],
    ['debit less credit', 'Soll|Haben', 'EUR', ['debit', 'credit'], ['10,00', '2,50'], ' 7.50 EUR'],
    [
      'no day, as databases write it',
      'Due|Left',
      'USD',
      ['dueOn', 'open'],
      ['0000-00-00', '1.00'],
      ' 1.00 USD',
    ],
    [
      'the month first for dollars',
      'Due|Left',
      'USD',
      ['dueOn', 'open'],
      ['03/04/2026', '1.00'],
      '2026-03-04 1.00 USD',
    ],
    [
      'the day first for others',
      'Due|Left',
      'EUR',
      ['dueOn', 'open'],
      ['03/04/2026', '1.00'],
      '2026-04-03 1.00 EUR',
    ],
  ])('as the import will read them: %s', async (_what, captions, homeCurrency, names, cells, expected) => {
    const list = captions.split('|');
    const mapping: ColumnMapping = {
      ...proposal,
      signature: signatureOf(['Client', ...list]),
      columns: ['Client', ...list].map((caption, at) => ({
        caption,
        name: at === 0 ? 'customer' : (names[at - 1] ?? null),
      })),
    };
    const row = ['Contoso', ...cells];
    const [shown] = readMappedRows(mapping, [row], { homeCurrency, isTyped: false });
    const due = shown?.dueOn.kind === 'read' ? shown.dueOn.value : '';
    const amount = shown?.amount.kind === 'read' ? shown.amount.value : null;
    expect(`${due} ${amount && `${toDecimalString(amount)} ${amount.currency}`}`).toBe(expected);

    const text = [['Client', ...list], row].map((line) => line.map((one) => `"${one}"`).join(',')).join('\n');
    const { openItems } = await readFiles([textFile('list.csv', text)], {
      currency: homeCurrency,
      mappings: [mapping],
    });
    expect(openItems.map(({ dueOn, open }) => [dueOn ?? '', open])).toEqual([[due, amount]]);
  });
});
