import { describe, expect, test } from 'vitest';
import { fitsFilter, languageToList, situationOf } from '../../../components/template/text-groups.ts';
import { toneWord } from '../../../components/template/tone-words.ts';
import { labelOf } from '../../../components/template/vocabulary-words.ts';
import type { ListedTemplate } from '../../../lib/app/template-list.ts';
import { ALL_TEXTS } from '../../../lib/templates/built-in-texts.ts';

test.each([
  ['friendly-reminder', 'Reminders'],
  ['second-notice-letter-consumer', 'Reminders'],
  ['as-per-our-call-plan', 'After a phone call'],
  ['voicemail-left', 'After a phone call'],
  ['voicemail', 'Voicemail and calls'],
  ['call-opening-broken-promise', 'Voicemail and calls'],
  ['broken-promise', 'What was agreed'],
  ['final-notice-letter', 'Notices that need your decision'],
  ['hand-off-announcement', 'Notices that need your decision'],
  ['thank-you', 'Thanks and service'],
])('%s is listed under “%s”', (textId, situation) => {
  expect(situationOf(textId)).toBe(situation);
});

test.each([
  ['en-GB', 'en'],
  ['en-US', 'en-US'],
  ['de-AT', 'de'],
  ['pt-BR', 'en'],
])('a firm that writes %s is shown the texts in %s', (locale, language) => {
  expect(languageToList(locale, ['en', 'en-US', 'de', 'fr', 'es'])).toBe(language);
});

describe('the filter', () => {
  const listed = ALL_TEXTS.map(
    (builtIn): ListedTemplate => ({
      id: builtIn.id,
      name: builtIn.name,
      builtIn,
      current: builtIn,
      isOwn: false,
      isCopy: false,
      oursChanged: null,
    }),
  );
  const every = { language: '', channel: '', audience: '', name: '' } as const;
  const ids = (filter: Parameters<typeof fitsFilter>[1]) =>
    listed.filter((template) => fitsFilter(template, filter)).map(({ id }) => id);

  test('of nothing lets every text through', () => {
    expect(ids(every)).toHaveLength(ALL_TEXTS.length);
  });

  test('by reader keeps what reads right for both', () => {
    const consumer = ids({ ...every, language: 'en', audience: 'consumer' });
    expect(consumer).toContain('second-notice-consumer');
    expect(consumer).toContain('thank-you');
    expect(consumer).not.toContain('friendly-reminder');
  });

  test('by name minds neither case nor accents', () => {
    expect(ids({ ...every, language: 'en', name: 'SÉCOND' })).toContain('second-notice');
  });
});

test.each([
  ['The person’s first name; empty where no name is known.', 'Person’s first name'],
  ['How many invoices the text is about.', 'How many invoices the text is about'],
  ['A greeting that is right with and without a name.', 'Greeting that is right with and without a name'],
])('“%s” is called “%s”', (meaning, label) => {
  expect(labelOf(meaning)).toBe(label);
});

test('every notch of tone has a word of its own, and what is beyond them the nearest', () => {
  const words = [0, 1, 2, 3, 4, 5].map(toneWord);
  expect(new Set(words).size).toBe(6);
  expect(toneWord(5)).toBe('Handing over');
  expect([toneWord(-1), toneWord(9)]).toEqual(['Warm', 'Handing over']);
});
