import { describe, expect, it } from 'vitest';
import { columnTemplate, hasTwoLines, leastWidth } from '../../../components/ledger/column-layout.ts';
import { rowHeight } from '../../../components/ledger/row-height.ts';
import { rowKeeper } from '../../../lib/reports/ledger-row.ts';
import { BUILT_IN_VIEWS } from '../../../lib/reports/ledger-views.ts';
import { buildLedgerLine } from '../../support/build-ledger-line.ts';

/** A window of 1280 pixels without navigation, margins and the bar by which the table scrolls. */
const ROOM = 983;
const row = (open: readonly string[]) =>
  rowKeeper()(buildLedgerLine({ open: open.map((currency) => ({ amount: 100, currency })) }));

describe('the columns of the ledger', () => {
  it.each(BUILT_IN_VIEWS.filter(({ id }) => id !== 'all'))(
    'of "$name" stand beside each other in a window of 1280 pixels',
    ({ view: { columns } }) => {
      expect(leastWidth(columns)).toBeLessThanOrEqual(ROOM);
    },
  );

  it('take the same width in the heads, the rows and the sum of them', () => {
    for (const { view } of BUILT_IN_VIEWS) {
      const widths = columnTemplate(view.columns).match(/\d+(?=px)/g) ?? [];
      expect(widths.reduce((sum, width) => sum + Number(width), 0)).toBe(leastWidth(view.columns));
    }
  });

  it('have a line for each currency, and two where reasons are read', () => {
    expect(hasTwoLines(['name', 'reason'])).toBe(true);
    expect(hasTwoLines(['name', 'next'])).toBe(false);
    const one = rowHeight(row(['USD']), ['name', 'open'], false);
    expect(rowHeight(row(['USD']), ['name', 'open', 'reason'], false)).toBeGreaterThan(one);
    expect(rowHeight(row(['EUR', 'USD']), ['name', 'open', 'reason'], false)).toBe(
      rowHeight(row(['EUR', 'USD']), ['name', 'open'], false),
    );
    // Narrow, what comes next has a line of its own.
    expect(rowHeight(row(['EUR', 'USD']), ['name', 'open'], true)).toBeGreaterThan(
      rowHeight(row(['EUR', 'USD']), ['name', 'open'], false),
    );
  });
});
