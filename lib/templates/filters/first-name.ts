import { firstName } from '../../domain/first-name.ts';
import { nothing, words } from './given.ts';
import type { TextFilter } from './text-filter.ts';

/** "Mary" of "Dr. Mary Adams"; empty where it names no person to be called by it. */
export const firstNameOf: TextFilter = {
  name: 'first_name',
  write: (value, given) => {
    nothing('first_name', given);
    return firstName(words('first_name', value)) ?? '';
  },
};
