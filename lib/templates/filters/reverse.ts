import { aList, nothing } from './given.ts';
import type { TextFilter } from './text-filter.ts';

/** A list turned round. */
export const reverse: TextFilter = {
  name: 'reverse',
  write: (value, given) => {
    nothing('reverse', given);
    return [...aList('reverse', value)].reverse();
  },
};
