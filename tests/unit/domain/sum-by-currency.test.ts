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
