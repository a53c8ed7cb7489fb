import type { KindWords } from './format.ts';

/** The document types SAP is delivered with: billing and invoices, credits, money that came in. */
export const SAP_DOCUMENT_TYPES = {
  rv: 'invoice',
  dr: 'invoice',
  dg: 'credit-memo',
  rg: 'credit-memo',
  dz: 'unapplied-cash',
  za: 'unapplied-cash',
} as const satisfies KindWords;
