import type { Activity } from '../../domain/activity.ts';
import type { Reading } from '../../dunning/reading.ts';
import { believedFigures } from '../believed-figures.ts';
import { newId, type Turn } from './pretend-customer.ts';

/** What every entry of the log begins with, as the program records it. */
export function entryBase(
  { customer, now, terms }: Turn,
  reading: Reading,
): Pick<Activity, 'id' | 'accountId' | 'at' | 'zone' | 'amendsId' | 'believed'> {
  return {
    id: newId(customer),
    accountId: customer.facts.account.id,
    at: now,
    zone: terms.settings.zone,
    amendsId: null,
    believed: believedFigures(reading),
  };
}
