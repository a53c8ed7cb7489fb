import { words, wordsBehind } from './given.ts';
import type { TextFilter } from './text-filter.ts';

/** Words before it: "Tel. +1 555 0199". */
export const prepend: TextFilter = {
  name: 'prepend',
  write: (value, given) => {
    const [before = ''] = wordsBehind('prepend', given, 'takes the words to put before it');
    return before + words('prepend', value);
  },
};
