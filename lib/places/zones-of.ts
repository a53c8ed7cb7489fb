import { getCountry } from 'countries-and-timezones';
import { type Day, day, instantAt } from '../domain/day.ts';
import type { Place } from '../domain/place.ts';
import { isZone } from '../domain/zone.ts';
import { unique } from '../shared/list.ts';
import { remember } from '../shared/remember.ts';
import { joinWords } from '../shared/text.ts';
import { countryByCode, countryName } from './country-name.ts';
import { type PhoneArea, phoneArea } from './phone-area.ts';
import { disagree } from './place-of.ts';
import { regionZones, zonesOfAllRegions } from './region-zones.ts';
import { regionName } from './regions.ts';

export interface ZonesFound {
  /** Clocks that may hold at the customer's, never none: an hour must be allowed on all of them (B6, 3). */
  readonly zones: readonly string[];
  /** `false`: nothing tells; the zone is the firm's own, with a warning and the narrow window 11:00-16:00 (B6, 4). */
  readonly isKnown: boolean;
  readonly basis: 'stored' | 'address' | 'phone' | 'own';
  /** Why, in words, without a full stop: "Clock by the address: Texas has two, both are kept to". */
  readonly says: string;
}

interface Question {
  readonly place: Place | null;
  /** What `placeOf` gave beside the place; left out, the place is taken for the address's. */
  readonly placeBasis?: 'address' | 'phone' | null;
  /** As a person would dial them. */
  readonly phones: readonly string[];
  /** The firm's own zone. */
  readonly ownZone: string;
  /** The zone kept with the account; `null`: none. */
  readonly stored: string | null;
  /** The country whose numbers are written without a country code; left out, none is presumed. */
  readonly ownCountry?: string | null;
}

/**
 * The clocks that may hold where a customer is (B6): the zone kept with the account; else those of the place; else those of
 * the phones; else the firm's own. Where place and phone disagree, the clocks of both.
 * zonesOf({place: Texas, phones: ['(212) 555-0100'], ...}) is Chicago, Denver and New York, by the address.
 */
export function zonesOf(question: Question): ZonesFound {
  const { place, placeBasis = 'address', phones, ownZone, stored, ownCountry = null } = question;
  if (stored !== null)
    return {
      zones: [stored],
      isKnown: true,
      basis: 'stored',
      says: `Clock as kept for this customer: ${stored}`,
    };
  const areas = phones.flatMap((number) => phoneArea(number, place?.country ?? ownCountry) ?? []);
  const found =
    (place !== null && placeBasis !== 'phone' ? byAddress(place, areas) : null) ??
    byPhones(areas) ??
    (place === null ? null : byPlace(place));
  return found ?? { zones: [ownZone], isKnown: false, basis: 'own', says: OWN };
}

const OWN = 'Clock not known: neither address nor phone says it, so your own is used';

function byAddress(place: Place, areas: readonly PhoneArea[]): ZonesFound | null {
  const other = areas.filter((area) => disagree(place, area.place));
  if (other.length === 0) return byOpenRegion(place, areas) ?? byPlace(place);
  const zones = distinct([...zonesOfPlace(place), ...other.flatMap(zonesOfArea)]);
  if (zones.length === 0) return null;
  const phone = joinWords(unique(other.map((area) => placeName(area.place))));
  const both = zones.length === 1 ? 'their clock is the same' : clocks(zones.length);
  return {
    zones,
    isKnown: true,
    basis: 'address',
    says: `Address says ${placeName(place)}, phone says ${phone}: ${both}`,
  };
}

/** "Canada" with a phone of Toronto: the number says which clock of Canada's. */
function byOpenRegion(place: Place, areas: readonly PhoneArea[]): ZonesFound | null {
  const told = areas.some((area) => area.place.region !== null || area.zones !== null);
  return place.region === null && told && zonesOfPlace(place).length > 1 ? byPhones(areas) : null;
}

function byPlace(place: Place): ZonesFound | null {
  const zones = zonesOfPlace(place);
  if (zones.length === 0) return null;
  return {
    zones,
    isKnown: true,
    basis: 'address',
    says: `Clock by the address: ${placeClocks(place, zones.length)}`,
  };
}

function byPhones(areas: readonly PhoneArea[]): ZonesFound | null {
  const zones = distinct(areas.flatMap(zonesOfArea));
  const [first] = areas;
  if (!first || zones.length === 0) return null;
  const places = unique(areas.map((area) => placeName(area.place)));
  const says =
    places.length === 1
      ? `Clock by the ${first.by}: ${placeClocks(first.place, zones.length)}`
      : `Clock by the phones: ${joinWords(places)}, ${zones.length === 1 ? 'on the same clock' : clocks(zones.length)}`;
  return { zones, isKnown: true, basis: 'phone', says };
}

/** "Germany", "Texas has two, both are kept to", "Brazil has 4, all are kept to". */
function placeClocks(place: Place, count: number): string {
  const name = placeName(place);
  if (count === 1) return name;
  return count === 2 ? `${name} has two, both are kept to` : `${name} has ${count}, all are kept to`;
}

function clocks(count: number): string {
  return count === 2 ? 'both clocks are kept to' : `all ${count} clocks are kept to`;
}

function placeName({ country, region }: Place): string {
  return (region === null ? null : regionName(country, region)) ?? countryName(country);
}

function zonesOfArea({ place, zones }: PhoneArea): readonly string[] {
  return zones ?? zonesOfPlace(place);
}

function zonesOfPlace({ country, region }: Place): readonly string[] {
  return zonesOfRegion(country, region ?? '');
}

const zonesOfRegion = remember((country: string, region: string): readonly string[] =>
  distinct(regionZones(country, region) ?? zonesOfAllRegions(country) ?? zonesOfCountry(country)),
);

function zonesOfCountry(country: string): readonly string[] {
  if (countryByCode(country) !== country) return [];
  return getCountry(country as Parameters<typeof getCountry>[0])?.timezones ?? [];
}

/** Zones that this browser knows, one for each clock: Detroit's is New York's, Lindeman's is Brisbane's. */
function distinct(zones: readonly string[]): readonly string[] {
  return zones.length < 2 ? zones.filter(isKnownZone) : reduced(zones.join(' '));
}

const isKnownZone = (zone: string): boolean => clockOf(zone) !== '';

const reduced = remember((zones: string): readonly string[] => {
  const byClock = new Map<string, string>();
  for (const zone of zones.split(' ')) {
    const clock = clockOf(zone);
    if (clock !== '' && !byClock.has(clock)) byClock.set(clock, zone);
  }
  return [...byClock.values()];
});

/** The clock of a zone through a year: noon, twice a month. Summer time begins and ends on days these tell apart. */
const clockOf = remember((zone: string): string =>
  isZone(zone) ? NOONS.map((noon) => instantAt(zone, noon, 12)).join(' ') : '',
);

const NOONS: readonly Day[] = Array.from({ length: 12 }, (_, month) =>
  String(month + 1).padStart(2, '0'),
).flatMap((month) => [day(`2027-${month}-01`), day(`2027-${month}-15`)]);
