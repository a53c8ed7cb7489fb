import { describe, expect, it } from 'vitest';
import { BUILT_IN_TEXTS } from '../../../lib/templates/built-in-texts.ts';
import { findWords } from '../../../lib/templates/lint/find-words.ts';
import { asRegExp } from '../../../lib/templates/lint/pattern.ts';
import { ENGLISH_WORDS } from '../../../lib/templates/lint/words/english.ts';
import { FRENCH_WORDS } from '../../../lib/templates/lint/words/french.ts';
import { GERMAN_WORDS } from '../../../lib/templates/lint/words/german.ts';
import { SPANISH_WORDS } from '../../../lib/templates/lint/words/spanish.ts';

const LISTS = [ENGLISH_WORDS, GERMAN_WORDS, FRENCH_WORDS, SPANISH_WORDS];
const RULES =
  'threat false-urgency final-notice fee shame private mass-mail blame pressure hollow jargon tone-words';

describe.each(LISTS)('the words of "$language"', ({ language, entries }) => {
  it('say why, on whose word, and are said for every rule', () => {
    expect([...new Set(entries.map(({ rule }) => rule))].sort()).toEqual(RULES.split(' ').sort());
    expect(entries.filter(({ why }) => !/^\p{Lu}.*\.$/u.test(why) || why.includes('!'))).toEqual([]);
    expect(entries.filter(({ source }) => !/^(?:(?:US|UK|EU|DE|ST|B|P)\d+(?:, |$))+$/.test(source))).toEqual(
      [],
    );
  });

  it('stand once each, find no empty words and are read as regular expressions', () => {
    const patterns = entries.map(({ rule, pattern }) => `${rule} ${pattern}`);
    expect(patterns.filter((one, at) => patterns.indexOf(one) !== at)).toEqual([]);
    expect(entries.filter(({ pattern }) => asRegExp(pattern).test(''))).toEqual([]);
    expect(() => entries.map(({ unless }) => asRegExp(unless ?? 'x'))).not.toThrow();
  });

  it('keep a notch for words of tone alone', () => {
    expect(
      entries.filter(({ rule, fromTone }) => (rule === 'tone-words') !== (fromTone !== undefined)),
    ).toEqual([]);
  });

  it('leave our own texts alone, but for the partner a person decides on', () => {
    const texts = BUILT_IN_TEXTS.filter((text) => text.language === language);
    const found = texts.flatMap(({ id, body, tone }) => {
      const plain = body.replace(/\{\{[^}]*\}\}/g, 'Anna').replace(/\{%[^%]*%\}/g, ' ');
      return findWords(plain, { language, entries })
        .filter(({ entry }) => entry.rule !== 'private' && tone >= 0 && tone < (entry.fromTone ?? 9))
        .map(({ text, entry }) => `${id}: ${entry.rule} ${text}${entry.isDecidable ? ', if decided' : ''}`);
    });
    expect(found.filter((one) => !one.endsWith(', if decided'))).toEqual([]);
  });
});

it.each([
  ['Wir leiten rechtliche Massnahmen ein.', GERMAN_WORDS],
  ['Bitte zahlen Sie UNVERZUEGLICH.', GERMAN_WORDS],
  ['Une procedure sera engagee.', FRENCH_WORDS],
  ['Se tomaran acciones legales.', SPANISH_WORDS],
  ['ultimo aviso', SPANISH_WORDS],
])('finds words without their accents: %s', (said, list) => {
  expect(findWords(said, list).length).toBeGreaterThan(0);
});

it('counts places in the text as it was given, decomposed letters included', () => {
  const text = 'Bonjour,\n\nderni\u0065\u0300re relance.';
  const [found] = findWords(text, FRENCH_WORDS).filter(({ entry }) => entry.rule === 'final-notice');
  expect(found?.text).toBe('derni\u0065\u0300re relance');
});
