import { describe, expect, it } from 'vitest';
import { doubledMeanings, missingMeanings, withOffered } from '../../../components/import/column-meanings.ts';
import { readMappedRows } from '../../../components/import/read-mapped-rows.ts';
import type { ColumnName } from '../../../lib/domain/column-name.ts';
import { buildColumnsQuestion } from '../../support/build-import-preview.ts';

const columns = (...names: readonly (ColumnName | null)[]) => names.map((name) => ({ caption: 'x', name }));

describe('what is still to be said about columns', () => {
  it.each([
    ['open-items', ['customer', 'number', 'open'], []],
    ['open-items', ['customerId', 'dueOn', 'total'], []],
    ['open-items', ['customer', 'email'], ['the invoice number', 'the amount that is still open']],
    ['open-items', [null, null], ['the customer', 'the invoice number', 'the amount that is still open']],
    ['contacts', ['customer'], ['an e-mail address or a phone number']],
    ['contacts', ['company', 'mobile'], []],
    ['payments', ['appliedTo'], ['the amount']],
  ] as const)('%s with %j lacks %j', (holds, names, missing) => {
    expect(missingMeanings({ holds, columns: columns(...names) })).toEqual(missing);
  });

  it('a meaning that can stand once is not chosen twice; addresses can', () => {
    expect(doubledMeanings({ columns: columns('open', 'open', 'customer') })).toEqual(['Still open']);
    expect(doubledMeanings({ columns: columns('street', 'street', 'email', 'email') })).toEqual([]);
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
    const [first, , , fourth] = readMappedRows(proposal, samples, 'USD');
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
    const amounts = readMappedRows(mapped, samples, 'EUR').map(({ amount }) => amount);
    expect(amounts[1]).toEqual({ kind: 'read', value: { amount: 24_025, currency: 'EUR' } });
    expect(amounts[4]).toEqual({ kind: 'unreadable', text: '12,5O' });
  });

  it('obeys an order and a mark that were chosen', () => {
    const [first] = readMappedRows(
      { ...proposal, dateOrder: 'mdy', decimal: ',', currency: 'GBP' },
      [['1', 'A', '03/09/2026', '', '1.200,50', '', '']],
      'USD',
    );
    expect(first).toMatchObject({
      issuedOn: { kind: 'read', value: '2026-03-09' },
      dueOn: { kind: 'empty' },
      amount: { kind: 'read', value: { amount: 120_050, currency: 'GBP' } },
    });
  });

  it('a column without a meaning and a short row are empty, never an error', () => {
    const none = { ...proposal, columns: proposal.columns.map(({ caption }) => ({ caption, name: null })) };
    expect(readMappedRows(none, [[]], 'USD')).toEqual([
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
});
