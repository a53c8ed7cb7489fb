import { day } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { formatAmount } from '../../lib/domain/format-money.ts';
import { money } from '../../lib/domain/money.ts';
import type { SelectOption } from '../ui/select.tsx';

// The texts are English, so the ways of writing are those of places that write English.
const LOCALES = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-NZ', 'en-IE', 'en-IN', 'en-ZA', 'en-SG'];

/** How dates and figures are written, each shown by an example; `current` is among them whatever it is. */
export function localeOptions(current: string): SelectOption[] {
  const regions = new Intl.DisplayNames('en', { type: 'region' });
  const locales = LOCALES.includes(current) ? LOCALES : [current, ...LOCALES];
  return locales.map((locale) => {
    const region = new Intl.Locale(locale).maximize().region;
    const place = (region && regions.of(region)) ?? locale;
    const example = `${formatDay(day('2026-11-21'), locale)} · ${formatAmount(money(120000, 'USD'), locale)}`;
    return { value: locale, label: `${place}: ${example}` };
  });
}
