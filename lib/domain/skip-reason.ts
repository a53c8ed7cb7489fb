import { z } from 'zod';

/** Why a contact that was due is left out this once (G4). */
export const SKIP_REASONS = [
  'in-touch',
  'payment-coming',
  'wrong-time',
  'small',
  'not-needed',
  'too-much',
  'other',
] as const;

export const skipReasonSchema = z.enum(SKIP_REASONS);
export type SkipReason = z.infer<typeof skipReasonSchema>;

const WORDS: Record<SkipReason, string> = {
  'in-touch': 'Already in touch another way',
  'payment-coming': 'Payment is on its way',
  'wrong-time': 'Not a good moment for them',
  small: 'Not worth a contact now',
  'not-needed': 'Agreed with a colleague to leave it',
  'too-much': 'Too much for today',
  other: 'Another reason',
};

/** "Payment is on its way". */
export function skipReasonWords(reason: SkipReason): string {
  return WORDS[reason];
}

/** As it is told of later, behind the day: what was too much or too small then is no blame now. */
const BECAUSE: Record<SkipReason, string> = {
  'in-touch': 'already in touch another way',
  'payment-coming': 'payment is on its way',
  'wrong-time': 'not a good moment for them',
  small: 'it could wait',
  'not-needed': 'agreed with a colleague',
  'too-much': 'the day was full',
  other: '',
};

/** "payment is on its way", with what was noted besides; of another reason what was noted is all there is. */
export function skippedBecause(reason: SkipReason, note: string): string {
  return [BECAUSE[reason], note].filter(Boolean).join('; ');
}
