import { isCurrency } from '../../domain/money.ts';
import { foldName } from '../../shared/text.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt'];
/** Their plurals are known as well: "US dollars", "Euros". */
const COMMON =
  'USD EUR GBP CHF CAD AUD NZD JPY CNY INR SEK NOK DKK PLN CZK HUF ZAR BRL MXN SGD HKD TRY ILS AED SAR KRW THB'.split(
    ' ',
  );
/** What people write and no locale has. */
const ALSO: readonly (readonly [string, string])[] = [
  ['pound sterling', 'GBP'],
  ['pounds sterling', 'GBP'],
  ['sterling', 'GBP'],
  ['great british pound', 'GBP'],
  ['uk pound', 'GBP'],
  ['u s dollar', 'USD'],
  ['united states dollar', 'USD'],
  ['american dollar', 'USD'],
  ['yen', 'JPY'],
  ['swiss francs', 'CHF'],
  ['franken', 'CHF'],
  ['renminbi', 'CNY'],
  ['zloty', 'PLN'],
];

let known: Map<string, string> | null = null;

/** currencyOfName('Pound Sterling') is 'GBP'; `null` for "Dollar", which several are, and for anything else. */
export function currencyOfName(name: string): string | null {
  known ??= allNames();
  return known.get(foldName(name)) ?? null;
}

/** A name of two currencies names neither. */
function allNames(): Map<string, string> {
  const names = new Map<string, Set<string>>();
  const add = (name: string | undefined, code: string) => {
    const folded = foldName(name ?? '');
    if (folded === '' || folded === code.toLowerCase()) return;
    names.set(folded, (names.get(folded) ?? new Set()).add(code));
  };
  const codes = Intl.supportedValuesOf('currency').filter(isCurrency);
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'currency' });
    for (const code of codes) add(display.of(code), code);
    for (const code of COMMON) for (const amount of [1, 2]) add(nameOf(amount, language, code), code);
  }
  for (const [name, code] of ALSO) add(name, code);
  return new Map(
    [...names].flatMap(([name, [code, ...more]]) => (code && more.length === 0 ? [[name, code]] : [])),
  );
}

function nameOf(amount: number, language: string, currency: string): string | undefined {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'name' });
  return format.formatToParts(amount).find(({ type }) => type === 'currency')?.value;
}
