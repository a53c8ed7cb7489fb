import type { CallForm } from '../../lib/domain/call-form.ts';
import { CALL_OUTCOMES, type CallOutcome, callOutcomeSchema } from '../../lib/domain/call-outcome.ts';
import { methodLabel, PAYMENT_METHODS } from '../../lib/domain/payment-method.ts';
import { PAYMENT_REASONS, paymentReasonSchema } from '../../lib/domain/payment-reason.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { SelectGroup, SelectOption } from '../ui/select.tsx';

/** Before the id of an entry of the user's own, so that it is never taken for one of ours. */
const OWN = 'own:';

/** How a call can end: ours, and the user's own beside those they count like (D3). */
export function outcomeOptions({ callOutcomes }: Settings): SelectGroup[] {
  const all: (SelectOption & { readonly like: CallOutcome })[] = [
    ...callOutcomeSchema.options.map((like) => ({ value: like, label: CALL_OUTCOMES[like].label, like })),
    ...callOutcomes.map(({ id, label, like }) => ({ value: OWN + id, label, like })),
  ];
  const group = (label: string, rightParty: boolean) => ({
    label,
    options: all
      .filter(({ like }) => CALL_OUTCOMES[like].rightParty === rightParty)
      .map(({ value, label: name }) => ({ value, label: name })),
  });
  return [group('Spoke to somebody', true), group('Did not reach anybody', false)];
}

export function outcomeValue({ outcome, ownOutcome }: CallForm, { callOutcomes }: Settings): string {
  return callOutcomes.some(({ id }) => id === ownOutcome) ? OWN + ownOutcome : outcome;
}

export function chosenOutcome(
  value: string,
  { callOutcomes }: Settings,
): Pick<CallForm, 'outcome' | 'ownOutcome'> {
  const own = callOutcomes.find(({ id }) => OWN + id === value);
  if (own) return { outcome: own.like, ownOutcome: own.id };
  return { outcome: callOutcomeSchema.safeParse(value).data ?? '', ownOutcome: '' };
}

export function reasonOptions({ paymentReasons }: Settings): SelectOption[] {
  return [
    ...paymentReasonSchema.options.map((value) => ({ value, label: PAYMENT_REASONS[value].label })),
    ...paymentReasons.map(({ id, label }) => ({ value: OWN + id, label })),
  ];
}

export function reasonValue({ reason, ownReason }: CallForm, { paymentReasons }: Settings): string {
  return paymentReasons.some(({ id }) => id === ownReason) ? OWN + ownReason : reason;
}

export function chosenReason(
  value: string,
  { paymentReasons }: Settings,
): Pick<CallForm, 'reason' | 'ownReason'> {
  const own = paymentReasons.find(({ id }) => OWN + id === value);
  if (own) return { reason: own.like, ownReason: own.id };
  return { reason: paymentReasonSchema.safeParse(value).data ?? 'not-asked', ownReason: '' };
}

/** Ways to pay; one that has left the list since stays, where it was chosen. */
export function methodOptions({ paymentMethods }: Settings, chosen: string): SelectOption[] {
  const values = [...Object.keys(PAYMENT_METHODS), ...paymentMethods];
  const all = chosen === '' || values.includes(chosen) ? values : [...values, chosen];
  return all.map((value) => ({ value, label: methodLabel(value) }));
}
