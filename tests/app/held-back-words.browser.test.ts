import { describe, expect, it } from 'vitest';
import { heldBackWords } from '../../lib/app/held-back-words.ts';
import { builtInText } from '../../lib/templates/built-in-texts.ts';
import { testProgram } from '../support/components/test-program.ts';

const SECOND = builtInText('second-notice');

describe('what every draft made of a text would be held back for', () => {
  const changed = (words: string) => ({
    subject: SECOND?.subject ?? '',
    body: `${SECOND?.body ?? ''}\n${words}`,
  });

  it.each([
    ['P20: a threat', changed('Pay, or we call the police.'), ['threat']],
    ['P20: hurry without a day', changed('Pay this immediately.'), ['false-urgency']],
    [
      'B7: nothing, of a subject that only some customers share',
      { ...changed(''), subject: 'Your debt' },
      [],
    ],
    [
      'P23: figures left out',
      { subject: 'A question', body: '{{ contact.greeting }},\n\nplease call me.' },
      ['figure'],
    ],
    ['nothing, of words that only advice is given on', changed('As per our records, kindly revert.'), []],
    ['nothing, of ours, though no way to pay is in the settings', changed(''), []],
    ['nothing, of one that cannot be written at all', { subject: 'x', body: '{{ nobody }}' }, []],
  ])('is %s', async (_name, text, rules) => {
    const found = await heldBackWords(testProgram(), 'second-notice', text);
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });

  it('is nothing for a text that does not exist', async () => {
    expect(await heldBackWords(testProgram(), 'third-reminder', changed('The police will come.'))).toEqual(
      [],
    );
  });
});
