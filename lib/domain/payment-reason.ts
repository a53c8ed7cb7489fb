import { z } from 'zod';
import type { HoldKind } from './hold.ts';

/** Why payment has not come, as the customer says it. Asked, never assumed (P15). */
export const paymentReasonSchema = z.enum([
  'not-asked',
  'oversight',
  'not-received',
  'waiting-approval',
  'missing-order-number',
  'quality',
  'price',
  'cash-short',
  'already-paid',
  'hardship',
  'vulnerable',
  'fraud',
  'insolvency',
  'lawyer',
  'death',
  'stop',
  'other',
]);
export type PaymentReason = z.infer<typeof paymentReasonSchema>;

interface ReasonFacts {
  readonly label: string;
  /** The hold it puts on the account (D8, case 64). */
  readonly hold: HoldKind | null;
}

export const PAYMENT_REASONS: Record<PaymentReason, ReasonFacts> = {
  'not-asked': { label: 'Not said', hold: null },
  oversight: { label: 'Overlooked', hold: null },
  'not-received': { label: 'Never received the invoice', hold: null },
  'waiting-approval': { label: 'Waiting for approval', hold: null },
  'missing-order-number': { label: 'Order number missing', hold: null },
  quality: { label: 'Goods or service not right', hold: null },
  price: { label: 'Price or amount not right', hold: null },
  'cash-short': { label: 'Short of cash', hold: null },
  'already-paid': { label: 'Says it is paid', hold: null },
  hardship: { label: 'Hardship or illness', hold: 'hardship' },
  vulnerable: { label: 'Somebody who needs care', hold: 'vulnerable' },
  fraud: { label: 'Did not order it (fraud)', hold: 'fraud' },
  insolvency: { label: 'Insolvency', hold: 'insolvency' },
  lawyer: { label: 'A lawyer speaks for them', hold: 'lawyer' },
  death: { label: 'A death', hold: 'death' },
  stop: { label: 'Wants no more contact', hold: 'stop' },
  other: { label: 'Something else', hold: null },
};
