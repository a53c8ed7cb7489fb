import { foldNumber } from '../../domain/invoice-number.ts';
import { foldName } from '../../shared/text.ts';

/**
 * What was delivered, as it stands on record and as this file says it. Two lists of one program say it at different
 * length, or its lines in another order: the fuller one is kept, so that importing them in turn changes nothing. A file
 * that says nothing takes nothing away.
 */
export function richer(known: string | null, found: string | null): string | null {
  if (found === null || known === null || known === found) return known ?? found;
  const [before, after] = [partsOf(known), partsOf(found)];
  return after.every((part) => before.some((other) => other.includes(part))) ? known : found;
}

/** Another spelling of the number on record is no other number. */
export function sameNumber(known: string | null, found: string | null): string | null {
  if (found === null || known === null) return known ?? found;
  return foldNumber(known) === foldNumber(found) ? known : found;
}

/** What was cut off ends with an ellipsis, which is folded away. */
function partsOf(description: string): string[] {
  return description.split('; ').map(foldName);
}
