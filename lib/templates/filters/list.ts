import { joinWords } from '../../shared/text.ts';
import { wordsOf } from '../languages.ts';
import { listed, nothing } from './given.ts';
import type { TextFilter } from './text-filter.ts';

/** "INV-7, INV-9 and INV-12", with the "and" of the text's language; what is empty is left out. */
export const list: TextFilter = {
  name: 'list',
  write: (value, given, { locale }) => {
    nothing('list', given);
    const all = listed('list', value).filter((one) => one !== '');
    return joinWords(all, wordsOf(locale).small.and);
  },
};
