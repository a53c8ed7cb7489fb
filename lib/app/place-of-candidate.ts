import type { Place } from '../domain/place.ts';
import type { AccountCandidate } from '../importers/candidates.ts';
import { countryByCode, countryByName } from '../places/country-name.ts';
import { readAddress } from '../places/read-address.ts';
import { isRegionCode, regionByName } from '../places/regions.ts';

/**
 * Where a customer sits, as columns of their own say it; `null` without a country: what a whole address tells is read
 * from the address whenever it is asked for. A region the country does not have is left out rather than guessed.
 */
export function placeOfCandidate(candidate: AccountCandidate): Place | null {
  const country = countryOf(candidate.country);
  if (country === null) return null;
  const told = regionOf(country, candidate.region);
  if (told !== null && country !== 'US') return { country, region: told, city: null };
  const whole = readAddress(wholeAddress(candidate, country));
  if (whole?.country === country && (told === null || whole.region === told)) return whole;
  return { country, region: told, city: null };
}

function countryOf(text: string | null): string | null {
  const word = text?.trim() ?? '';
  return word === '' ? null : (countryByCode(word.toUpperCase()) ?? countryByName(word));
}

function regionOf(country: string, text: string | null): string | null {
  const word = text?.trim() ?? '';
  if (word === '') return null;
  const code = word.toUpperCase();
  return isRegionCode(country, code) ? code : regionByName(country, word);
}

function wholeAddress({ postalAddress, region, postalCode }: AccountCandidate, country: string): string {
  const line = [region, postalCode].filter(Boolean).join(' ');
  return [postalAddress, line === '' ? null : line, country].filter(Boolean).join('\n');
}
