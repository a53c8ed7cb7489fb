import type { CallForm } from '../domain/call-form.ts';
import type { Id } from '../domain/id.ts';
import type { Money } from '../domain/money.ts';
import { parseAmount } from '../domain/parse-amount.ts';
import { type CallGround, currencyOf, invoicesOf } from './call-ground.ts';
import { leftToAgree, type OtherAgreement } from './left-to-agree.ts';
import { undisputedOn } from './undisputed-on.ts';

interface Question {
  readonly itemIds: readonly Id[];
  readonly currency: string;
  /** The agreement that is asked about: a promise by its place, or the plan. */
  readonly about: number | 'plan';
}

/** What can still be agreed on these invoices, beside the other agreements of the call and what it disputes. */
export function restOfCall(
  { itemIds, currency, about }: Question,
  form: CallForm,
  ground: CallGround,
): Money | null {
  const open = new Map(
    form.itemIds.flatMap((id): [Id, Money][] => {
      const on = undisputedOn([id], currency, form, ground);
      return on ? [[id, on]] : [];
    }),
  );
  if (!itemIds.some((id) => open.has(id))) return null;
  return leftToAgree({ itemIds, currency, open, others: othersOf(about, form, ground) });
}

/** The other agreements as far as their sums are typed. */
function othersOf(about: Question['about'], form: CallForm, ground: CallGround): OtherAgreement[] {
  const { plan } = form;
  const typed = [
    ...form.promises.filter((_, index) => index !== about),
    ...(plan && about !== 'plan' ? [{ ...plan, amount: plan.total }] : []),
  ];
  return typed.flatMap(({ amount: text, currency, itemIds: own }) => {
    const itemIds = invoicesOf(own, form);
    const amount = parseAmount(text, currencyOf(currency, itemIds, ground));
    return amount && amount.amount > 0 ? [{ amount, itemIds }] : [];
  });
}
