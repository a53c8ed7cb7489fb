import { type CountryCode, getCountries } from 'libphonenumber-js/min';
import { remember } from '../../shared/remember.ts';
import { foldName } from '../../shared/text.ts';

/** The country whose numbers are written without a code: phoneCountry('Australia') and phoneCountry('AU') are 'AU'. */
export const phoneCountry = remember((name: string): CountryCode | undefined => {
  const folded = foldName(name);
  return getCountries().find((code) => folded === code.toLowerCase() || names(code).includes(folded));
});

const DISPLAY = ['en', 'de', 'fr', 'es'].map((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
const names = remember((code: string): string[] => DISPLAY.map((names) => foldName(names.of(code) ?? '')));
