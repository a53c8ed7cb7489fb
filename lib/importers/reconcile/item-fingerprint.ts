import { foldNumber } from '../../domain/invoice-number.ts';
import type { OpenItem } from '../../domain/open-item.ts';
import type { OpenItemCandidate } from '../candidates.ts';

/** Two invoices of one number, day and total are one, whoever the file says owes it. */
export function itemFingerprint({ kind, number, issuedOn, total }: OpenItem | OpenItemCandidate): string {
  return `${kind}|${foldNumber(number)}|${issuedOn}|${total?.amount}|${total?.currency}`;
}
