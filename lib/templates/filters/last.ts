import { aList, nothing } from './given.ts';
import type { TextFilter } from './text-filter.ts';

/** The last of a list; empty where it is. */
export const last: TextFilter = {
  name: 'last',
  write: (value, given) => {
    nothing('last', given);
    return aList('last', value).at(-1) ?? '';
  },
};
