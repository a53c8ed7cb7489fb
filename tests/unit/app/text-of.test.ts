import { describe, expect, it } from 'vitest';
import { textToWrite } from '../../../lib/app/text-of.ts';
import { ownText } from '../../support/own-text.ts';

const own = (id: string) => [id, ownText(id, { subject: `own ${id}` })] as const;

function chosen(id: string, customer: string | null, firm: string, ...ids: string[]) {
  const { text, language } = textToWrite({
    id,
    account: { language: customer },
    settings: { locale: firm },
    templates: new Map(ids.map(own)),
  });
  return [text.subject.startsWith('own') ? text.subject : 'ours', language];
}

describe('a text is written in the customer’s language where there is one', () => {
  it.each([
    ['ours in German', 'thank-you', 'de-AT', 'en-US', [], ['ours', 'de']],
    ['the firm’s language where the customer’s is not known', 'thank-you', null, 'de-DE', [], ['ours', 'de']],
    ['English where there is none', 'thank-you', 'fr', 'en-US', [], ['ours', 'en']],
    ['English of a text that has no German yet', 'second-notice', 'de', 'de-DE', [], ['ours', 'en']],
    [
      'the user’s own German one',
      'thank-you',
      'de',
      'en-US',
      ['thank-you-in-de', 'thank-you'],
      ['own thank-you-in-de', 'de'],
    ],
    ['ours in German before an own English one', 'thank-you', 'de', 'en-US', ['thank-you'], ['ours', 'de']],
    ['an own English one for English', 'thank-you', 'en-GB', 'de-DE', ['thank-you'], ['own thank-you', 'en']],
    [
      'a language of which we have nothing: the firm’s own words in it',
      'thank-you',
      null,
      'fr-FR',
      ['thank-you'],
      ['own thank-you', 'fr'],
    ],
    [
      'ours for a customer of English where the own one is French',
      'thank-you',
      'en',
      'fr-FR',
      ['thank-you'],
      ['ours', 'en'],
    ],
    ['a tag nobody can read', 'thank-you', 'Deutsch!', 'en-US', [], ['ours', 'en']],
    ['a tag with an underscore', 'thank-you', 'de_CH', 'en-US', [], ['ours', 'de']],
  ])('%s', (_name, id, customer, firm, templates, expected) => {
    expect(chosen(id, customer, firm, ...templates)).toEqual(expected);
  });

  it('throws for a text nobody wrote', () => {
    expect(() => chosen('no-such-text', 'en', 'en-US')).toThrow('No text with the id no-such-text');
  });
});
