import { inShort } from '../quoted.ts';

/** "Journal Entry 12", "Payment" without a number, "the row" without both. */
export function calledRow({ type, number }: { readonly type: string; readonly number: string }): string {
  return inShort(`${type} ${number}`) || 'the row';
}
