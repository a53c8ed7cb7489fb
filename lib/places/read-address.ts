import type { Place } from '../domain/place.ts';
import { unique } from '../shared/list.ts';
import { remember } from '../shared/remember.ts';
import { type AddressParts, addressParts, asParts } from './address-parts.ts';
import { countryByCode, countryByName, isGeorgia } from './country-name.ts';
import { placesByPostcode, regionByPostcode } from './postcode-place.ts';
import { isRegionCode, regionByName, regionInParts } from './regions.ts';
import { placeByStateAndZip, placeInStates } from './united-states.ts';
import { statesOfZip } from './us-zip.ts';

/**
 * Country, region and (New York City alone) city of a postal address in free text; `null` where it does not say, or says
 * two things: "Springfield", "Tbilisi, Georgia", "San Francisco, CA" (California or Canada). In this order: a state with
 * its own zip; a country named last, in English or another language; a code alone at the end that can mean but one
 * place; a postcode no other country writes. B6, 1.
 * readAddress('1 Elm St, Paris, TX 75460') is Texas; readAddress('Hauptstr. 3\n80331 München\nDE') is Bavaria.
 */
export function readAddress(text: string): Place | null {
  return read(text);
}

// An address is read once: the book asks for the same ones at every recompute.
const read = remember(placeOfParts);

/** The region an address names within a country that something else told: "80331 München" with a German phone is Bavaria. */
export function regionInAddress(text: string, country: string): string | null {
  return placeWithin(country, addressParts(text)).region;
}

function placeOfParts(text: string): Place | null {
  const address = addressParts(text);
  if (address.parts.length === 0) return null;
  return (
    placeByStateAndZip(address) ??
    byCountryName(address) ??
    byCodeWithPostcode(address) ??
    byCodeAlone(address) ??
    byPostcode(address) ??
    byRegionName(address)
  );
}

function byCountryName(address: AddressParts): Place | null {
  const last = address.parts.at(-1) ?? '';
  const before = asParts(address.parts.slice(0, -1));
  if (isGeorgia(last)) return georgia(before);
  const nation = regionByName('GB', last);
  if (nation) return { country: 'GB', region: nation, city: null };
  // Puerto Rico is a country in many lists; the law of the United States holds there.
  const territory = regionByName('US', last);
  if (territory && TERRITORIES.has(territory)) return { country: 'US', region: territory, city: null };
  // "100 Main St, Lebanon" is as likely a town; "Hamra St 5, Beirut, Lebanon" is not.
  if (TOWNS_TOO.test(last) && /^\d/.test(before.parts.at(-1) ?? '')) return null;
  const country = countryByName(last.replace(/ \d{4,7}$/, ''));
  if (country) return placeWithin(country, before);
  return byNameAfterPostcode(address);
}

/** "Toronto ON M5V 2T6 Canada": the name follows a postcode in the same part; "12 Jordan Road" does not end in one. */
function byNameAfterPostcode({ parts }: AddressParts): Place | null {
  const words = (parts.at(-1) ?? '').split(' ');
  for (const n of [3, 2, 1]) {
    const [before, name] = [words.slice(0, -n), words.slice(-n).join(' ')];
    if (!before.some((word) => /\d/.test(word)) || TOWNS_TOO.test(name)) continue;
    const country = countryByName(name);
    if (country) return placeWithin(country, asParts([...parts.slice(0, -1), before.join(' ')]));
  }
  return null;
}

/** The country with postcodes of four digits, or the state with its zips; the name alone says neither. */
function georgia(before: AddressParts): Place | null {
  if (/(^|[\s,])\d{5}(-\d{4})?$/.test(before.line)) {
    const zip = /\d{5}(-\d{4})?$/.exec(before.line)?.[0] ?? '';
    return statesOfZip(zip).includes('GA') ? { country: 'US', region: 'GA', city: null } : null;
  }
  return /(^|, )0\d{3} \p{L}/u.test(before.line) ? { country: 'GE', region: null, city: null } : null;
}

/** "DE-80331 München", "A-1010 Wien", "IN 400001": a code of a country glued to a postcode, at the head of the last part. */
function byCodeWithPostcode(address: AddressParts): Place | null {
  const [, code = '', postcode = '', town] =
    /^([A-Z]{1,2})\s?-?\s?(\d{3} \d{2}|\d{4,7})(\s\p{L}.*)?$/u.exec(address.parts.at(-1) ?? '') ?? [];
  const country = code.length === 1 && town ? (LETTERS[code] ?? null) : countryByCode(code);
  // "MT 59999" is a zip nobody knows rather than Malta; with the town behind it, it is no zip at all.
  const maybeState = isRegionCode('US', code) && postcode.length === 5 && !town;
  const australian = isRegionCode('AU', code) && postcode.length === 4;
  return country && !maybeState && !australian ? placeWithin(country, address) : null;
}

