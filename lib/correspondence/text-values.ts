import type { Day } from '../domain/day.ts';
import type { Money } from '../domain/money.ts';
import { DayValue } from '../templates/values/day-value.ts';
import { MoneyValue } from '../templates/values/money-value.ts';
import type { Speech } from './agreed-words.ts';

/** Amounts as a text prints them: those of one currency as one sum, several currencies beside each other. */
export function moneyValue(
  amounts: readonly Money[],
  { locale, words }: Speech,
  said?: (figures: string) => string,
): MoneyValue {
  return new MoneyValue(amounts, { locale, and: words.and, ...(said && { words: said }) });
}

export function dayValue(day: Day, { locale }: Speech): DayValue {
  return new DayValue(day, locale);
}
