import { nothing, words } from './given.ts';
import type { TextFilter } from './text-filter.ts';

/** Without spaces and line breaks around it. */
export const strip: TextFilter = {
  name: 'strip',
  write: (value, given) => {
    nothing('strip', given);
    return words('strip', value).trim();
  },
};
