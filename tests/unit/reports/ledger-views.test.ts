import { describe, expect, it } from 'vitest';
import { isLedgerColumn } from '../../../lib/reports/ledger-columns.ts';
import { BUILT_IN_VIEWS, isSameView, keptView, viewOf } from '../../../lib/reports/ledger-views.ts';

describe('views of the ledger', () => {
  it.each(BUILT_IN_VIEWS)('$name is the same once it is kept and read again', ({ view }) => {
    expect(isSameView(viewOf(keptView(view)), view)).toBe(true);
  });

  it('passes over what another version of the program knew, and always shows the name first', () => {
    const view = viewOf({
      columns: ['shoe-size', 'late', 'late', 'name'],
      sort: { column: 'shoe-size', descending: false },
      filters: { state: 'asleep', late: '91', why: 'moon', currency: '', text: 'oak' },
    });
    expect(view.columns).toEqual(['name', 'late']);
    expect(isLedgerColumn(view.sort.column)).toBe(true);
    expect(view.filters).toEqual({ late: '91', text: 'oak' });
  });

  it('tells another order of columns from the same view', () => {
    const [first] = BUILT_IN_VIEWS;
    if (!first) throw new Error('There are views');
    const turned = { ...first.view, columns: [...first.view.columns].reverse() };
    expect(isSameView(first.view, turned)).toBe(false);
  });
});
