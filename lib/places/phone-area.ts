import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Place } from '../domain/place.ts';
import { remember } from '../shared/remember.ts';
import { areaOf } from './area-codes.ts';
import { countryByCode } from './country-name.ts';

/** What a number says about where it was given out; people take it along (R62), so an address goes first. */
export interface PhoneArea {
  readonly place: Place;
  /** Its zones, where they are fewer than those of the place; `null`: those of the place. */
  readonly zones: readonly string[] | null;
  /** "area code 512", "country code +49": how it is known. */
  readonly by: string;
}

/**
 * Country of an international number, state or province of a North American one (B6, 2). `home`: the country whose
 * numbers are written without a country code, `null` if none is known; without one only "(512) 555-0100", grouped as
 * North America groups, is believed.
 * phoneArea('+1 512 555 0100', null) is Texas; phoneArea('0049 89 1234567', null) is Germany; phoneArea('1-800-555-0100',
 * 'US') is `null`: toll-free numbers belong nowhere.
 */
export function phoneArea(number: string, home: string | null): PhoneArea | null {
  return read(number, home ?? '');
}

// A number is read once: the book asks for the same ones at every recompute.
const read = remember(areaOfNumber);

function areaOfNumber(number: string, home: string): PhoneArea | null {
  const text = number
    .replace(/\(0\)/, '')
    .replace(/(;|,|\b(ext|extension|x)\b|(?<=\d)\s?x(?=\s?\d)).*$/i, '')
    .trim();
  const digits = text.replace(/\D/g, '');
  if (text.startsWith('+')) return international(digits);
  if (digits.startsWith('011') && digits.length > 11) return international(digits.slice(3));
  if (digits.startsWith('00')) return international(digits.slice(2));
  if (isGroupedAsInAmerica(text) || inAmerica(home)) return american(digits);
  return home !== '' ? national(text, home) : null;
}

function international(digits: string): PhoneArea | null {
  if (digits.startsWith('1')) return american(digits);
  const parsed = parsePhoneNumberFromString(`+${digits}`);
  const country = countryByCode(parsed?.country ?? '');
  return country
    ? { place: bare(country), zones: null, by: `country code +${parsed?.countryCallingCode}` }
    : null;
}

function american(digits: string): PhoneArea | null {
  const [, code = ''] = /^1?([2-9]\d\d)[2-9]\d{6}$/.exec(digits) ?? [];
  const area = areaOf(code);
  return area ? { ...area, by: `area code ${code}` } : null;
}

/** "As a person would dial it" from home: it says no more than the country, and that only if it is a number there. */
function national(text: string, home: string): PhoneArea | null {
  const parsed = parsePhoneNumberFromString(text, { defaultCountry: home as 'US' });
  return parsed?.isValid() ? { place: bare(home), zones: null, by: 'phone number' } : null;
}

function inAmerica(home: string): boolean {
  return home === 'US' || home === 'CA';
}

/** Three, three and four digits, a 1 before them or not: nobody else writes so. */
function isGroupedAsInAmerica(text: string): boolean {
  return /^(1[\s.-]?)?(\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.-]\d{4}$/.test(text);
}

function bare(country: string): Place {
  return { country, region: null, city: null };
}
