import { words, wordsBehind } from './given.ts';
import type { TextFilter } from './text-filter.ts';

/** Words behind it: "Northwind Traders (customer)". */
export const append: TextFilter = {
  name: 'append',
  write: (value, given) => {
    const [behind = ''] = wordsBehind('append', given, 'takes the words to put behind it');
    return words('append', value) + behind;
  },
};
