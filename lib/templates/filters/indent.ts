import { wholeNumber, words } from './given.ts';
import { FilterFault, type TextFilter } from './text-filter.ts';

const MOST = 20;

/** Every line moved to the right by so many spaces; blank ones stay blank. */
export const indent: TextFilter = {
  name: 'indent',
  write: (value, given) => {
    if (given.length !== 1) throw new FilterFault('“indent” takes one number: how many spaces');
    const spaces = ' '.repeat(wholeNumber('indent', given[0], MOST));
    return words('indent', value)
      .split('\n')
      .map((line) => (line.trim() === '' ? line : `${spaces}${line}`))
      .join('\n');
  },
};
