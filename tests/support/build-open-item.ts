import type { z } from 'zod';
import { type OpenItem, openItemSchema } from '../../lib/domain/open-item.ts';
import { TODAY } from './fixed-clock.ts';

/** An invoice of `buildAccount()` over 1,200.00 USD, due on 2026-10-02: 47 days past due on `TODAY`. */
export function buildOpenItem(overrides: Partial<z.input<typeof openItemSchema>> = {}): OpenItem {
  return openItemSchema.parse({
    id: 'item-1',
    accountId: 'account-1',
    kind: 'invoice',
    number: 'INV-1042',
    issuedOn: '2026-09-02',
    dueOn: '2026-10-02',
    total: { amount: 120_000, currency: 'USD' },
    open: { amount: 120_000, currency: 'USD' },
    external: [],
    importId: 'import-1',
    asOf: TODAY,
    inLastImport: true,
    ...overrides,
  });
}