/** A code alone at the end: 'FR' is a country, 'TX' a state; 'CA', 'DE' or 'WA' count only with what stands before them. */
function byCodeAlone(address: AddressParts): Place | null {
  const last = address.parts.at(-1) ?? '';
  const code = /(?:^|\p{L}[\s.]+)([A-Z]{2,3})$/u.exec(last)?.[1];
  if (!code) return null;
  const alone = code === last;
  // A code behind a town ("Austin TX") is a state's; a country's stands by itself.
  const country = alone ? countryByCode(code) : null;
  const meanings = [
    ...(country ? [country] : []),
    ...['US', 'CA', 'AU'].filter((land) => land !== country && isRegionCode(land, code)),
  ];
  const before = asParts(address.parts.slice(0, -1));
  const [only] = meanings;
  if (meanings.length === 1 && only) {
    if (only === country) return placeWithin(only, before);
    return address.parts.length > 1 || !alone ? withCode(only, code, address) : null;
  }
  return meanings.length > 1 ? byWhatStandsBefore(country, code, before) : null;
}

/** "80331 München, DE" is Germany, "94105, CA" California, "Toronto M5V 2T6, CA" Canada; "Springfield, CA" is nothing. */
function byWhatStandsBefore(country: string | null, code: string, before: AddressParts): Place | null {
  const zip = /(?:^|[\s,])(\d{5})$/.exec(before.line)?.[1];
  if (zip) return statesOfZip(zip).includes(code) ? { country: 'US', region: code, city: null } : null;
  if (!country) return null;
  const fitting = placesByPostcode(before).some((place) => place.country === country);
  const form = POSTCODE_FORMS[country];
  return fitting || (form && before.parts.some((part) => form.test(part)))
    ? placeWithin(country, before)
    : null;
}

function byPostcode(address: AddressParts): Place | null {
  const found = placesByPostcode(address);
  const [first] = found;
  return first && unique(found.map(({ country }) => country)).length === 1 ? first : null;
}

/** "Austin, Texas", "Toronto, Ontario": a full name, last, after a town; names that are towns or countries too say nothing. */
function byRegionName(address: AddressParts): Place | null {
  const last = address.parts.at(-1) ?? '';
  if (address.parts.length < 2 || /^(georgia|washington|victoria)$/i.test(last)) return null;
  const found = ['US', 'CA', 'AU'].flatMap((country) => {
    const region = regionByName(country, last);
    return region ? [{ country, region }] : [];
  });
  const [only] = found;
  if (found.length !== 1 || !only) return null;
  return only.country === 'US' ? placeInStates(address) : { ...only, city: null };
}

/** The place within a country that is known: its region by code, name or postcode, if the address has one. */
function placeWithin(country: string, address: AddressParts): Place {
  if (country === 'US') return placeInStates(address);
  const region =
    regionByPostcode(country, address) ??
    regionInParts(country, address.parts) ??
    regionCodeIn(country, address);
  return { country, region, city: null };
}

/** Codes only where people write them: "Toronto ON", "Sydney NSW". */
function regionCodeIn(country: string, { parts }: AddressParts): string | null {
  if (country !== 'CA' && country !== 'AU') return null;
  const words = parts.slice(-2).flatMap((part) => part.split(' '));
  return words.findLast((word) => isRegionCode(country, word)) ?? null;
}

function withCode(country: string, code: string, address: AddressParts): Place {
  return country === 'US' ? placeInStates(address) : { country, region: code, city: null };
}

const TERRITORIES = new Set(['PR', 'VI', 'GU', 'AS', 'MP']);
/** Distinguishing letters of international mail, before the postcode. */
const LETTERS: Readonly<Record<string, string>> = { A: 'AT', B: 'BE', D: 'DE', F: 'FR', I: 'IT', L: 'LU' };
/** Names of countries that are also towns of the United States: they must stand by themselves. */
const TOWNS_TOO =
  /^(georgia|jordan|lebanon|jersey|cuba|peru|mexico|panama|norway|poland|chad|guinea|denmark|sweden|holland)$/i;
/** How a country writes postcodes, for codes that also name a state of the United States. */
const POSTCODE_FORMS: Readonly<Record<string, RegExp>> = {
  AL: /^\d{4} \p{L}/u,
  AR: /(^|\s)[A-Z]\d{4}[A-Z]{3}(\s|$)/,
  CO: /\b\d{6}$/,
  DE: /^\d{5} \p{L}/u,
  ID: /\p{L} \d{5}$/u,
  IN: /(^|[\s-])\d{3} ?\d{3}$/,
  MA: /^\d{5} \p{L}/u,
  MT: /(^|\s)[A-Z]{3} ?\d{4}$/,
  NL: /^\d{4} ?[A-Z]{2}\b/,
  PE: /(^|\s)1\d{4}$/,
  SK: /^\d{3} \d{2} \p{L}/u,
  TN: /^\d{4} \p{L}/u,
};
