import { currencyCodes } from '../../lib/domain/money.ts';
import type { SelectGroup } from '../ui/select.tsx';

const COMMON = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'CHF', 'JPY', 'INR', 'SGD'];

/** Every currency in use by code and name, the ones asked for most first. */
export function currencyOptions(): SelectGroup[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  const option = (code: string) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` });
  const rest = currencyCodes().filter((code) => !COMMON.includes(code));
  return [
    { label: 'Often used', options: COMMON.map(option) },
    { label: 'All others', options: rest.map(option) },
  ];
}
