import { describe, expect, it } from 'vitest';
import { type TextQuestion, textToWrite } from '../../../lib/app/text-of.ts';
import type { Template } from '../../../lib/domain/template.ts';
import type { TextChoice } from '../../../lib/domain/text-choice.ts';
import { ownText } from '../../support/own-text.ts';

const own = (id: string) => [id, ownText(id, { subject: `own ${id}` })] as const;

function asked(question: Partial<TextQuestion> = {}) {
  return textToWrite({
    id: 'thank-you',
    account: { id: 'account-1', kind: 'trade', language: null },
    settings: { locale: 'en-GB' },
    templates: new Map(),
    choices: [],
    channel: 'email',
    ...question,
  });
}

function chosen(id: string, customer: string | null, firm: string, ...ids: string[]) {
  const { key, text, language } = asked({
    id,
    account: { id: 'account-1', kind: 'trade', language: customer },
    settings: { locale: firm },
    templates: new Map(ids.map(own)),
  });
  return [text.subject.startsWith('own') ? `own ${key}` : key, language];
}

describe('a text is written in the customer’s language where there is one', () => {
  it.each([
    ['ours in German', 'thank-you', 'de-AT', 'en-US', [], ['thank-you-in-de', 'de']],
    [
      'the firm’s where the customer’s is not known',
      'thank-you',
      null,
      'de-DE',
      [],
      ['thank-you-in-de', 'de'],
    ],
    [
      'the firm’s English where there is none',
      'thank-you',
      'tlh',
      'en-US',
      [],
      ['thank-you-in-en-us', 'en-US'],
    ],
    ['international English of a firm elsewhere', 'thank-you', 'tlh', 'de-DE', [], ['thank-you', 'en']],
    ['American for Americans', 'thank-you', 'en-US', 'de-DE', [], ['thank-you-in-en-us', 'en-US']],
    ['British for everybody else', 'thank-you', 'en-AU', 'en-US', [], ['thank-you', 'en']],
    [
      'the firm’s way where no country is said',
      'thank-you',
      'en',
      'en-US',
      [],
      ['thank-you-in-en-us', 'en-US'],
    ],
    [
      'the user’s own German one',
      'thank-you',
      'de',
      'en-US',
      ['thank-you-in-de', 'thank-you'],
      ['own thank-you-in-de', 'de'],
    ],
    [
      'ours in German before an own English one',
      'thank-you',
      'de',
      'en-US',
      ['thank-you'],
      ['thank-you-in-de', 'de'],
    ],
    ['an own English one for English', 'thank-you', 'en-GB', 'de-DE', ['thank-you'], ['own thank-you', 'en']],
    [
      'an own English one before our American one',
      'thank-you',
      'en-US',
      'en-US',
      ['thank-you'],
      ['own thank-you', 'en'],
    ],
    [
      'an own American one before an own English one',
      'thank-you',
      null,
      'en-US',
      ['thank-you', 'thank-you-in-en-us'],
      ['own thank-you-in-en-us', 'en-US'],
    ],
    [
      'a language of which we have nothing: the firm’s own words in it',
      'thank-you',
      null,
      'nl-NL',
      ['thank-you'],
      ['own thank-you', 'nl'],
    ],
    [
      'ours for a customer of English where the own one is Dutch',
      'thank-you',
      'en',
      'nl-NL',
      ['thank-you'],
      ['thank-you', 'en'],
    ],
    ['a tag nobody can read', 'thank-you', 'Deutsch!', 'en-US', [], ['thank-you-in-en-us', 'en-US']],
    ['a tag with an underscore', 'thank-you', 'de_CH', 'en-US', [], ['thank-you-in-de', 'de']],
  ])('%s', (_name, id, customer, firm, templates, expected) => {
    expect(chosen(id, customer, firm, ...templates)).toEqual(expected);
  });

  it('throws for a text nobody wrote', () => {
    expect(() => chosen('no-such-text', 'en', 'en-US')).toThrow('No text with the id no-such-text');
  });
});

