import type { Place } from '../domain/place.ts';
import { type PhoneArea, phoneArea } from './phone-area.ts';
import { readAddress, regionInAddress } from './read-address.ts';

export interface PlaceFound {
  readonly place: Place | null;
  /** What told it; `null` when nothing did. */
  readonly basis: 'address' | 'phone' | null;
  /** Address and phone, or two phones, name different places: only hours that suit all of them are allowed (B6, 3). */
  readonly conflict: boolean;
}

interface Question {
  readonly postalAddress: string | null;
  /** As a person would dial them. */
  readonly phones: readonly string[];
  /** The country whose numbers are written without a country code: the firm's own; left out, none is presumed. */
  readonly ownCountry?: string | null;
}

/**
 * Where a customer sits (B6, 1 and 2): by the address; without one that says it, by the phones. A place is never guessed.
 * placeOf({postalAddress: 'Austin, TX 78701', phones: ['(212) 555-0100']}) is Texas by the address, in conflict.
 */
export function placeOf({ postalAddress, phones, ownCountry = null }: Question): PlaceFound {
  const text = postalAddress ?? '';
  const address = readAddress(text);
  const areas = phones.flatMap((number) => phoneArea(number, address ? address.country : ownCountry) ?? []);
  if (address) {
    const conflict = areas.some(({ place }) => disagree(address, place));
    return { place: conflict ? address : withRegion(address, areas), basis: 'address', conflict };
  }
  return byPhones(areas, text);
}

/** Two places that cannot both be right. Texas and the United States can. */
export function disagree(one: Place, other: Place): boolean {
  if (one.country !== other.country) return true;
  return one.region !== null && other.region !== null && one.region !== other.region;
}

function byPhones(areas: readonly PhoneArea[], text: string): PlaceFound {
  const [first] = areas;
  if (!first) return { place: null, basis: null, conflict: false };
  const { country } = first.place;
  if (areas.some(({ place }) => place.country !== country))
    return { place: null, basis: null, conflict: true };
  const conflict = areas.some(({ place }) => areas.some((other) => disagree(place, other.place)));
  const bare = { country, region: null, city: null };
  const place = conflict ? bare : withRegion({ ...bare, region: regionOf(country, text) }, areas);
  return { place, basis: 'phone', conflict };
}

/** The area code fills in a state the address leaves open. */
function withRegion(place: Place, areas: readonly PhoneArea[]): Place {
  if (place.region !== null) return place;
  const told = areas.find((area) => area.place.region !== null)?.place.region ?? null;
  return told === null ? place : { ...place, region: told };
}

/** A state is not read from half an address when the number has one of its own. */
function regionOf(country: string, text: string): string | null {
  return country === 'US' || country === 'CA' ? null : regionInAddress(text, country);
}
