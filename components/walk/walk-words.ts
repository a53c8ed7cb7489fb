import type { WalkAhead } from '../../lib/app/walk-ahead.ts';
import { count } from '../../lib/shared/text.ts';

/** "3 of 30", "3 of 999+". */
export function placeWords({ place, of, orMore }: WalkAhead): string {
  return `${place} of ${orMore ? '999+' : of}`;
}

/** What comes after: "Next: Fabrikam", "That was the last one. 2 you passed are still to do." */
export function aheadWords({ next, isHandled, passed }: WalkAhead): string {
  if (next) return `${isHandled ? 'Done. ' : ''}Next: ${next.accountName}`;
  const last = isHandled ? 'Done, and nobody else is left.' : 'This is the last one.';
  return passed === 0
    ? last
    : `${last} ${count(passed, 'contact')} you passed ${passed === 1 ? 'is' : 'are'} open.`;
}
