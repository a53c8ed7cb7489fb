import { VOCABULARY } from '../../lib/templates/vocabulary.ts';
import type { SourceWord } from '../source/source-word.ts';
import { FILL_PARTS } from './fill-parts.ts';

/**
 * Everything a text may say, for the editor and the list beside it.
 * @param examples How the variables read for the customer that is shown, by name; of one that is not there the usual example is taken.
 */
export function vocabularyWords(examples: ReadonlyMap<string, string>): readonly SourceWord[] {
  const { variables, filters, tags } = VOCABULARY;
  return [
    ...variables
      .filter(({ kind }) => kind !== 'group')
      .map(
        ({ name, meaning, example, within }): SourceWord => ({
          kind: 'fill',
          code: name,
          label: labelOf(meaning),
          meaning,
          example: examples.get(name) ?? example,
          ...(within === undefined ? {} : { within }),
        }),
      ),
    ...FILL_PARTS,
    ...filters.map(
      ({ name, meaning, example }): SourceWord => ({
        kind: 'filter',
        code: name,
        label: name,
        meaning,
        example,
      }),
    ),
    ...tags.map(
      ({ name, meaning, example }): SourceWord => ({
        kind: 'tag',
        code: name,
        label: name,
        meaning,
        example,
      }),
    ),
  ];
}

/** labelOf('The person’s first name; empty where no name is known.') is "Person’s first name". */
export function labelOf(meaning: string): string {
  const first = meaning.split(/[;:.,]/, 1)[0] ?? meaning;
  const bare = first.replace(/^(?:The|A|An) /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
