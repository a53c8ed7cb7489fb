import { listed, words } from './given.ts';
import { FilterFault, type TextFilter } from './text-filter.ts';

/** Each of a list, or each line of some words, on a line of its own, behind what is given: `| lines: '- '`. */
export const lines: TextFilter = {
  name: 'lines',
  write: (value, given) => {
    if (given.length > 1)
      throw new FilterFault('“lines” takes one thing behind it: what each line begins with');
    const before = given.length === 0 ? '' : words('lines', given[0]);
    return listed('lines', value)
      .flatMap((one) => one.split('\n'))
      .filter((line) => line.trim() !== '')
      .map((line) => `${before}${line.trim()}`)
      .join('\n');
  },
};
