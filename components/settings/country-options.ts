import { regionCodes, regionName } from '../../lib/places/regions.ts';
import type { SelectOption } from '../ui/select.tsx';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Known to the browser by name, and no countries. */
const NO_COUNTRIES = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'IC',
  'TA',
]);

/** Every country by its name in English, as the browser knows them. */
export function countryOptions(): SelectOption[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes
    .filter((code) => !NO_COUNTRIES.has(code) && isCurrent(code))
    .flatMap((code) => {
      const label = names.of(code);
      return label ? [{ value: code, label }] : [];
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** A code that was given up, such as that of East Germany, is read as the one that came after it. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}

/** Its parts, where they decide about a holiday or a rule; none otherwise. */
export function regionOptions(country: string): SelectOption[] {
  return regionCodes(country)
    .map((code) => ({ value: code, label: regionName(country, code) ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
