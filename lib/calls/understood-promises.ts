import type { CallForm, PromiseFields } from '../domain/call-form.ts';
import type { ReportedPromise } from '../domain/call-report.ts';
import { isDay } from '../domain/day.ts';
import { parseAmount } from '../domain/parse-amount.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { type CallGround, currencyOf, invoicesOf } from './call-ground.ts';

export const EMPTY_PROMISE: PromiseFields = {
  amount: '',
  currency: '',
  dueOn: '',
  itemIds: null,
  method: '',
};

/** The most a call card holds. */
export const MOST_PROMISES = 20;

/** The rows as they are shown: who promised to pay has a first row to fill in, unless a plan was agreed instead. */
export function promiseRows({ promises, outcome, plan }: CallForm): readonly PromiseFields[] {
  return promises.length === 0 && outcome === 'promised' && !plan ? [EMPTY_PROMISE] : promises;
}

/** The promises as typed, or what cannot be understood, beside its field (case 30: without a day there is none). */
export function understoodPromises(form: CallForm, ground: CallGround): Result<ReportedPromise[]> {
  const rows = promiseRows(form);
  const told = rows.filter(({ amount, dueOn }) => amount.trim() !== '' || dueOn !== '');
  // A row that was added and left alone says nothing, as long as another says something.
  const meant = told.length > 0 || form.plan || form.outcome !== 'promised' ? told : rows;
  const promises: ReportedPromise[] = [];
  for (const row of meant) {
    const promise = understood(row, rows.indexOf(row), form, ground);
    if (!promise.ok) return promise;
    promises.push(promise.value);
  }
  return success(promises);
}

function understood(
  row: PromiseFields,
  index: number,
  form: CallForm,
  ground: CallGround,
): Result<ReportedPromise> {
  const itemIds = invoicesOf(row.itemIds, form);
  const currency = currencyOf(row.currency, itemIds, ground);
  const amountField = promiseField('promise-amount', index);
  if (row.amount.trim() === '') return refusal(amountField, 'How much was promised?');
  const amount = parseAmount(row.amount, currency);
  if (!amount) return refusal(amountField, `“${row.amount}” is not an amount in ${currency}.`);
  if (!isDay(row.dueOn))
    return refusal(
      promiseField('promise-date', index),
      'By which day? Without a day, choose “Talked, nothing agreed yet”.',
    );
  return success({ amount, dueOn: row.dueOn, itemIds, method: row.method.trim() || null });
}

/** How the fields of the first promise are called, and of those after it: "promise-date", "promise-date-2". */
export function promiseField(name: 'promise-amount' | 'promise-date', index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`;
}
