import { personName } from '../../domain/person-name.ts';
import { nothing, words } from './given.ts';
import type { TextFilter } from './text-filter.ts';

/** "Dr. Mary Adams" of "Mrs Dr. Adams, Mary"; empty where it names no person. */
export const fullName: TextFilter = {
  name: 'full_name',
  write: (value, given) => {
    nothing('full_name', given);
    return personName(words('full_name', value))?.full ?? '';
  },
};
