import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openTables } from '../../../lib/importers/read/open-tables.ts';
import { rowsOf, sourceInChunks } from '../../support/table-rows.ts';

const LISTS = fileURLToPath(new URL('../../../../shared/exports/qbd-all-lists-sample.IIF', import.meta.url));

test.runIf(existsSync(LISTS))(
  'the lists of QuickBooks Desktop: 65 customers and jobs in one of them',
  async () => {
    const sources = await openTables(sourceInChunks('lists.iif', readFileSync(LISTS), 4096));
    const customers = sources.filter(({ part }) => part === 'CUST');
    const rows = (await Promise.all(customers.map(rowsOf))).flatMap(([, ...items]) => items);
    expect(rows).toHaveLength(65);
    expect(new Set(sources.map(({ part }) => part)).size).toBeGreaterThan(5);
    expect(rows.filter(({ cells }) => cells[0]?.includes(':'))).toHaveLength(20);
  },
);
