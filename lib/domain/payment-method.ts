import { z } from 'zod';

/** How it will be paid: one of ours by its name below, or the user's own words (D5). */
export const paymentMethodSchema = z.string().min(1).max(60);
export type PaymentMethod = z.infer<typeof paymentMethodSchema>;

export const PAYMENT_METHODS = {
  'bank-transfer': 'Bank transfer',
  'direct-debit': 'Direct debit',
  card: 'Card',
  cheque: 'Cheque',
  online: 'Payment link',
  cash: 'Cash',
} as const;
export type KnownMethod = keyof typeof PAYMENT_METHODS;

/** As the screen shows it; the texts of other languages have words of their own. */
export function methodLabel(method: PaymentMethod): string {
  return isKnownMethod(method) ? PAYMENT_METHODS[method] : method;
}

/** Behind what will be paid: ", by that way"; the user's own words as typed. Empty: not said. */
export function methodInSentence(method: PaymentMethod | null): string {
  if (method === null) return '';
  return `, ${isKnownMethod(method) ? PAYMENT_METHODS[method].toLowerCase() : method}`;
}

export function isKnownMethod(method: PaymentMethod): method is KnownMethod {
  return Object.hasOwn(PAYMENT_METHODS, method);
}
