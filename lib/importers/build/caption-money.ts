import { isCurrency } from '../../domain/money.ts';
import type { Format } from '../formats/format.ts';
import { currencyOfCaption } from '../recognise/caption-currency.ts';
import type { RecognisedSource } from '../recognise/recognised-source.ts';
import { currencyOfName } from '../values/currency-names.ts';
import { currencyInAmount } from '../values/currency-sign.ts';
import { type AmountColumn, NEEDED, openFrom } from './amount-columns.ts';

/** Of a list of payments: what came in. */
const PAID: readonly AmountColumn[] = ['lineAmount', 'paid', 'total', 'credit', 'open'];

/** The user's own word for a list of this kind, where it names none itself. */
export function isCurrencyTold({ id, currency }: Format): boolean {
  return id.startsWith('own-') && currency !== undefined && isCurrency(currency);
}

/** The currency in the caption of the column that is read: 'CHF' for "Offen CHF"; `null` for none. */
export function currencyOfColumn(table: RecognisedSource): string | null {
  const { header, format } = table;
  const used = format.holds === 'payments' ? PAID : NEEDED[openFrom(table)];
  for (const name of used) {
    for (const at of header.columns.get(name) ?? []) {
      const currency = currencyOfCaption(header.captions[at] ?? '');
      if (currency) return currency;
    }
  }
  return null;
}

const SAYS =
  /^(?:\(?all )?(?:amounts?|figures|values|balances|currency|beträge|währung|montants?|devise|importes?|moneda|importi|valuta|bedragen)\b(?: (?:are |is )?(?:shown |stated )?(?:in|en|sont en))?\s*:?\s*(.*)$/iu;

/** The currency that a line above the captions names for the whole list: "All amounts in EUR", "Currency: Euro". */
export function currencyOfTitles(titles: readonly string[]): string | null {
  for (const [at, title] of titles.entries()) {
    const said = SAYS.exec(title.trim());
    if (!said) continue;
    const text = (said[1] || titles[at + 1] || '').trim().replace(/[).]+$/, '');
    const code = text.length <= 40 ? (currencyInAmount(text, '') ?? currencyOfName(text)) : null;
    if (code && isCurrency(code)) return code;
  }
  return null;
}
