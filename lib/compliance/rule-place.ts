import type { Place } from '../domain/place.ts';

/** Where a rule holds. */
export interface RulePlace {
  /** ISO 3166-1 alpha-2, or "EU" for all its members. */
  readonly country: string;
  /** As ISO 3166-2 writes it behind the country; `null`: the whole country. */
  readonly region: string | null;
  /** `null`: the whole region. */
  readonly city: string | null;
  /** "Massachusetts, USA": as it is shown. */
  readonly name: string;
}

/**
 * Whether a rule of `rule` may hold for a customer in `place`. A part of the place that is not known never sets anybody
 * free: in the USA without a state the rules of all states hold, in New York State without a city those of New York City
 * too; another city named is not New York City. Where even the country is unknown only rules for everywhere hold, and the
 * narrow window (B6) stands in for the rest.
 */
export function holdsIn(rule: RulePlace | null, place: Place | null): boolean {
  if (rule === null) return true;
  if (place === null || !isInCountry(rule.country, place.country)) return false;
  if (rule.region === null) return true;
  if (place.region === null) return true;
  if (rule.region !== place.region) return false;
  return rule.city === null || place.city === null || rule.city === place.city;
}

/** The part of the customer's place whose absence makes the rule hold: "state or province", "city"; `null`: none. */
export function missingPart(rule: RulePlace | null, place: Place | null): string | null {
  if (rule === null || place === null || rule.region === null) return null;
  if (place.region === null) return 'state or province';
  return rule.city !== null && place.city === null ? 'city' : null;
}

function isInCountry(rule: string, country: string): boolean {
  return rule === country || (rule === 'EU' && EU_MEMBERS.has(country));
}

const EU_MEMBERS = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
