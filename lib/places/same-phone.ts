import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { dialled } from '../domain/phone-key.ts';

/**
 * Two spellings of one number. `home`: the country whose numbers are written without a country code, `null` if none is
 * known; then a national number equals only one that is written nationally, too.
 * isSamePhone('+49 40 1234567', '040 / 123 45 67', 'DE') is true.
 */
export function isSamePhone(a: string, b: string, home: string | null): boolean {
  const one = internationally(a, home);
  const other = internationally(b, home);
  if (one !== null || other !== null) return one === other;
  return digitsOf(a) === digitsOf(b);
}

/** As E.164 writes it; `null`: a national number of nobody knows where. */
function internationally(number: string, home: string | null): string | null {
  const text = dialled(number).replace(/^00/, '+');
  if (text.startsWith('+')) return `+${digitsOf(text)}`;
  const parsed =
    home === null ? undefined : parsePhoneNumberFromString(text, { defaultCountry: home as 'US' });
  return parsed?.isPossible() ? parsed.number : null;
}

function digitsOf(number: string): string {
  return dialled(number).replace(/\D/g, '');
}
