import { FILTERS } from './vocabulary/filter-entries.ts';
import { TAGS } from './vocabulary/tag-entries.ts';
import { VARIABLES } from './vocabulary/variable-entries.ts';

/**
 * Everything a text may say besides its own words: the editor's completion and the words beside it
 * read this list, and a test holds it against what there really is.
 */
export const VOCABULARY = { variables: VARIABLES, filters: FILTERS, tags: TAGS } as const;
