import type { CallForm, PromiseFields } from '../domain/call-form.ts';
import { toDecimalString } from '../domain/money.ts';
import { type CallGround, currencyOf } from './call-ground.ts';
import type { TypedAgreement } from './typed-agreement.ts';
import { beginPlan } from './understood-plan.ts';
import { EMPTY_PROMISE } from './understood-promises.ts';

/** What a suggestion changes in the form when it is taken; what was asked and not said stays empty (case 30). */
export function takenAgreement(
  { kind, parts, every, invoices }: TypedAgreement,
  form: CallForm,
  ground: CallGround,
): Partial<CallForm> {
  const currency =
    parts.find(({ amount }) => amount)?.amount?.currency ?? currencyOf('', form.itemIds, ground);
  const named = ground.items.filter(({ number }) => invoices.includes(number)).map(({ id }) => id);
  const itemIds = named.length > 0 ? { itemIds: [...new Set([...form.itemIds, ...named])] } : {};
  const agreed = agreeing(form);
  if (kind === 'plan' && parts.length > 1) {
    const [first] = parts;
    const own = parts.map(({ amount, dueOn }) => ({
      amount: amount ? toDecimalString(amount) : '',
      dueOn: dueOn ?? '',
    }));
    const total = parts.reduce((sum, { amount }) => sum + (amount?.amount ?? 0), 0);
    const isKnown = parts.every(({ amount }) => amount !== null);
    return {
      ...agreed,
      ...itemIds,
      promises: [],
      plan: {
        ...(form.plan ?? beginPlan(form, ground)),
        currency,
        total: isKnown ? toDecimalString({ amount: total, currency }) : '',
        parts: String(parts.length),
        firstOn: every ? (first?.dueOn ?? '') : '',
        every: every ?? 'month',
        own: every ? [] : own,
        itemIds: named.length > 0 ? named : null,
      },
    };
  }
  return {
    ...agreed,
    ...itemIds,
    plan: null,
    promises: parts.map(
      ({ amount, dueOn }): PromiseFields => ({
        ...EMPTY_PROMISE,
        amount: amount ? toDecimalString(amount) : '',
        currency: amount ? amount.currency : '',
        dueOn: dueOn ?? '',
        itemIds: named.length > 0 ? named : null,
      }),
    ),
  };
}

/** Who disputes a part may well pay the rest, and who wants no more calls may still name a day: that stands. */
function agreeing({ outcome }: CallForm): Partial<CallForm> {
  return outcome === 'disputes' || outcome === 'no-more-calls' ? {} : { outcome: 'promised', ownOutcome: '' };
}

/** The form says it already. */
export function isTaken(agreement: TypedAgreement, form: CallForm, ground: CallGround): boolean {
  if (agreement.parts.length === 0) return false;
  const { promises = [], plan = null } = takenAgreement(agreement, form, ground);
  if (plan !== null) return form.plan !== null && planKey(plan) === planKey(form.plan);
  return (
    form.promises.length > 0 && promises.every((one) => form.promises.some((other) => isSame(one, other)))
  );
}

/** A day that was offered without a sum stands, whatever sum was added. */
function isSame(offered: PromiseFields, typed: PromiseFields): boolean {
  return offered.dueOn === typed.dueOn && (offered.amount === '' || offered.amount === typed.amount);
}

function planKey({ total, parts, firstOn, every, own }: NonNullable<CallForm['plan']>): string {
  return own.length > 0 ? JSON.stringify(own) : [total, parts, firstOn, every].join();
}
