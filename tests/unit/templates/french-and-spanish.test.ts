import { describe, expect, it } from 'vitest';
import { personName } from '../../../lib/domain/person-name.ts';
import { ALL_TEXTS, builtInText } from '../../../lib/templates/built-in-texts.ts';
import { wordsOf } from '../../../lib/templates/languages.ts';
import { inFrenchType } from '../../../lib/templates/texts/french/typography.ts';

const greet = (language: string, name: string | null) =>
  wordsOf(language).small.greeting(personName(name), null);

describe('the greeting', () => {
  it.each([
    ['Mary Adams', 'Bonjour Mary Adams', 'Buenos días, Mary Adams'],
    ['Mrs. Mary Adams', 'Bonjour Madame Adams', 'Buenos días, señora Adams'],
    ['Mme Adams', 'Bonjour Madame Adams', 'Buenos días, señora Adams'],
    ['Sra. Ana García López', 'Bonjour Madame López', 'Buenos días, señora Ana García López'],
    ['Señor Reyes', 'Bonjour Monsieur Reyes', 'Buenos días, señor Reyes'],
    ['Mr Dr. Tom Fox', 'Bonjour Monsieur Fox', 'Buenos días, Dr. Fox'],
    ['Dra. Ana Reyes', 'Bonjour Madame Reyes', 'Buenos días, Dra. Reyes'],
    ['Dr. Dana Moss', 'Bonjour Dr Dana Moss', 'Buenos días, Dana Moss'],
    ['Accounts Payable', 'Bonjour', 'Buenos días'],
    [null, 'Bonjour', 'Buenos días'],
  ])('P6: of %s guesses no sex and leaves no hole', (name, french, spanish) => {
    expect(greet('fr', name)).toBe(french);
    expect(greet('es', name)).toBe(spanish);
  });
});

const words = (source: string) => source.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, 'X');
const of = (language: string) => ALL_TEXTS.filter((text) => text.language === language);

describe('French', () => {
  it.each(of('fr'))('$id is set as French is set', ({ subject, body }) => {
    for (const source of [words(subject), words(body)]) {
      expect(source).not.toMatch(/(?<=\S)(?<!\u202f)[:;?!](?!\/\/)|(?<!\u202f)»|«(?!\u202f)|'|[“”„"]/u);
      expect(source).not.toMatch(/\u202f(?![:;?!»])(?<!«\u202f)/u);
    }
  });

  it.each(of('fr'))('$id says vous, and agrees with nobody’s sex', ({ subject, body }) => {
    expect(words(`${subject}\n${body}`)).not.toMatch(
      /\b(?:tu|toi|ton)\b|\((?:e|s|es)\)|·|(?:je suis|vous êtes|vous avez été) \p{L}+é\b|\b(?:heureux|désolé|sûr|ravi)\b/iu,
    );
  });

  it.each(of('fr'))('$id fills in the tags as they were typed', ({ subject, body }) => {
    const tags = `${subject}${body}`.match(/\{\{.*?\}\}|\{%.*?%\}/gs) ?? [];
    expect(tags.join('')).not.toMatch(/[\u202f’]/);
  });

  it('leaves what stands in tags and addresses alone', () => {
    expect(
      inFrenchType(`L'avis : « oui » ? {% if a == 'b' %}{{ x | y: 'z' }}{% endif %} https://a.example`),
    ).toBe(
      `L’avis\u202f: «\u202foui\u202f»\u202f? {% if a == 'b' %}{{ x | y: 'z' }}{% endif %} https://a.example`,
    );
  });

  it('no text calls itself what only a court act is', () => {
    for (const { body, subject } of of('fr'))
      expect(`${subject}${body}`).not.toMatch(/mise en demeure|sommation/i);
  });
});

describe('Spanish', () => {
  it.each(of('es'))('$id opens every question it closes', ({ subject, body }) => {
    for (const line of words(`${subject}\n${body}`).split('\n')) {
      expect(line.match(/¿/g)?.length ?? 0).toBe(line.match(/\?/g)?.length ?? 0);
      expect(line).not.toMatch(/[“”„"]/);
    }
  });

  it.each(of('es'))('$id says usted, and guesses no sex', ({ subject, body }) => {
    expect(words(`${subject}\n${body}`)).not.toMatch(
      /\b(?:tú|tienes|puedes|tu|tus|vosotros|vuestr[oa]s?)\b|estimad[oa]|o\/a\b|\(a\)/iu,
    );
  });
});

it('what a private person answers to get no more messages stands in their language', () => {
  expect(builtInText('friendly-reminder-consumer-in-fr')?.body).toContain('«\u202fstop\u202f»');
  expect(builtInText('friendly-reminder-consumer-in-es')?.body).toContain('«baja»');
});
