import type { z } from 'zod';
import { type Account, accountSchema } from '../../lib/domain/account.ts';
import { NOW } from './fixed-clock.ts';

/** A trade customer, parsed, so that a default or an override the schema does not know fails here. */
export function buildAccount(overrides: Partial<z.input<typeof accountSchema>> = {}): Account {
  return accountSchema.parse({
    id: 'account-1',
    name: 'Northwind Traders',
    kind: 'trade',
    parentId: null,
    zone: null,
    language: null,
    postalAddress: null,
    external: [],
    createdAt: NOW,
    ...overrides,
  });
}
