import { formatAmount, formatMoney } from '../../domain/format-money.ts';
import { currencyDigits, type Money, toDecimalString } from '../../domain/money.ts';
import { remember } from '../../shared/remember.ts';
import { MoneyValue } from '../values/money-value.ts';
import { oneOf } from './given.ts';
import { FilterFault, type TextFilter } from './text-filter.ts';

/** `| money: 'code'` is "3,680.00 USD", 'symbol' "$3,680.00", 'plain' "3,680.00", several currencies keep their codes. */
export const money: TextFilter = {
  name: 'money',
  write: (value, given) => {
    const style = oneOf('money', given, ['code', 'symbol', 'plain']);
    if (value === '') return '';
    if (!(value instanceof MoneyValue)) throw new FilterFault('“money” needs an amount before it');
    if (style === 'symbol') return MoneyValue.write(value, withSymbol);
    const isBare = style === 'plain' && MoneyValue.amounts(value).length === 1;
    return MoneyValue.write(value, isBare ? formatAmount : formatMoney);
  },
};

function withSymbol(amount: Money, locale: string): string {
  const { currency } = amount;
  // A decimal string, not a number: Intl then writes the exact digits.
  return formatOf(locale, currency).format(toDecimalString(amount) as Intl.StringNumericLiteral);
}

const formatOf = remember(
  (locale: string, currency: string) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: currencyDigits(currency),
      maximumFractionDigits: currencyDigits(currency),
    }),
);
