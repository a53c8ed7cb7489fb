import type { ColumnName } from '../../domain/column-name.ts';
import { share } from './column-samples.ts';
import {
  looksLikeCode,
  looksLikeDay,
  looksLikeEmail,
  looksLikeMoney,
  looksLikeName,
  looksLikePhone,
} from './looks-like.ts';

/** What captions did not tell, from the values: the first column of addresses, of days, of money, of single codes, of names. */
export function guessByValues(
  assigned: readonly (ColumnName | null)[],
  samples: readonly (readonly string[])[],
): (ColumnName | null)[] {
  const guess = [...assigned];
  const has = (...names: ColumnName[]) => names.some((name) => guess.includes(name));
  const free = (holds: (values: readonly string[]) => boolean) =>
    guess.findIndex(
      (name, at) => name === null && (samples[at]?.length ?? 0) > 0 && holds(samples[at] ?? []),
    );
  const grant = (name: ColumnName, at: number) => {
    if (at >= 0) guess[at] = name;
  };
  const most = (holds: (text: string) => boolean) => (values: readonly string[]) =>
    (share(values, holds) ?? 0) >= 0.8;

  if (!has('email')) grant('email', free(most(looksLikeEmail)));
  if (has('email') && !has('phone', 'phones', 'mobile')) grant('phone', free(most(looksLikePhone)));
  if (!has('issuedOn', 'dueOn')) grant('issuedOn', free(most(looksLikeDay)));
  if (!has('open', 'total', 'debit', 'lineAmount')) grant('total', free(most(looksLikeMoney)));
  if (!has('number') && has('issuedOn', 'dueOn', 'open', 'total'))
    grant(
      'number',
      free((values) => most(looksLikeCode)(values) && !most(looksLikeMoney)(values) && areSingle(values)),
    );
  if (!has('customer', 'customerId', 'company')) grant('customer', free(most(looksLikeName)));
  return guess;
}

function areSingle(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
