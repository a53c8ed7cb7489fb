import type { Place } from '../domain/place.ts';
import type { Settings } from '../domain/settings.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import { placeOf } from '../places/place-of.ts';
import { zonesOf } from '../places/zones-of.ts';

/** Where a customer sits, and by which clocks somebody there may live (B6). */
export interface Whereabouts {
  readonly place: Place | null;
  /** The likeliest first, never none. */
  readonly zones: readonly [string, ...string[]];
  /** `false`: nothing tells; the zone is the firm's own. */
  readonly isKnown: boolean;
  /** Why, in words. */
  readonly says: string;
}

/** What is kept with the account goes before what its address and phones tell. */
export function whereabouts({ account, contacts }: AccountFacts, settings: Settings): Whereabouts {
  const ownCountry = settings.place?.country ?? null;
  const phones = contacts.flatMap((contact) =>
    contact.stale ? [] : contact.phones.map(({ number }) => number),
  );
  const found = account.place
    ? { place: account.place, basis: 'address' as const }
    : placeOf({ postalAddress: account.postalAddress, phones, ownCountry });
  const { zones, isKnown, says } = zonesOf({
    place: found.place,
    placeBasis: found.basis,
    phones,
    ownZone: settings.zone,
    stored: account.zone,
    ownCountry,
  });
  const [first = settings.zone, ...others] = zones;
  return { place: found.place, zones: [first, ...others], isKnown, says };
}