describe('a text has the form for its way and for whom it is', () => {
  it.each([
    ['second-notice', 'email', 'trade', 'de', 'second-notice-in-de'],
    ['second-notice', 'letter', 'trade', 'de', 'second-notice-letter-in-de'],
    ['second-notice', 'email', 'consumer', 'de', 'second-notice-consumer-in-de'],
    ['second-notice', 'letter', 'consumer', 'de', 'second-notice-letter-consumer-in-de'],
    ['details-request', 'letter', 'consumer', 'en', 'details-request-letter'],
    ['thank-you', 'letter', 'consumer', 'en', 'thank-you-letter'],
    ['promise-in-mail', 'letter', 'consumer', 'en', 'promise-in-mail'],
    ['broken-promise', 'email', 'consumer', 'en-US', 'broken-promise-in-en-us'],
  ] as const)('%s, %s to %s in %s: %s', (id, channel, kind, language, key) => {
    expect(asked({ id, channel, account: { id: 'account-1', kind, language } }).key).toBe(key);
  });

  it('an own plain text is no letter while there is one of ours', () => {
    const templates = new Map([own('second-notice')]);
    expect(asked({ id: 'second-notice', channel: 'letter', templates }).key).toBe('second-notice-letter');
    expect(asked({ id: 'second-notice', templates }).text.subject).toBe('own second-notice');
  });
});

const copy = (id: string, copyOf: string, language: string): [string, Template] => [
  id,
  { ...ownText(id, { subject: `own ${id}` }), own: { copyOf, name: id, language } },
];
const choice = (overrides: Partial<TextChoice>): TextChoice => ({
  id: 'choice-1',
  textId: 'second-notice',
  accountId: '',
  language: null,
  templateId: 'own-b',
  ...overrides,
});

describe('F4: a text that was chosen', () => {
  const id = 'second-notice';
  const templates = new Map([
    copy('own-a', 'second-notice', 'en'),
    copy('own-b', 'second-notice', 'en'),
    copy('own-c', 'second-notice-in-de', 'de'),
  ]);
  const german = { id: 'account-1', kind: 'trade', language: 'de' } as const;

  it.each([
    ['for every account', [choice({})], 'own-b'],
    [
      'for this account before all',
      [choice({}), choice({ accountId: 'account-1', templateId: 'own-a' })],
      'own-a',
    ],
    ['for its language before all', [choice({}), choice({ language: 'en', templateId: 'own-a' })], 'own-a'],
    ['not for another account', [choice({ accountId: 'account-2' })], 'second-notice'],
    ['not for another language', [choice({ language: 'de' })], 'second-notice'],
    ['not for another text', [choice({ textId: 'stepped-up' })], 'second-notice'],
    ['and is gone', [choice({ templateId: 'own-gone' })], 'second-notice'],
  ])('%s', (_name, choices, key) => {
    expect(asked({ id, templates, choices }).key).toBe(key);
  });

  it('for everybody is not for customers of another language', () => {
    expect(asked({ id, templates, choices: [choice({})], account: german }).key).toBe('second-notice-in-de');
    const both = [choice({}), choice({ language: 'de', templateId: 'own-c' })];
    expect(asked({ id, templates, choices: both, account: german })).toMatchObject({
      key: 'own-c',
      language: 'de',
    });
  });

  it('for this account is written to it in whatever language it is in', () => {
    const choices = [choice({ accountId: 'account-1' })];
    expect(asked({ id, templates, choices, account: german })).toMatchObject({
      key: 'own-b',
      language: 'en',
    });
  });

  it('for everybody is not for private persons, who have a text of their own', () => {
    const account = { id: 'account-1', kind: 'consumer', language: null } as const;
    expect(asked({ id, templates, choices: [choice({})], account }).key).toBe('second-notice-consumer');
  });

  it('for a mail is no letter while there is one', () => {
    expect(asked({ id, templates, choices: [choice({})], channel: 'letter' }).key).toBe(
      'second-notice-letter',
    );
  });

  it('by the step itself is used where its language fits, else the one it was copied from', () => {
    expect(asked({ id: 'own-a', templates })).toMatchObject({ key: 'own-a', tone: 2 });
    expect(asked({ id: 'own-a', templates, account: german }).key).toBe('second-notice-in-de');
  });
});
