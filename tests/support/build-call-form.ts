import { type CallForm, callFormSchema } from '../../lib/domain/call-form.ts';

/** A call form with nothing in it but the invoice it is about. */
export function buildCallForm(change: Partial<CallForm> = {}): CallForm {
  return { ...callFormSchema.parse({ itemIds: ['item-1'] }), ...change };
}
