import { nothing, words } from './given.ts';
import type { TextFilter } from './text-filter.ts';

/** In capital letters, as the text's language has them. */
export const upcase: TextFilter = {
  name: 'upcase',
  write: (value, given, { locale }) => {
    nothing('upcase', given);
    return words('upcase', value).toLocaleUpperCase(locale);
  },
};
