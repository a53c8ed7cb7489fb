import { nothing, words } from './given.ts';
import type { TextFilter } from './text-filter.ts';

/** As a sentence begins; a letter of two signs counts as one. */
export const upperFirst: TextFilter = {
  name: 'upper_first',
  write: (value, given, { locale }) => {
    nothing('upper_first', given);
    const [first = '', ...rest] = words('upper_first', value);
    return first.toLocaleUpperCase(locale) + rest.join('');
  },
};
