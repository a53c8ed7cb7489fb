import type { PromisedInMail } from '../../lib/app/accept-promise.ts';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { SeenMail } from '../../lib/app/answer-of-mail.ts';
import { openOn } from '../../lib/calls/call-ground.ts';
import type { TypedAgreement } from '../../lib/calls/typed-agreement.ts';
import { USUAL_ENDS_AFTER } from '../../lib/calls/understood-plan.ts';
import { promiseField } from '../../lib/calls/understood-promises.ts';
import { type Day, isDay } from '../../lib/domain/day.ts';
import { isFarDay } from '../../lib/domain/far-day.ts';
import type { Id } from '../../lib/domain/id.ts';
import { type Money, money, toDecimalString } from '../../lib/domain/money.ts';
import { parseAmount } from '../../lib/domain/parse-amount.ts';
import { type Result, refusal, success } from '../../lib/shared/result.ts';

/** What was understood, as fields that can be put right before it goes on record. */
export interface MailPromiseForm {
  readonly isPlan: boolean;
  readonly currency: string;
  readonly parts: readonly { readonly amount: string; readonly dueOn: string }[];
  readonly itemIds: readonly Id[];
  readonly lateAgreed: boolean;
  /** It takes the place of a payment plan, or not; `null`: not said. */
  readonly replacesPlans: boolean | null;
}

export function formOf(
  reading: TypedAgreement | undefined,
  itemIds: readonly Id[],
  view: AccountView,
): MailPromiseForm {
  const parts = reading?.parts ?? [];
  const first = view.facts.items.find(({ id }) => itemIds.includes(id))?.open.currency;
  return {
    isPlan: reading?.kind === 'plan' && parts.length > 1,
    currency: parts.find(({ amount }) => amount)?.amount?.currency ?? first ?? view.settings.homeCurrency,
    parts: parts.map(({ amount, dueOn }) => ({
      amount: amount ? toDecimalString(amount) : '',
      dueOn: dueOn ?? '',
    })),
    itemIds,
    lateAgreed: false,
    replacesPlans: null,
  };
}

/** What is open on the ticked invoices, in the currency of the promise. */
export function tickedOpen(
  { itemIds, currency }: MailPromiseForm,
  { facts, moment }: AccountView,
): Money | null {
  const { items } = facts;
  return openOn(itemIds, currency, {
    items,
    today: moment.today,
    calendar: moment.ours,
    owner: '',
    homeCurrency: currency,
  });
}

/** Of a plan its first day alone is asked about: the others lie further away by their nature. */
export function hasFarPart({ parts, isPlan }: MailPromiseForm, today: Day): boolean {
  const days = parts.map(({ dueOn }) => dueOn).sort();
  return (isPlan ? days.slice(0, 1) : days).some((on) => isDay(on) && isFarDay(on, today));
}

/** The fields, understood, or what is missing, beside its field (case 30). */
export function promisedInMail(form: MailPromiseForm, mail: SeenMail, accountId: Id): Result<PromisedInMail> {
  const { currency, itemIds, lateAgreed, replacesPlans } = form;
  const said: { amount: Money; dueOn: Day }[] = [];
  for (const [index, { amount: typed, dueOn }] of form.parts.entries()) {
    const amount = typed.trim() === '' ? null : parseAmount(typed, currency);
    if (!amount)
      return refusal(promiseField('promise-amount', index), `How much is promised? Type it in ${currency}.`);
    if (!isDay(dueOn)) return refusal(promiseField('promise-date', index), 'By which day?');
    said.push({ amount, dueOn });
  }
  const base = { accountId, mail, lateAgreed, replacesPlans };
  if (!form.isPlan) {
    return success({ ...base, plan: null, promises: said.map((one) => ({ ...one, itemIds, method: null })) });
  }
  const total = money(
    said.reduce((sum, { amount }) => sum + amount.amount, 0),
    currency,
  );
  const plan = {
    total,
    instalments: said,
    itemIds,
    endsAfterMissed: USUAL_ENDS_AFTER,
    rate: '',
    method: null,
  };
  return success({ ...base, promises: [], plan });
}
