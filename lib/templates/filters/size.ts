import { aList, nothing } from './given.ts';
import type { TextFilter } from './text-filter.ts';

/** How many there are in a list. */
export const size: TextFilter = {
  name: 'size',
  write: (value, given) => {
    nothing('size', given);
    return aList('size', value).length;
  },
};
