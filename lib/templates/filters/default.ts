import { FilterFault, type TextFilter } from './text-filter.ts';

/** Other words where there are none. */
export const otherwise: TextFilter = {
  name: 'default',
  write: (value, given) => {
    if (given.length !== 1)
      throw new FilterFault('“default” takes one thing behind it: what stands there instead');
    return isNothing(value) ? given[0] : value;
  },
};

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || value === false || value === '';
}
