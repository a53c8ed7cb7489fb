import type { Day } from '../domain/day.ts';
import type { Hold } from '../domain/hold.ts';
import type { Place } from '../domain/place.ts';

/** Whom a contact is with, as far as rules ask. */
export interface Party {
  readonly kind: 'trade' | 'consumer';
  /** `null`: not known, which narrows. */
  readonly place: Place | null;
  /** Every clock the customer may live by, the likeliest first, never none; the seller's own where none is known. */
  readonly zones: readonly string[];
  readonly zoneIsKnown: boolean;
  /** `null`: no agreement to electronic messages is on record. */
  readonly electronicConsentOn: Day | null;
  readonly holds: readonly Hold[];
}
