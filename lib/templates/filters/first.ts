import { aList, nothing } from './given.ts';
import type { TextFilter } from './text-filter.ts';

/** The first of a list; empty where it is. */
export const first: TextFilter = {
  name: 'first',
  write: (value, given) => {
    nothing('first', given);
    return aList('first', value)[0] ?? '';
  },
};
