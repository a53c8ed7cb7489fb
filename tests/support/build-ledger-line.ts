import type { z } from 'zod';
import { type LedgerLine, ledgerLineSchema } from '../../lib/domain/ledger-line.ts';

/** Northwind Traders, with nothing open and nothing on record. */
export function buildLedgerLine(overrides: Partial<z.input<typeof ledgerLineSchema>> = {}): LedgerLine {
  return ledgerLineSchema.parse({
    accountId: 'account-1',
    accountName: 'Northwind Traders',
    nameKey: 'northwind traders',
    kind: 'trade',
    payerId: null,
    procedureId: 'trade',
    open: [],
    overdue: [],
    credits: [],
    aging: [],
    openCount: 0,
    overdueCount: 0,
    oldestDaysPastDue: 0,
    silentTries: 0,
    silentSince: null,
    lastContactAt: null,
    lastAnswerAt: null,
    dueAt: null,
    channel: null,
    action: '',
    reason: '',
    blocked: null,
    disputed: [],
    promised: [],
    promisedOn: null,
    promisesKept: 0,
    promisesKeptInPart: 0,
    promisesBroken: 0,
    paidAfterDays: [],
    expected: [],
    ...overrides,
  });
}
