import { Drop } from 'liquidjs';
import { words, wordsBehind } from './given.ts';
import { FilterFault, type TextFilter } from './text-filter.ts';

const NEEDS = 'takes the words to look for and those to put in their place';

/** Other words in the place of some; never in an amount or a day, which stay as they are on record. */
export const replace: TextFilter = {
  name: 'replace',
  write: (value, given) => {
    const [sought = '', instead = ''] = wordsBehind('replace', given, NEEDS, 2);
    if (sought === '') throw new FilterFault(`“replace” ${NEEDS}`);
    if (value instanceof Drop) throw new FilterFault('“replace” changes no amount and no day');
    return words('replace', value).replaceAll(sought, () => instead);
  },
};
