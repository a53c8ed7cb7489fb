import { listed, wordsBehind } from './given.ts';
import type { TextFilter } from './text-filter.ts';

/** The words of a list one after the other, with a space or what is given between them. */
export const join: TextFilter = {
  name: 'join',
  write: (value, given) => {
    const [between] =
      given.length === 0 ? [' '] : wordsBehind('join', given, 'takes one sign to put between the words');
    return listed('join', value).join(between);
  },
};
