import type { CallActivity } from '../domain/activity.ts';
import type { TextId } from '../templates/catalogue.ts';
import type { AgreedFacts } from './text-facts.ts';

/** The text that confirms a call, by what weighs most in it; each of them lists whatever else was agreed. */
export function confirmationText(
  { outcome }: Pick<CallActivity, 'outcome'>,
  { promises, plan, dispute, resent, details }: AgreedFacts,
): TextId {
  if (outcome === 'voicemail') return 'voicemail-left';
  // Who has a complaint is thanked for it first, whatever else was agreed (P10).
  if (dispute && outcome === 'disputes') return 'as-per-our-call-dispute';
  if (plan) return 'as-per-our-call-plan';
  if (promises.length > 0) return 'as-per-our-call';
  if (dispute) return 'as-per-our-call-dispute';
  if (outcome === 'refused') return 'as-per-our-call-refusal-noted';
  if (resent.length > 0) return 'as-per-our-call-invoice-resent';
  return details ? 'as-per-our-call-details-confirmed' : 'as-per-our-call';
}
