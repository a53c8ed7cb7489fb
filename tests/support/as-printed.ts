import { DayValue } from '../../lib/templates/values/day-value.ts';
import { MoneyValue } from '../../lib/templates/values/money-value.ts';

/** What a text may name, with every amount and day as the words it prints. */
export type AsPrinted<T> = T extends MoneyValue | DayValue
  ? string
  : T extends readonly (infer One)[]
    ? AsPrinted<One>[]
    : T extends object
      ? { [Key in keyof T]: AsPrinted<T[Key]> }
      : T;

export function asPrinted<T>(value: T): AsPrinted<T> {
  return printed(value) as AsPrinted<T>;
}

function printed(value: unknown): unknown {
  if (value instanceof MoneyValue || value instanceof DayValue) return value.valueOf();
  if (Array.isArray(value)) return value.map(printed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, printed(one)]));
}
