import type { LedgerLine } from '../../lib/domain/ledger-line.ts';
import { momentAt } from '../../lib/dunning/moment-at.ts';
import { type LedgerRow, rowKeeper } from '../../lib/reports/ledger-row.ts';
import type { LedgerTerms } from '../../lib/reports/ledger-terms.ts';
import { foldName } from '../../lib/shared/text.ts';
import { buildLedgerLine } from './build-ledger-line.ts';

/** Thursday, 19 November 2026, 10:00 in Berlin; a firm that thinks in euro. */
export const LEDGER_TERMS: LedgerTerms = {
  moment: momentAt(Date.parse('2026-11-19T09:00:00Z'), 'Europe/Berlin', 'en-GB'),
  homeCurrency: 'EUR',
  agingBounds: [0, 30, 60, 90],
  procedures: new Map([
    ['trade', 'Companies'],
    ['consumer', 'Private persons'],
  ]),
};

/** A row of that name; its id is the name too. */
export function buildLedgerRow(
  name: string,
  overrides: Parameters<typeof buildLedgerLine>[0] = {},
): LedgerRow {
  const line: LedgerLine = buildLedgerLine({
    accountId: name,
    accountName: name,
    nameKey: foldName(name),
    ...overrides,
  });
  return rowKeeper()(line);
}
