import { expect, it } from 'vitest';
import { money } from '../../../lib/domain/money.ts';
import { sumByCurrency } from '../../../lib/domain/sum-by-currency.ts';

it('keeps one total per currency, in alphabetical order (case 11)', () => {
  const amounts = [money(100, 'USD'), money(41_000, 'EUR'), money(-30, 'USD'), money(5, 'JPY')];
  expect(sumByCurrency(amounts)).toEqual([money(41_000, 'EUR'), money(5, 'JPY'), money(70, 'USD')]);
});

it('has no total of nothing, and a zero total of amounts that cancel out', () => {
  expect(sumByCurrency([])).toEqual([]);
  expect(sumByCurrency([money(5, 'USD'), money(-5, 'USD')])).toEqual([money(0, 'USD')]);
});

it('case 12: sums whole yen and thousandths as they are, to the last unit', () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect(sumByCurrency([money(most - 1, 'JPY'), money(1, 'JPY'), money(1, 'KWD')])).toEqual([
    money(most, 'JPY'),
    money(1, 'KWD'),
  ]);
});

it('refuses a sum that is no longer exact', () => {
  expect(() => sumByCurrency([money(Number.MAX_SAFE_INTEGER, 'USD'), money(2, 'USD')])).toThrow(RangeError);
});

it('is the same in whatever order it is read, one currency or several', () => {
  const amounts = [money(5, 'USD'), money(7, 'USD'), money(1, 'EUR'), money(2, 'USD')];
  expect(sumByCurrency(amounts.toReversed())).toEqual(sumByCurrency(amounts));
  expect(sumByCurrency(amounts)).toEqual([money(1, 'EUR'), money(14, 'USD')]);
});
