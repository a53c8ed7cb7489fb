import { nothing, words } from './given.ts';
import type { TextFilter } from './text-filter.ts';

/** In small letters, as the text's language has them. */
export const downcase: TextFilter = {
  name: 'downcase',
  write: (value, given, { locale }) => {
    nothing('downcase', given);
    return words('downcase', value).toLocaleLowerCase(locale);
  },
};
