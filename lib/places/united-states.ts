import type { Place } from '../domain/place.ts';
import type { AddressParts } from './address-parts.ts';
import { isRegionCode, regionByName } from './regions.ts';
import { isNewYorkCityZip, statesOfZip } from './us-zip.ts';

const ZIP_AT_END = /\b(\d{5})(?:-?\d{4})?$/;
const BOROUGHS = /^(manhattan|brooklyn|(the )?bronx|staten island|queens)$/i;

/**
 * "City, ST 12345(-6789)", the state by code or name, the zip one of that state: nobody else writes so. "DE 80331" is not
 * Delaware, whose zips begin with 197 to 199.
 */
export function placeByStateAndZip(address: AddressParts): Place | null {
  const { before, zip } = zipAtEnd(address.line);
  const state = stateAtEnd(before);
  return state && statesOfZip(zip).includes(state) ? stateOf(state, address) : null;
}

/** The state of an address that is known to be of the United States: by code or name before the zip, else by the zip. */
export function placeInStates(address: AddressParts): Place {
  const { before, zip } = zipAtEnd(address.line);
  const [byZip] = statesOfZip(zip);
  const state = stateAtEnd(before) ?? byZip ?? null;
  return state ? stateOf(state, address) : { country: 'US', region: null, city: null };
}

function zipAtEnd(line: string): { before: string; zip: string } {
  const found = ZIP_AT_END.exec(line);
  return found ? { before: line.slice(0, found.index), zip: found[1] ?? '' } : { before: line, zip: '' };
}

/** stateAtEnd('1 Elm St, Santa Fe, New Mexico') is 'NM'; stateAtEnd('Austin, Tx.') is 'TX'. */
function stateAtEnd(text: string): string | null {
  const words = text.replace(/[.,\s]+$/, '').split(/[\s,]+/);
  const code = (words.at(-1) ?? '').toUpperCase();
  if (words.length > 1 && isRegionCode('US', code)) return code;
  return (
    [4, 3, 2, 1].map((n) => regionByName('US', words.slice(-n).join(' '))).find((one) => one !== null) ?? null
  );
}

/**
 * New York City is told by its zip; without one, by "New York, NY" or a borough. A zip that is not the city's says so, for
 * the city's own rules hold wherever nobody knows better.
 */
function stateOf(state: string, { parts, line }: AddressParts): Place {
  const city = state === 'NY' ? cityInNewYork(line, parts) : null;
  return { country: 'US', region: state, city };
}

function cityInNewYork(line: string, parts: readonly string[]): string | null {
  if (isNewYorkCity(line, parts)) return 'New York City';
  return zipAtEnd(line).zip === '' ? null : OUTSIDE_NEW_YORK_CITY;
}

const OUTSIDE_NEW_YORK_CITY = 'outside New York City';

function isNewYorkCity(line: string, parts: readonly string[]): boolean {
  const { zip } = zipAtEnd(line);
  if (zip !== '') return isNewYorkCityZip(zip);
  if (parts.some((part) => BOROUGHS.test(part))) return true;
  return /(^|, )new york( city)?, (ny|n\.y\.|new york)$/i.test(line);
}
