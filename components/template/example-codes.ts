import { VOCABULARY } from '../../lib/templates/vocabulary.ts';

/** What has to be written out to see how each variable reads: one of a list is taken from its first. */
export const EXAMPLE_CODES: readonly { readonly name: string; readonly code: string }[] = VOCABULARY.variables
  .filter(
    ({ kind, within }) => within === undefined && kind !== 'group' && kind !== 'list' && kind !== 'yes-no',
  )
  .map(({ name }) => ({ name, code: `{% if ${name} != '' %}{{ ${name} }}{% endif %}` }));
