import type { CallOutcome } from './call-outcome.ts';
import type { HoldKind } from './hold.ts';
import { PAYMENT_REASONS, type PaymentReason } from './payment-reason.ts';

interface Said {
  readonly outcome: CallOutcome;
  readonly reason: PaymentReason;
}

/** What must stop after a call in which that was said (D8). */
export function holdsAfter({ outcome, reason }: Said): HoldKind[] {
  const { hold } = PAYMENT_REASONS[reason];
  return [...(hold ? [hold] : []), ...(outcome === 'no-more-calls' ? (['no-calls'] as const) : [])];
}
